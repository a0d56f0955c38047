/// Whether two names or descriptions are of one person or body.
@NullMarked
package org.rashomon.claim.entity;

import org.jspecify.annotations.NullMarked;
