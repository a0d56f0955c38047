/// One extractor per phenomenon: each reads one kind of claim from a clause.
@NullMarked
package org.rashomon.claim.extract;

import org.jspecify.annotations.NullMarked;
