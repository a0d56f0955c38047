# Words by which clauses name the cause of something. KIND: lemmas, separated by commas.
# The kinds are those below. An entry is a lemma, or several words with single blanks: a verb with its particle
# ("set off") or its preposition ("die of"). A word may stand under several kinds.

# verbs whose subject is the cause of their object, with a particle where they need one
VERB: cause, trigger, spark, ignite, provoke, start, precipitate, induce, fuel, prompt, occasion, produce, create, generate
VERB: foment, breed, usher in, stir up, whip up, contribute to
VERB: begin, engender, unleash, kindle, initiate, necessitate, instigate, inflict
VERB: set off, touch off, bring down, bring about, bring on, spark off, trigger off, give rise, lead to, result in

# verbs that tell what something did to someone or something, a cause where their subject is no person
EFFECT: kill, destroy, damage, sink, injure, derail, topple, collapse, ground, force, delay, disrupt, close, wound, hurt
EFFECT: sicken, poison, infect, halt, block, shut, cripple, paralyse, paralyze, wreck, ruin, devastate, level
EFFECT: flatten, capsize, overturn, crush, bury, flood, swamp, submerge, short-circuit
EFFECT: interrupt, strand, suffocate, drown, electrocute, burn, gut, doom, smash, snap, sever
EFFECT: down, breach, burst, cancel, postpone, abort, scupper, scuttle, shatter, rupture, pierce, hole
EFFECT: knock out, knock down, knock over, take down, blow down, blow up, tear down, cut off, wash away, sweep away, burn down
EFFECT: do for, finish off, silence, darken, immobilise, immobilize, incapacitate, suspend, ignite, scorch, choke, starve, kill off
EFFECT: hold up, push up, drive up, drag down, shut down, bring down, black out, wipe out, pull down, put up, turn back

# verbs by which a cause moves its object somewhere: "sent the lorry off the road", "forced the jet back"
MOVE: send, force, drive, push, throw, knock, pull, sweep, fling, plunge

# verbs that give their object a quality: "made pupils ill"
MAKE: make, render, leave, turn

# prepositions before a cause, some with a noun of their own
PREPOSITION: because of, due to, owing to, on account of, as a result of, thanks to, as a consequence of, in consequence of
PREPOSITION: by reason of, under the weight of, under the load of, under the pressure of, under the burden of, for want of
PREPOSITION: for lack of, under the strain of, in protest at, in protest over, in protest against, in the wake of, for fear of
PREPOSITION: out of fear of, in response to, in reaction to, on the grounds of, on grounds of, through lack of

# the same, but only right behind "be", or behind "put" with its object
PREDICATE: down to

# verbs that lead to a cause by a preposition: "died of a heart attack", "stemmed from an error"
LED: owe to, come from, trace to, come down to, fall victim to, fall ill from, sicken from, flow from, issue from, emanate from
LED: die of, die from, result from, stem from, arise from, perish from, originate from
LED: fall to, succumb to, perish of, follow from, spring from, start from, derive from, originate with, start with, begin with

# verbs that lay their object on a cause: "blamed the crash on ice", "was traced to a batch of eggs"
ASCRIBE: blame on, pin on, attribute to, ascribe to, trace to, put to, chalk to, credit to, impute to, trace back to
ASCRIBE: put down to, chalk up to, explain by, explain with, lay at, set down to

# what falls on a suspected cause
SUSPICION: suspicion, blame, doubt

# nouns whose "of" names a cause: "was the result of a fire"
NOUN: result, consequence, product, outcome, effect

# nouns of that which caused something: "the cause was a fault"
REASON: cause, reason, motive, motivation, culprit, trigger, explanation, origin, source, root, catalyst, ground, factor, killer

# before such a noun: only suspected
LIKELY: likely, probable, suspected, presumed, apparent, assumed, main

# verbs of what fails, breaks or goes wrong: "died when a railing gave way", "fell after a barge hit it"
MISHAP: burst, break, crack, snap, explode, ram, ignite, tip, topple, give way, short-circuit, malfunction, overheat, rupture
MISHAP: jam, collapse, slip, overturn, catch fire, fall asleep, lose control, fall over, tip over, tear, collide, swerve, skid
MISHAP: hit, strike, doze off, nod off, come loose, fail, go off, blow over, knock over, drop, leak, misread, swing, detonate
MISHAP: run aground, run out, run into, crash into, fly into, break down, give out, burn through, wear through, eat, drink, swallow, inhale
MISHAP: fall ill, take ill, faint, pass out, black out, veer, drift, lose power, lose balance, go wrong, brake, touch, ingest, contract
MISHAP: fall off, come off, freeze, seize, stall, puncture

# verbs of setting fires and the like, which may be done on purpose: "deliberately lit"
KINDLE: set, start, light, begin, cause, ignite, kindle, spark, lay, trigger, burn, torch

# what someone decides, named as in happenings.lex: its cause may stand behind "over" or "amid"
DECISION: resignation, cancellation, closure, delay, dismissal, recall, diversion

# nouns of what is given as a reason: "for health reasons"
GIVEN: reason, ground, consideration

# what goes wrong: said to have gone before, it may be the cause
TROUBLE: failure, malfunction, fault, collision, leak, stroke, attack, overdose, puncture, blowout, blow-out, breakdown, fall
TROUBLE: illness, battle, fight, bite, sting, scandal, error, mistake, blunder, short-circuit, circuit, defect, glitch
TROUBLE: explosion, blast, strike, bombing, overload, trouble, poisoning, infection, complication, mishap

# what a death is found to have been: "the death was suicide"
VERDICT: suicide, murder, homicide, manslaughter

# what one has who has an office: losing it is resigning or being dismissed
POST: job, post, office, position, career, seat, role, place

# verbs and adverbs of beginning, whose "when" tells the cause: "the fire broke out when a lamp fell over"
START: start, begin, break, erupt, arise, ignite, happen, occur

# verbs by which a cause is set aside: "ruled out arson", and nouns of what it has no share in
EXCLUDE: rule, exclude, dismiss, discount, eliminate, discard, reject
SHARE: part, role, influence, bearing, share

# nouns of bodies that answer for what they do, though WordNet knows them first as something else
SOMEONE: unit, force, authority, squad, airline, airport, carrier, railway, utility, bank, club, company, service, operator, office, works, team, fan, supporter, side, department, board, control, management, staff, press

# before someone: what is the matter with him may be a cause
AILING: sick, ill, unwell, drunk, drunken, unruly, disruptive, injured, rowdy, distracted, sleeping, abusive, violent, suicidal
AILING: stray, lost, trapped, confused, dying, fainting, inattentive, careless, reckless, speeding

# where that lies from which something comes: "at the root of the crisis lies a debt"
ROOT: root, heart, bottom, core

# things that WordNet knows first as a body or a person
THING: battery, charger, lighter, cooker, scooter
