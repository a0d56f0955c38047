/// How many and how much: amounts with what they count or measure.
@NullMarked
package org.rashomon.claim.extract.measure;

import org.jspecify.annotations.NullMarked;
