/// What is stated: claims with their evidence, slot, value, stance and scope.
/// [org.rashomon.claim.ClaimExtractor] reads them from an article.
@NullMarked
package org.rashomon.claim;

import org.jspecify.annotations.NullMarked;
