# Words by which clauses name the cause of something. KIND: lemmas, separated by commas.
# The kinds are those below. An entry is a lemma, or several words with single blanks: a verb with its particle
# ("set off") or its preposition ("die of"). A word may stand under several kinds.

# verbs whose subject is the cause of their object, with a particle where they need one
VERB: cause, trigger, spark, ignite, provoke, start, precipitate, induce, fuel, prompt, occasion, produce, create, generate
VERB: begin, engender, unleash, kindle, initiate, necessitate, instigate, inflict
VERB: set off, touch off, bring down, bring about, bring on, spark off, trigger off, give rise, lead to, result in

# verbs that tell what something did to someone or something, a cause where their subject is no person
EFFECT: kill, destroy, damage, sink, injure, derail, topple, collapse, ground, force, delay, disrupt, close, wound, hurt
EFFECT: sicken, poison, infect, halt, block, shut, cripple, paralyse, paralyze, wreck, ruin, devastate, level
EFFECT: flatten, capsize, overturn, crush, bury, flood, swamp, submerge, short-circuit
EFFECT: interrupt, strand, suffocate, drown, electrocute, burn, gut, doom, smash, snap, sever
EFFECT: knock out, knock down, knock over, take down, blow down, blow up, tear down, cut off, wash away, sweep away, burn down
EFFECT: do for, finish off, silence, darken, immobilise, immobilize, incapacitate, hamper, suspend, ignite, scorch, choke, starve, kill off
EFFECT: hold up, push up, drive up, drag down, shut down, bring down, black out, wipe out, pull down, put up, turn back

# verbs by which a cause moves its object somewhere: "sent the lorry off the road", "forced the jet back"
MOVE: send, force, drive, push, throw, knock, pull, sweep, fling, plunge

# verbs that give their object a quality: "made pupils ill"
MAKE: make, render, leave, turn

# prepositions before a cause, some with a noun of their own
PREPOSITION: because of, due to, owing to, on account of, as a result of, thanks to, as a consequence of, in consequence of
PREPOSITION: by reason of, under the weight of, under the load of, under the pressure of, under the burden of, for want of
PREPOSITION: for lack of, under the strain of

# verbs that lead to a cause by a preposition: "died of a heart attack", "stemmed from an error"
LED: die of, die from, result from, stem from, arise from, perish from, suffer from, originate from
LED: fall to, succumb to, perish of, follow from, spring from, start from, derive from, originate with, start with, begin with

# verbs that lay their object on a cause: "blamed the crash on ice", "was traced to a batch of eggs"
ASCRIBE: blame on, pin on, attribute to, ascribe to, trace to, put to, chalk to, credit to, impute to, trace back to
ASCRIBE: put down to, chalk up to, explain by, explain with, lay at, set down to

# what falls on a suspected cause
SUSPICION: suspicion, blame, doubt

# nouns whose "of" names a cause: "was the result of a fire"
NOUN: result, consequence, product, outcome, effect

# nouns of that which caused something: "the cause was a fault"
REASON: cause, reason, culprit, trigger, explanation, origin, source, root, catalyst, ground, factor, killer

# before such a noun: only suspected
LIKELY: likely, probable, suspected, presumed, apparent, assumed, main

# verbs of what fails, breaks or goes wrong: "died when a railing gave way", "fell after a barge hit it"
MISHAP: burst, break, crack, snap, explode, ram, ignite, tip, topple, give way, short-circuit, malfunction, overheat, rupture
MISHAP: jam, collapse, slip, overturn, catch fire, fall asleep, lose control, fall over, tip over, tear, collide, swerve, skid
MISHAP: hit, strike, doze off, nod off, come loose, fail, go off, blow over, knock over, drop, leak, misread, swing, detonate
MISHAP: fall off, come off, freeze, seize, stall, puncture

# verbs and adverbs of beginning, whose "when" tells the cause: "the fire broke out when a lamp fell over"
START: start, begin, break, erupt, arise, ignite, happen, occur

# verbs by which a cause is set aside: "ruled out arson", and nouns of what it has no share in
EXCLUDE: rule, exclude, dismiss, discount, eliminate, discard, reject
SHARE: part, role, influence, bearing, share

# nouns of bodies that answer for what they do, though WordNet knows them first as something else
SOMEONE: unit, force, authority, squad, airline, airport, carrier, railway, utility, bank, club, company, service, operator, office, works, team, fan, supporter, side, department, board, control, management, staff, press
