/// From the bytes of a body to reports: a tolerant tree, read by small readers that collect every
/// violation with its JSON pointer.
@NullMarked
package org.rashomon.api.request;

import org.jspecify.annotations.NullMarked;
