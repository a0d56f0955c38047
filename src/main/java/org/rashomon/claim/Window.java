package org.rashomon.claim;

import org.rashomon.quantity.Mention.TimeRelation;
import org.rashomon.quantity.TimeValue;

/// The time a count is taken over, or is known at: "on Tuesday", "since Sunday", "as of Monday".
public record Window(TimeRelation relation, TimeValue time) {}
