/// The pipeline, readable from top to bottom: reports in, a comparison out.
@NullMarked
package org.rashomon.comparison;

import org.jspecify.annotations.NullMarked;
