/// How much, how many, when: intervals, quantities, units and times, and the reader that finds them
/// in a sentence.
@NullMarked
package org.rashomon.quantity;

import org.jspecify.annotations.NullMarked;
