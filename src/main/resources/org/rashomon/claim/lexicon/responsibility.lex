# Words by which someone is said to have done something. KIND: lemmas, separated by commas.
# The kinds are those below. An entry is a lemma, or a verb with its particle ("blow up") or its object ("set fire").
# A word may stand under several kinds. Which words may name one deed is in deeds.lex.

# nouns of what one bears for a deed
BURDEN: credit, responsibility, blame, involvement, guilt, liability, culpability, accountability

# verbs by which another takes it off one: "cleared X of blame"
CLEAR: clear, absolve, exonerate, exculpate, vindicate

# verbs by which one takes a burden or a deed upon oneself, and by which one throws it off
ADMIT: boast, brag, claim, accept, take, assume, admit, acknowledge, bear, confess, own
REJECT: disown, deny, reject, disclaim, disavow, refuse, dismiss, repudiate, decline

# verbs by which another is charged: "blamed X for D", "blamed D on X", "accused X of D"
BLAME: blame, accuse, fault, condemn, indict
BLAME_NOUN: blame, responsibility, finger, guilt

# verbs that lay a burden on someone: "put the blame on X"
LAY: put, lay, pin, place, point, fix

# adjectives and nouns of the one who did it
GUILTY: responsible, guilty, culpable, liable
CULPRIT: culprit, perpetrator, mastermind, instigator, author

# what one may have had, or not, in a deed
SHARE: hand, part, role, involvement, share

# verbs of doing a deed that is named by a noun
COMMIT: plant, carry, commit, perpetrate, stage, mount, launch, organise, organize, mastermind, orchestrate, plot, plan
COMMIT: order, conduct, execute, instigate, finance, sponsor, pay, fund, bankroll, direct, lead, coordinate, prepare, do

# verbs of beginning trouble that is named by a noun, be it by a body or by someone
BEGIN: start, begin, provoke, incite, trigger, spark, cause, ignite, instigate, stoke, foment, initiate, stir up, set off

# verbs that are deeds themselves
DEED: attack, bomb, shell, hit, strike, shoot, fire, assassinate, poison, hijack, raid, ambush, stab, storm, target
DEED: set on fire, set ablaze, set alight, kidnap, abduct, bombard, sabotage, detonate, torch, hack, blow up, shoot down, bring down, down, seize, capture, board
DEED: commandeer, steal, rob, loot, ransack, vandalise, vandalize, ram, sink
DEED: spill, dump, discharge, leak, pollute, contaminate, finance, fund, bankroll, bribe, arm, smuggle, forge, falsify
DEED: pay for, foot
DEED: hack into, gun down, mow down, slay, behead, infiltrate
DEED: break into, set fire, burn down, mine, impound, rig

# verbs of breaking a truce
BREAK: break, violate, breach, flout, shatter, infringe, disregard

# words that leave no room for another
ALONE: alone, solely, only, exclusively, entirely, sole

# nouns that stand for whoever was named or is speaking
ANAPHOR: movement, group, company, firm, union, organisation, organization, party, operator, airline, agency

# what one has of one's own and yet is someone else: "its supplier"
OTHER: supplier, contractor, subcontractor, rival, neighbour, neighbor, enemy, opponent, opponents, foe, predecessor, partner, customer
OTHER: competitor, landlord, insurer, bank, client, tenant, adversary, critic, successor, vendor, provider, consultant, auditor
OTHER: parent, subsidiary, lender, ally, physiotherapist, doctor, coach, trainer, lawyer, manufacturer, maker, builder

# verbs by which one acts for another: "hackers working for X", "gunmen paid by X"
SERVE: work, act, fight, back, hire, pay, train, control, sponsor, fund, finance, arm, direct, support, send, employ, equip
SERVE: link, tie, run, steer

# verbs that lay a deed on someone by a preposition: "pinned the attack on X", "attributed the raid to X"
PIN: pin on, attribute to, ascribe to, trace to, trace back to, lay at, put down to, hang on, tie to, link to

# what someone leaves behind or sends who wants to be heard: "was behind the paint"
LEFT: paint, letter, parcel, powder, leaflet, poster, graffiti, slogan, banner, device, bomb, balloon, video, message, e-mail
LEFT: email, malware, virus, botnet, hoax, sticker, flyer, pamphlet, mural, prank, stunt, threat, forgery, envelope, package, drone
