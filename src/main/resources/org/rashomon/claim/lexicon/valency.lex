# How many participants verbs take, for telling their past tense from a participle: nothing is ever "been arrived".
#
#   INTRANSITIVE: words  verbs without a passive: their participle hangs on no noun
#   LABILE: words        verbs with and without an object: the search continued, they continued the search
# Lemmas in lower case.

INTRANSITIVE: happen, occur, worsen, arrive, rise, fall, climb, soar, plunge, plummet, slump, dwindle, die, survive
INTRANSITIVE: vanish, disappear, appear, emerge, remain, last, erupt, collapse, explode, depart, exist, stay, fail, succeed
INTRANSITIVE: resign, retire, escape, flee, perish, faint, wait, sleep, laugh, cry, smile
INTRANSITIVE: come, go, rally, recede, subside, abate, intensify, proceed, persist, deteriorate, recur, ensue, elapse
INTRANSITIVE: slip, slide, rebound, surge, skyrocket, decline, expire, apologise, apologize, react
INTRANSITIVE: rage, blaze, flare, smoulder, vary, belong, consist, listen, live, lie, lapse, dissent, abstain
LABILE: continue, resume, begin, start, end, stop, improve, increase, decrease, double, triple, halve, widen, narrow, ease
LABILE: accelerate, slow, grow, shrink, drop, jump, recover, return, move, land, close, open, reopen, break, burst, stabilise
LABILE: stabilize, weaken, strengthen, cool, dip, spread, finish, run, rotate, sail, derail, capsize, leak, spill, shift
