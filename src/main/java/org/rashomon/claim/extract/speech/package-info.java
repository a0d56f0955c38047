/// Who said, wrote, announced or found it.
@NullMarked
package org.rashomon.claim.extract.speech;

import org.jspecify.annotations.NullMarked;
