# Words by which amounts and acts are given to their nouns. GROUP: lemmas in lower case; a word may stand in several.

# verbs that have the amount as their object: "the toll is 54"
IS: be, number, total, reach, hit, exceed, pass, top, become, remain, touch, equal, average, near, approach
IS: surpass, breach, outstrip, attain, stay, keep

# verbs that lead to it by "at", "to" or "as": "stood at 54", "was put at 54"
GETS_TO: stand, rise, climb, grow, increase, go, jump, fall, drop, soar, mount, put, estimate, set, come, raise
GETS_TO: lower, revise, correct, update, bring, cut, reduce, push, take, give, place, report, swell, double
GETS_TO: hover, peak, amount, run, spiral, accelerate, quicken, slow, ease, edge, creep, inch, balloon, shoot
GETS_TO: surge, spike, leap, rocket, plunge, slump, sink, tumble, slide, slip, dip, decline, decrease, shrink
GETS_TO: narrow, widen, expand, lift, hike, crest, settle, crash, fix

# those of them by which someone gives a figure to something
PUT: put, estimate, set, raise, lower, revise, correct, update, bring, cut, reduce, increase, push, take, give
PUT: place, report, lift, hike, slash, fix

# nouns whose value is a number of others: "the number of pupils"
TOTAL: number, total, count, figure, tally, toll, share, proportion, percentage, amount, list, estimate

# nouns of groups whose members a number behind "of" counts: "a family of five"
MEMBERS: family, group, party, couple, gang, team, crowd, band

# nouns that stand for those counted behind their "of": "the lives of nine people"
BATCH: life, total, fleet, convoy, wave, batch, datum, data, detail, record, barrage, salvo

# nouns of a little of something: "traces of poison"
SAMPLE: trace, sign, amount, quantity, residue, piece, evidence, load, remnant

# verbs that leave it to their object to say what was done: "lodged an appeal"
LIGHT: lodge, file, make, give, issue, carry, hold, launch, conduct, submit, undertake, undergo, perform, offer
LIGHT: receive, get

# verbs with a value as their object that is passed
EXCEED: exceed, top, surpass, outstrip, breach

# verbs with a value as their object that is met
REACH: reach, hit, attain, touch

# prepositions behind which a number alone is an hour or a day, or tells how long
BEFORE_HOUR: until, till, within, before, after, since

# words between which and a thing a year says how old it is: "the brewery, founded in 1827,"
FOUNDED: founded, established, built, born, launched, opened, completed
