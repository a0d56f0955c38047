/// In what state something or someone is.
@NullMarked
package org.rashomon.claim.extract.state;

import org.jspecify.annotations.NullMarked;
