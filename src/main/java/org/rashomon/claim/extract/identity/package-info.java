/// Who and which: names, roles, nationalities, things of a kind.
@NullMarked
package org.rashomon.claim.extract.identity;

import org.jspecify.annotations.NullMarked;
