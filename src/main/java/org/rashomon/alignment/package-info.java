/// Which claims speak of the same slot: candidate search, the comparability gate with its reasons,
/// and the origins of copied reports.
@NullMarked
package org.rashomon.alignment;

import org.jspecify.annotations.NullMarked;
