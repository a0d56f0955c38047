/// One file per rule. Rules never import one another; nothing imports a rule.
@NullMarked
package org.rashomon.disagreement.rule;

import org.jspecify.annotations.NullMarked;
