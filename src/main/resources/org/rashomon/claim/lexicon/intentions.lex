# Nouns with an infinitive or a gerund that say whether it is planned, tried or asked for: "has no plans to close",
# "made no attempt to flee", "defied calls to quit". KIND: lemmas in lower case, separated by commas; a verb with its
# particle has a single blank.

# what someone has who will do it, and has not who will not
PLAN: plan, intention, intent, desire, wish, appetite, inclination, willingness, ambition, interest

# what someone makes or has who does it, and not who does not
TRY: attempt, effort, chance, time, opportunity, move, bid, authority, power, means
TRY: need, reason, cause, grounds, right

# what others want of someone
PLEA: call, demand, pressure, appeal, plea, request, ultimatum, invitation, urging, clamour, order, instruction

# "has the right to appeal" says as little as "was asked to"
PLEA: option, possibility

# what whoever does not do as they want does to it
SPURN: defy, reject, resist, ignore, brush aside, brush off, shrug off, rebuff, dismiss, disregard, spurn, turn down
SPURN: waive, forgo, forego, relinquish, give up, renounce
SPURN: refuse, withstand, fend off, bat away, wave away, flout, disobey
