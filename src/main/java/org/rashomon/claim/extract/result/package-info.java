/// How votes and matches ended, and in which place someone finished.
@NullMarked
package org.rashomon.claim.extract.result;

import org.jspecify.annotations.NullMarked;
