# States and directions, and the words by which reporters tell them.
#
#   DIMENSION traits               what is told of; its lines are indented. Traits: status (a condition someone or something is
#                                  in), modality (how settled a matter is) or existence (whether there is such a thing), else it is
#                                  of opposite words; lasting (once told, it stays: a verdict); momentary (told of its time alone: prices rose); towards (a state towards something: for or against a dam)
#                                  attribute (told by a word before the noun, too: a red jacket; spoken against only by the like of its sentence)
#                                  bodies (told of persons and things, not of happenings: who is caught, not what) or persons (not of things either)
#     TERM verb SUBJECT|OBJECT patterns   verbs after which this argument is in the state; patterns as in predicates.lex
#     TERM adj words                      "is open", "remained shut", "the closed road"
#     TERM modifier words                 nouns that stand before another as adjectives do: "a brick wall"
#     TERM noun words                     "the closure of the road"
#     a pattern with <ban   only where this noun is the subject: "the ban stands"
#     compatible TERM TERM                these two can hold together; any other two terms of a dimension cannot
#     foretold TERM                  what is foretold in this state is held against what is told as a fact: the match will go ahead
#     perhaps TERM TERM                   these two oppose, yet may be told of one fate while it is not fully known
#   purpose words                  nouns that stand for what they are for: "plans for a quarry"
#   transparent words              nouns that stand for what they belong to: "the condition of the king"
#   partly words                   words that make a state a partial one, which opposes nothing
# A word may stand in several dimensions; what is told decides. Lemmas in lower case.

transparent condition, state, health, status, situation, level, number, volume, value, rate, fate, future, side, majority, rest
transparent body, corpse, remains, test, result, sample
purpose plan, proposal, permission, approval, application, scheme, consent, go-ahead
partly partly, partially, almost, nearly, half, virtually, mostly, largely, practically, half-open, briefly, temporarily

ACCESS
  OPEN verb SUBJECT open, reopen, stay open, remain open, resume ~service, be open, welcome back
  OPEN verb OBJECT open, reopen, unblock, clear, unseal, keep open, leave open, throw open
  OPEN verb SUBJECT flow again, run again, operate again, move again
  OPEN adj open, open to traffic, reopened, passable, back in use, usable, cleared, accessible, unblocked
  OPEN adj passable again, clear, clear of snow, free of snow, navigable, open for business, open to public, unlocked
  OPEN noun opening, reopening
  CLOSED verb SUBJECT close, shut, shut down, close down, stay closed, remain closed, remain shut, stay shut, be closed
  CLOSED verb OBJECT close, shut, shut down, close down, seal, seal off, block, block off, cordon off, barricade, shutter
  CLOSED verb OBJECT lie ^across|over, fall ^across|over, be ^across
  CLOSED verb SUBJECT stop ~production|work|business|operation|trading, halt ~production|work|business|operation, cease ~production|work|business|operation
  CLOSED verb OBJECT keep closed, keep shut, lock down, padlock
  CLOSED adj closed, shut, sealed, blocked, impassable, shuttered, inaccessible, off-limits, cut off
  CLOSED adj out of bounds, off limits, closed to traffic, barred, boarded up, snowed in, unpassable, bricked up
  CLOSED verb OBJECT lock, chain, bolt, nail shut, chain up, brick up, wall up, weld shut
  CLOSED adj locked, chained, bolted, padlocked, chained shut, nailed shut, welded shut, under lock and key, locked from outside
  CLOSED verb OBJECT cut ~road|highway|motorway|railway|line|route|pass|street|track, sever ~road|highway|railway|line|route
  CLOSED adj out of use, sealed off, blocked off, cordoned off, gridlocked
  CLOSED noun closure, shutdown, blockade

TREND momentary
  UP verb SUBJECT rise, climb, jump, grow, increase, gain, go up, surge, soar, expand, rally, leap, swell, edge up, advance
  UP verb SUBJECT pick up, move up, shoot up, spike, rocket, accelerate, tick up, creep up, mount, double, triple, quadruple
  UP verb SUBJECT rebound, strengthen, skyrocket, improve
  UP verb SUBJECT edge higher, close higher, end higher, finish higher, trade higher, move higher, open higher, close up
  UP verb SUBJECT head higher, inch higher, push higher, finish up
  UP verb OBJECT raise, increase, lift, hike, put up, boost, push up, drive up, up, expand, double, triple
  UP adj dearer, pricier, costlier, up, higher, rising, growing, increasing, soaring
  UP verb SUBJECT put @percent|point ^on, add @percent|point ^on, gain ~ground, recover ~ground, notch ~gain
  UP verb SUBJECT nudge higher, creep higher, tick higher, climb back, top, balloon, snowball, deepen
  UP verb OBJECT ramp up, jack up, mark up, push higher, drive higher, send higher, send soaring, bump up
  UP verb OBJECT swell, step up, scale up, bolster, send up, widen
  UP adj in black, on rise, in positive territory, on up, in ascendant, on increase, climbing
  UP noun rise, increase, growth, gain, jump, surge, hike, expansion, upturn, rally, climb
  DOWN verb SUBJECT fall, drop, decline, decrease, slide, slip, shrink, plunge, tumble, go down, dip, contract, slump, sink, climb down
  DOWN verb SUBJECT lose ~percent|point, shed ~percent|point, give up ~percent|point
  UP verb SUBJECT add ~percent|point, put on ~percent|point
  DOWN verb SUBJECT plummet, ease, drop off, fall back, edge down, tick down, recede, retreat, halve, weaken, dwindle, sag
  DOWN verb SUBJECT come down, move down, crash, subside, abate
  DOWN verb SUBJECT edge lower, close lower, end lower, finish lower, trade lower, move lower, open lower, finish down
  DOWN verb SUBJECT head lower, inch lower, slide lower, inch down
  DOWN verb OBJECT lower, reduce, cut, decrease, slash, bring down, push down, drive down, trim, halve
  DOWN adj cheaper, down, lower, falling, shrinking, declining, decreasing
  DOWN verb SUBJECT lose ~ground|value, tick lower, nudge lower, drop back, ebb, nosedive, dive, crater, fall away, drain away
  DOWN verb OBJECT send down, send lower, send tumbling, drive lower, push lower, knock ~percent ^off, scale back, pare, pare back
  DOWN verb OBJECT cut back, curtail, whittle down, shave, chop, mark down, axe, depress, dent, narrow, scale down, trim back, cut down, shrink
  DOWN adj in red, in negative territory, on decline, on wane, receding, in free fall, in decline
  DOWN noun fall, drop, decline, decrease, slump, reduction, contraction, plunge, downturn, slide, cut
  UNCHANGED verb SUBJECT stagnate, stay unchanged, remain unchanged, hold steady, stay flat, remain flat, stabilise, stabilize
  UNCHANGED verb OBJECT hold steady, leave unchanged, keep unchanged, freeze, maintain
  UNCHANGED verb SUBJECT hold firm, mark ~time, plateau, level off, level out, flatline, remain stable, stay stable
  UNCHANGED verb SUBJECT remain steady, stay steady, remain constant, stay level, remain level, tread ~water
  UNCHANGED verb OBJECT keep @hold ^on, leave @hold ^on, hold @percent ^at, keep @percent ^at, keep steady, keep stable, leave untouched
  UNCHANGED verb OBJECT hold ~rate|price|output|dividend, keep ~rate|price|output|dividend
  UNCHANGED adj little changed, on hold, frozen, level
  UNCHANGED adj unchanged, flat, steady, stable, stagnant, constant
  UNCHANGED noun stagnation, standstill

CONTINUITY
  GOING_ON verb SUBJECT continue, go on, resume, restart, carry on, proceed, persist, go ahead, drag on, remain @place
  GOING_ON verb OBJECT continue, resume, restart, extend, keep up, prolong, renew, carry on, press on with
  GOING_ON verb SUBJECT press ahead, press on, rumble on, grind on, roll on, forge ahead, rage on, run on, push on, push ahead
  GOING_ON verb SUBJECT go @week|day|month|year|night ^into, stretch @week|day|month|night ^into, enter ~week|day|month|year|phase
  GOING_ON verb SUBJECT drag @week|day|month ^into, make ~progress, gather ~pace, be @track ^on, be @way ^under, be back @track ^on
  GOING_ON verb OBJECT continue ~strike|walkout|stoppage|action, extend ~strike|walkout|stoppage|action, renew ~strike|walkout
  GOING_ON verb OBJECT resume ~strike|walkout|stoppage, keep up ~strike|walkout|stoppage
  GOING_ON adj still on, in full swing, on track, far from over, still going, uninterrupted
  GOING_ON verb SUBJECT remain @force|place|effect ^in, stay @force|place|effect ^in, be @force|place|effect ^in
  GOING_ON verb SUBJECT apply <curfew|ban|restriction|order|warning|rule|measure|alert, stand <order|ban|warning|offer|sanction
  GOING_ON verb OBJECT impose ~curfew|restriction|sanction|embargo|blockade|tariff, reimpose ~curfew|sanction|restriction
  GOING_ON verb OBJECT keep @place|force ^in, leave @place|force ^in, declare ~state|emergency|ceasefire|truce
  GOING_ON adj ongoing, under way, underway, continuing, unbroken, in progress
  GOING_ON noun continuation, resumption, extension
  STOPPED verb SUBJECT end, stop, cease, halt, break off, come @end|halt|stop, break down, finish, expire
  STOPPED verb OBJECT suspend, halt, call off, end, stop, cancel, break off, abandon, discontinue, scrap, pause, freeze
  STOPPED verb OBJECT interrupt, terminate, abort, wind up, postpone, put @hold ^on
  STOPPED verb SUBJECT collapse, break up, fall apart, peter out, fizzle out, grind @halt|standstill ^to, come @close|standstill
  STOPPED verb SUBJECT run out, lapse, fall through, fall silent, draw @close ^to, run @course
  STOPPED verb OBJECT put off, shelve, axe, rain off, scrub, ditch, put @ice ^on, bring @end|halt|close ^to
  STOPPED verb OBJECT break up, wrap up, revoke, lift ~state|emergency|siege|blockade|alert
  STOPPED verb OBJECT lift ~order|warning|restriction|sanction|tariff|embargo|curfew|ban|lockdown|cordon|quarantine|advisory
  STOPPED verb OBJECT drop ~sanction|restriction|tariff|warning, withdraw ~order|warning|alert, rescind ~order|warning|sanction
  STOPPED verb OBJECT cancel ~order|warning|alert|curfew, remove ~sanction|restriction|tariff, scrap ~sanction|tariff|curfew
  STOPPED adj on ice, in tatters, shelved, scrapped, abandoned, aborted, at end, at standstill, off, dead in water
  STOPPED verb OBJECT suspend ~strike|walkout|stoppage|action, call off ~strike|walkout|stoppage|action, end ~strike|walkout|stoppage|action
  STOPPED verb OBJECT halt ~strike|walkout|stoppage, pause ~strike|walkout|stoppage, abandon ~strike|walkout|stoppage, scrap ~strike|walkout
  STOPPED verb OBJECT postpone ~strike|walkout|stoppage, cancel ~strike|walkout|stoppage
  STOPPED adj suspended, over, halted, finished, called off, cancelled, canceled, interrupted, postponed
  STOPPED noun suspension, halt, end, termination, cancellation, pause, cessation

# Whether what was planned for a day is still to be.
SCHEDULE
  ON verb SUBJECT go ahead, take ~place, proceed, go on, kick off
  ON verb SUBJECT take off <flight|jet|plane|rocket, depart <flight|train|ferry|bus|ship|coach
  ON verb SUBJECT sail <ferry|ship|boat, run <train|bus|tram|ferry|service, operate <flight|train|service, start <match|game|trial|race
  ON verb OBJECT play, stage
  ON adj on, still on, going ahead, on as planned
  OFF verb OBJECT call off, cancel, postpone, put off, scrap, rain off, abandon, axe, scrub, push back, reschedule, shelve
  OFF verb SUBJECT fall ~victim
  OFF adj off, called off, cancelled, canceled, postponed, scrapped, abandoned, shelved
  OFF noun cancellation, postponement
  foretold ON

# Whether people are at work or out on strike.
LABOUR
  ON_STRIKE verb SUBJECT be @strike ^on, remain @strike ^on, stay @strike ^on, stay out
  ON_STRIKE verb SUBJECT continue ~strike|walkout|stoppage|action, extend ~strike|walkout|stoppage|action
  ON_STRIKE verb SUBJECT carry on @strike|walkout ^with, press on @strike|walkout ^with, press ahead @strike|walkout ^with
  ON_STRIKE verb SUBJECT keep up ~strike|walkout|stoppage, step up ~strike|action, renew ~strike|walkout
  ON_STRIKE verb SUBJECT resume ~strike|walkout|stoppage, escalate ~strike|action
  ON_STRIKE adj on strike, still out, out on strike, on picket line, on picket lines
  AT_WORK verb SUBJECT suspend ~strike|walkout|stoppage|action, call off ~strike|walkout|stoppage|action, end ~strike|walkout|stoppage|action
  AT_WORK verb SUBJECT return @work ^to, go back @work ^to, get back @work ^to, resume ~work|duty, abandon ~strike|walkout|stoppage
  AT_WORK verb SUBJECT halt ~strike|walkout|stoppage, pause ~strike|walkout|stoppage, drop ~strike|walkout, cancel ~strike|walkout|stoppage
  AT_WORK verb SUBJECT be back @work ^at, postpone ~strike|walkout|stoppage, scrap ~strike|walkout, put ~strike|walkout @hold, lift ~strike
  AT_WORK verb SUBJECT report @work ^for, turn up @work ^for
  AT_WORK adj back at work, at work

DECISION lasting
  ACCEPTED verb OBJECT accept, approve, pass, adopt, endorse, back, ratify, uphold, authorise, authorize, agree to
  ACCEPTED verb OBJECT wave through, green-light, greenlight, nod through, sign off, consent to, grant, okay, permit
  ACCEPTED verb SUBJECT pass, go through, clear ~house|parliament|senate|chamber|council|hurdle
  ACCEPTED verb OBJECT clear, recommend, vote through, rubber-stamp, say ~yes ^to, give up ~thumb ^to
  ACCEPTED verb OBJECT give ~approval|go-ahead|consent|assent|backing|blessing|permission|nod|light|support ^to|for
  ACCEPTED verb OBJECT sign ~bill|law|act|legislation|decree|measure|reform|treaty, sign @law ^into, enact, promulgate, push through ~bill|law|reform|legislation
  ACCEPTED verb OBJECT leave standing, let stand, leave intact, affirm, reaffirm
  ACCEPTED verb SUBJECT get ~approval|go-ahead|backing|consent|assent|nod|permission|light|blessing, become ~law, sail through
  ACCEPTED verb SUBJECT win ~approval|go-ahead|backing|consent|assent|nod|permission|blessing|support, squeak through, scrape through
  ACCEPTED verb SUBJECT receive ~approval|go-ahead|backing|consent|assent|nod|permission|light|blessing, make @book ^onto
  ACCEPTED verb SUBJECT secure ~approval|backing|consent|permission, gain ~approval|backing|consent, stand, come @force ^into
  ACCEPTED adj now law, law, backed, upheld
  ACCEPTED adj accepted, approved, passed, adopted, ratified, authorised, authorized
  ACCEPTED noun approval, acceptance, adoption, ratification, endorsement, consent, go-ahead
  REJECTED verb OBJECT reject, turn down, veto, block, refuse, vote down, throw out, strike down, dismiss, decline, rebuff
  REJECTED verb OBJECT defeat, spurn, overrule, quash, overturn, deny, annul, rule out, disallow, oppose
  REJECTED verb OBJECT set aside, void, nullify, reverse, invalidate, prohibit, bar, knock back, kick out, rescind, revoke, squash
  REJECTED verb OBJECT sink ~bill|proposal|plan|motion|law|reform|deal, torpedo ~bill|proposal|plan|motion|law|reform|deal
  REJECTED verb OBJECT shoot down ~bill|proposal|plan|motion|law|reform|idea, kill ~bill|proposal|plan|motion|merger|deal|reform
  REJECTED verb OBJECT kill off ~bill|proposal|plan|merger|deal, scupper, scotch, say ~no ^to, give down ~thumb ^to, repeal, snub
  REJECTED verb OBJECT send back ~bill|law|measure|legislation|act, return ~bill|law|legislation|act, withhold ~signature|approval|consent ^from
  REJECTED verb OBJECT stop ~merger|takeover|deal
  REJECTED verb OBJECT halt ~merger|takeover|deal|plan, cancel ~fine|conviction|verdict|sentence|ruling|penalty|ban
  REJECTED verb OBJECT lift ~fine|conviction|sentence|penalty, shelve ~bill|plan|proposal, drop ~bill|plan|proposal
  REJECTED verb SUBJECT fail, fall through, fall short, lose ~vote
  REJECTED adj overturned, quashed, annulled, void, thrown out, null and void, dead in water, set aside, struck down
  REJECTED adj rejected, vetoed, blocked, defeated, refused, unacceptable
  REJECTED noun rejection, veto, refusal, defeat, dismissal

# Whether a bill has become law.
ENACTMENT status
  LAW verb OBJECT sign @law ^into, sign ~bill|law|act|legislation|decree|measure|reform, enact, promulgate
  LAW verb SUBJECT become ~law, come @force|effect|operation ^into, enter @force ^into, go @effect ^into, take ~effect, gain ~force
  LAW verb SUBJECT receive ~assent, get ~assent, be @force|book ^in|on
  LAW adj law, now law, in force, enacted, signed into law, on statute book, on books
  PENDING verb SUBJECT await ~signature|assent|ratification|vote|reading|passage|enactment, wait @signature|assent|vote|reading ^for
  PENDING verb SUBJECT need ~signature|assent, lack ~signature|assent, require ~signature|assent, languish @parliament|committee ^in
  PENDING verb SUBJECT be @parliament|senate|congress|house|lawmaker|committee|assembly|chamber|president|deputy ^before|in|with
  PENDING verb SUBJECT lie @desk ^on, sit @desk ^on, be @desk ^on, remain @desk ^on, go back @parliament|committee ^to
  PENDING adj pending, unsigned, still pending, stuck in parliament, stuck in committee, at committee stage, before parliament
  PENDING adj still before parliament, before senate, before congress, before lawmakers, not yet law, yet to become law

RETENTION
  KEPT verb OBJECT save, retain, preserve, keep
  GIVEN_UP verb OBJECT lose, axe, abolish, give up

VERDICT lasting
  GUILTY verb OBJECT convict, find guilty, sentence, condemn, jail
  GUILTY verb SUBJECT plead guilty
  GUILTY adj guilty, convicted, found guilty
  GUILTY noun conviction, guilty verdict
  ACQUITTED verb OBJECT acquit, clear, exonerate, find innocent, find not guilty, absolve, vindicate, exculpate
  ACQUITTED verb SUBJECT walk free, go free
  ACQUITTED verb SUBJECT beat ~charge|rap, win ~acquittal, be @hook ^off
  ACQUITTED adj innocent, not guilty, acquitted, exonerated, cleared
  ACQUITTED noun acquittal, exoneration

RESULT lasting
  WON verb SUBJECT win, triumph, prevail, beat, defeat, edge out, overcome, thrash, rout, trounce, outplay, claim ~title
  WON verb SUBJECT lift ~cup|trophy|title, take ~title|gold|cup|prize, see off, clinch, romp @victory
  WON verb OBJECT crown
  WON verb SUBJECT come out @top ^on, come top, sweep @power|victory ^to, storm @victory ^to, top ~poll, carry ~day, secure ~victory|win
  WON verb SUBJECT claim ~victory|win, score ~victory|win, celebrate ~victory|win, march @victory ^to, cruise @victory ^to, power @victory ^to
  WON adj victorious, triumphant, winning
  WON noun victory, win, triumph
  LOST verb SUBJECT lose, go down @defeat ^to, succumb, be beaten, concede ~defeat|match|election, crash out, bow out
  LOST verb OBJECT beat, defeat, overcome, thrash, rout, trounce, edge out, see off, knock out, eliminate
  LOST verb SUBJECT suffer ~defeat|loss, slump @defeat ^to, fall @defeat ^to, slide @defeat ^to, taste ~defeat, slip @defeat ^to, admit ~defeat
  LOST verb OBJECT vote @power|office|government ^out, inflict ~defeat ^on, crush, humble
  LOST adj beaten, defeated, losing
  LOST noun defeat, loss
  DREW verb SUBJECT draw, tie, share ~point|spoil, end level
  DREW adj level, drawn, tied
  DREW noun draw, tie, stalemate

STANCE towards
  FOR verb SUBJECT back, support, favour, favor, endorse, approve, welcome, embrace, champion, defend, be for, vote for
  FOR verb SUBJECT campaign for, come out for, speak for, agree with, be @favour|favor ^in
  FOR verb SUBJECT recommend, advocate, argue for, speak up for, rally behind, come out @favour|favor ^in
  FOR verb SUBJECT applaud, be @board ^on, throw ~weight ^behind
  FOR adj supportive, favourable, favorable
  FOR noun support, backing, endorsement
  AGAINST verb SUBJECT oppose, reject, resist, object, condemn, criticise, criticize, be against, vote against, denounce
  AGAINST verb SUBJECT come out against, campaign against, protest against, speak against, disapprove, fight
  AGAINST verb SUBJECT object to, speak out against, lobby against, rally against, fight against, argue against
  FOR verb SUBJECT praise, hail, commend, laud, salute, give ~backing|support|blessing ^to, throw ~support ^behind
  FOR verb SUBJECT side with, stand behind, get behind, lend ~support ^to
  AGAINST verb SUBJECT blast, lambast, lambaste, voice ~opposition|objection ^to, take ~issue ^with, rail against, hit out at
  AGAINST verb SUBJECT lash out at, raise ~objection ^to, pan
  AGAINST verb SUBJECT decry, slam, deplore, recommend against, advise against, warn against
  AGAINST adj opposed, hostile, critical of
  AGAINST noun opposition, objection, resistance

LIFE status
  ALIVE verb SUBJECT survive, be alive, stay alive, pull through
  ALIVE verb OBJECT find alive, rescue, save, pull alive, revive, resuscitate
  ALIVE adj alive, living, safe, safe and sound, safe and well, unharmed, in good health
  ALIVE noun survival, survivor
  DEAD verb SUBJECT die, perish, drown, succumb, lose ~life, pass away, be dead, burn @death, freeze @death
  DEAD verb OBJECT kill, murder, slay, find dead, shoot dead, gun down, assassinate, execute, declare dead, pronounce dead
  DEAD verb SUBJECT be @morgue|mortuary ^in, bleed @death, starve @death, breathe ~last
  DEAD verb OBJECT find ~body|corpse|remains|remain, recover ~body|corpse|remains|remain, identify ~body|corpse, retrieve ~body
  DEAD verb OBJECT discover ~body|corpse|remains|remain, pull ~body ^from
  DEAD adj dead, deceased, killed, lifeless, no longer alive
  DEAD noun death, killing, murder, assassination
  MISSING verb SUBJECT go missing, disappear, vanish, be missing, be unaccounted for
  MISSING verb OBJECT give up @lost|dead ^for, presume dead, presume lost, believe dead
  ALIVE verb SUBJECT walk in, turn up alive, turn up safe, walk out alive, emerge alive, come out alive, walk away alive, make it out alive
  ALIVE adj alive and well, very much alive, alive and unharmed
  MISSING verb OBJECT list missing, report missing
  MISSING verb OBJECT list as missing, report as missing, register as missing, declare missing, post missing, post as missing
  MISSING adj missing, unaccounted for, unaccounted
  MISSING noun disappearance
  perhaps MISSING DEAD

# Whether someone or something that was looked for has been found.
FINDING status
  LOST verb SUBJECT be missing, be unaccounted for
  LOST verb OBJECT list missing, report missing, declare missing
  LOST adj missing, unaccounted for, unaccounted, still missing, untraced
  LOCATED verb OBJECT find, trace, locate, track down, reunite, recover, retrieve, salvage, spot, discover, fish out
  LOCATED verb OBJECT pull @water|wreck|wreckage|sea|lake|river ^from
  LOST verb OBJECT look ^for, search ^for, hunt ^for, comb ^for
  LOST verb SUBJECT elude ~searcher|diver|rescuer|crew|team, defy ~searcher|search
  LOST adj nowhere to be found, nowhere to be seen, lost without trace, lost at sea, still lost
  LOCATED verb SUBJECT turn up, reappear, resurface, return home, come home
  LOCATED adj back home, safe and sound, safe and well, back with family, back with parents
  perhaps LOST LOCATED

HEALTH status
  CRITICAL verb SUBJECT fight @life ^for, be @ventilator|coma|life-support, hover @death, deteriorate, be @intensive-care
  CRITICAL verb SUBJECT worsen
  CRITICAL adj critical, grave, life-threatening, comatose, unconscious, on life support, in intensive care, critically ill
  CRITICAL adj on ventilator, in coma, fighting for life, between life and death, in intensive-care unit, in critical condition
  CRITICAL adj in critical care, in danger of dying, near death, in artificial coma, in induced coma, on brink of death
  CRITICAL noun coma, ventilator
  SERIOUS adj serious, severe, seriously injured, seriously hurt, seriously ill, badly injured, badly hurt, gravely ill
  STABLE verb SUBJECT stabilise, stabilize, improve, breathe unaided, leave ~care, breathe @own ^on
  STABLE verb SUBJECT sit up, regain ~consciousness, come round, speak again, walk again, be @mend ^on
  STABLE adj on mend, awake, talking, sitting up, in stable condition, out of intensive care, making good progress
  STABLE verb OBJECT move @ward ^to, transfer @ward ^to, bring @coma ^out, wake @coma ^from, rouse @coma ^from, take @ventilator|respirator|life-support ^off
  STABLE verb SUBJECT wake @coma ^from, awake @coma ^from, awaken @coma ^from, emerge @coma ^from, come @coma ^out, be @danger ^out
  DISCHARGED verb OBJECT take home, drive home, let go home, send back home
  STABLE verb OBJECT stabilise, stabilize
  STABLE adj stable, satisfactory, fair, out of danger, conscious, comfortable
  DISCHARGED verb SUBJECT leave ~hospital|clinic, go home, return home, recover
  DISCHARGED verb OBJECT discharge, release @hospital ^from, send home
  DISCHARGED adj discharged, healthy, well, at home, back at work, back home, back at desk, in good health
  DISCHARGED adj back in training, back on feet, back in office, allowed home, out of hospital
  DISCHARGED noun discharge, recovery
  UNHURT verb SUBJECT escape unhurt, escape unharmed, escape uninjured, escape unscathed, walk away, emerge unscathed
  UNHURT adj unhurt, unharmed, uninjured, unscathed, without scratch
  IN_HOSPITAL verb SUBJECT be @hospital ^in, lie @hospital ^in, be @observation ^under, spend ~night @hospital ^in
  IN_HOSPITAL verb SUBJECT remain @hospital ^in, stay @hospital ^in, recover @hospital ^in, recuperate @hospital ^in
  IN_HOSPITAL adj hospitalised, hospitalized, in hospital, still in hospital, under observation, on ward, in sickbed
  DISCHARGED verb SUBJECT leave ~ward|infirmary, recover @home ^at, recuperate @home ^at, be @hospital ^out
  DISCHARGED verb OBJECT let @hospital ^out, release @care ^from, sign @hospital ^out, allow home, let home
  DISCHARGED adj home from hospital, recovering at home, fully recovered, out of bed
  CRITICAL verb SUBJECT lose ~consciousness, pass out, slip @coma|unconsciousness ^into, fall @coma ^into, black out
  CRITICAL verb OBJECT knock unconscious, knock out, put @coma ^in|into, place @coma ^in|into
  CRITICAL adj unresponsive, not breathing, knocked unconscious, out cold, not conscious
  STABLE adj responsive, lucid, able to talk, able to speak, breathing on own
  CRITICAL adj on respirator, on life-support, clinging to life, critically injured
  STABLE adj alert, improving
  HURT verb OBJECT injure, hurt, wound
  HURT verb SUBJECT suffer ~injury|burn|wound|fracture, sustain ~injury|burn|wound|fracture
  HURT adj injured, hurt, wounded
  DEAD verb SUBJECT die, succumb, pass away, be @dead|victim ^among
  DEAD adj dead
  compatible IN_HOSPITAL SERIOUS
  compatible IN_HOSPITAL CRITICAL
  compatible IN_HOSPITAL STABLE
  compatible IN_HOSPITAL HURT
  compatible IN_HOSPITAL UNHURT
  compatible SERIOUS CRITICAL
  compatible SERIOUS STABLE
  compatible SERIOUS HURT
  compatible CRITICAL HURT
  compatible DEAD HURT
  compatible STABLE HURT
  compatible DISCHARGED HURT
  compatible DISCHARGED UNHURT
  compatible STABLE UNHURT
  compatible STABLE DISCHARGED

CUSTODY status bodies
  HELD verb OBJECT arrest, detain, hold, catch, capture, apprehend, jail, imprison, remand, recapture, take @custody, nab
  HELD verb OBJECT kidnap, abduct, lock up, take hostage, hold hostage, pick up, intern
  HELD verb SUBJECT be @custody|prison|jail|detention|captivity|hand ^in, remain @custody|prison|jail|captivity ^in
  HELD verb SUBJECT be @bar ^behind, give up, surrender, hand in, turn in
  AT_LARGE verb OBJECT look ^for, hunt ^for, search ^for, hunt, seek
  HELD adj held, detained, arrested, jailed, imprisoned, captive, in custody, behind bars, under arrest
  HELD adj under house arrest, in detention, in prison, in jail, in captivity, on remand, under lock and key, in cells
  HELD verb SUBJECT stay @prison|jail|custody|detention ^in, remain @bar|lock ^behind|under, await ~trial, languish @prison|jail|cell
  HELD verb OBJECT keep @custody|prison|jail|detention ^in, remand @custody ^in, put @bar ^behind, collar
  HELD adj back behind bars, back in custody, back in prison, back in jail, in police custody, in cell
  HELD noun arrest, detention, capture, imprisonment, captivity
  FREE verb OBJECT release, free, liberate, set free, let go, bail, pardon, parole
  FREE verb SUBJECT go free, walk free, be free, be @bail ^on
  FREE verb SUBJECT leave ~prison|jail|custody|cell|detention, be @prison|jail|custody ^out
  FREE adj at liberty, out on bail, out of jail, out of prison, out of custody, out of detention, free man, free woman
  FREE adj free, released, freed, on bail
  FREE noun release, liberation, freedom
  AT_LARGE verb SUBJECT escape, flee, be @run|large ^on|at, remain @run|large ^on|at, break out ^of|from, elude, evade, abscond
  AT_LARGE adj at large, on the run, fugitive, wanted, in hiding
  AT_LARGE verb SUBJECT be @loose ^on, dodge ~arrest|capture
  AT_LARGE adj on loose, still at large, still on run
  AT_LARGE noun escape, manhunt, fugitive
  HELD verb OBJECT have @custody|bar|arrest|lock ^in|behind|under
  HELD verb OBJECT deny ~bail, refuse ~bail, order held, order detained, bring @justice ^to
  HELD verb SUBJECT give ~itself ^up, be @arrest ^under, face ~judge
  FREE verb OBJECT grant ~bail, give ~bail
  DEAD verb OBJECT kill <gunman|attacker|suspect|shooter|bomber|fugitive|assailant|knifeman|hijacker|hostage-taker|killer|kidnapper|perpetrator|escapee, shoot dead <gunman|attacker|suspect|shooter|bomber|fugitive|assailant|knifeman|hijacker|hostage-taker|killer|kidnapper|perpetrator|escapee
  DEAD verb OBJECT gun down <gunman|attacker|suspect|shooter|bomber|fugitive|assailant|knifeman|hijacker|hostage-taker|killer|kidnapper|perpetrator|escapee, find dead <gunman|attacker|suspect|shooter|bomber|fugitive|assailant|knifeman|hijacker|hostage-taker|killer|kidnapper|perpetrator|escapee
  DEAD verb SUBJECT kill <gunman|attacker|suspect|shooter|bomber|fugitive|assailant|knifeman|hijacker|hostage-taker|killer|kidnapper|perpetrator|escapee ~himself|herself|themselves, shoot <gunman|attacker|suspect|shooter|bomber|fugitive|assailant|knifeman|hijacker|hostage-taker|killer|kidnapper|perpetrator|escapee ~himself|herself
  DEAD verb SUBJECT take <gunman|attacker|suspect|shooter|bomber|fugitive|assailant|knifeman|hijacker|hostage-taker|killer|kidnapper|perpetrator|escapee ~life, blow up <gunman|attacker|suspect|shooter|bomber|fugitive|assailant|knifeman|hijacker|hostage-taker|killer|kidnapper|perpetrator|escapee ~himself|herself
  DEAD verb SUBJECT die <gunman|attacker|suspect|shooter|bomber|fugitive|assailant|knifeman|hijacker|hostage-taker|killer|kidnapper|perpetrator|escapee, be dead <gunman|attacker|suspect|shooter|bomber|fugitive|assailant|knifeman|hijacker|hostage-taker|killer|kidnapper|perpetrator|escapee
  compatible FREE AT_LARGE
  compatible FREE DEAD

# Whether someone is to answer for it before a court.
PROSECUTION status
  CHARGED verb OBJECT charge, indict, prosecute, arraign, put @trial ^on, bring ~charge|case ^against, file ~charge ^against
  CHARGED verb OBJECT press ~charge ^against, commit @trial ^for
  CHARGED verb SUBJECT face ~charge|trial|prosecution|indictment, stand ~trial, go @trial ^on, be @trial ^on
  CHARGED adj on trial
  UNCHARGED verb OBJECT release @charge ^without, free @charge ^without, let off, drop ~case|charge|proceeding ^against
  UNCHARGED verb SUBJECT escape ~prosecution|charge|trial, avoid ~prosecution|charge|trial, dodge ~prosecution|charge|trial
  UNCHARGED adj uncharged

MOBILITY status
  STUCK verb SUBJECT run aground, be aground, be stuck, get stuck, go aground, run @sandbank|reef|rock, break down, stall
  STUCK verb OBJECT strand, ground
  STUCK adj aground, stuck, stranded, grounded, immobile, immobilised, adrift
  STUCK noun grounding
  MOVING verb OBJECT refloat, free, tow, dislodge, pull free, tow free
  MOVING verb SUBJECT sail, float free, be afloat, be @way|move ^on|under
  SUNK verb SUBJECT sink, capsize, founder, go under
  SUNK adj sunk, sunken, submerged
  compatible STUCK SUNK
  MOVING verb SUBJECT return @service ^to, fly, operate, take @air|sky ^to, take off, be @air ^in, go back @service ^into
  MOVING adj airborne, flying, back in air, back in service, in air, in service, operating
  STUCK adj on ground, laid up, out of service
  MOVING adj afloat, refloated, moving, seaworthy
  MOVING noun refloating

POWER status
  ON verb SUBJECT come back, come on, be @grid|line ^on, restart, go @line ^on, go live, power up, start up
  ON verb OBJECT restore, switch on, turn on, reconnect, restart, power up, start up, bring @line ^on, activate
  ON adj on, running, operational, working, online, live, on line, in operation
  ON verb SUBJECT work, function, operate, be back, go back @line ^on, resume ~production|operation|service|work
  ON verb OBJECT repair, fix, bring back
  ON adj back on, up and running, back to normal, in full operation, on stream, back in action, back up
  ON noun restoration, restart, start-up
  OFF verb SUBJECT stop, come @stop|halt|standstill, grind @stop|halt|standstill, stop working, stop ~production|operation|work
  OFF verb SUBJECT halt ~production|operation|work, suspend ~production|operation, cease ~production|operation, lie idle, stand idle
  OFF verb OBJECT put @action|service|operation ^out, bring @standstill|halt|stop ^to, idle, paralyse, paralyze, cripple, halt
  OFF adj out of action, still out, at standstill, still down, still off, not working, unusable, on blink
  OFF verb SUBJECT go out, fail, go down, be @line ^off, trip, crash, go offline, go dark, black out, shut down
  OFF verb OBJECT switch off, turn off, cut, cut off, knock out, disconnect, shut down, shut off, take @line ^off, deactivate
  OFF adj off, offline, down, out, off line, out of order, out of service, idle, dark
  OFF noun outage, blackout, shutdown, failure, power cut

AGREEMENT
  REACHED verb OBJECT reach ~deal|agreement|accord|settlement|compromise|consensus|truce|pact|understanding, sign, seal, clinch, conclude, strike ~deal|agreement|accord, agree, hammer out, ink, broker
  REACHED verb SUBJECT agree, come @agreement|term, succeed, make ~peace, hold
  REACHED verb SUBJECT end @deal|agreement|accord|success|truce|breakthrough ^in|with, result @deal|agreement|accord ^in
  REACHED verb SUBJECT produce ~deal|agreement|accord|breakthrough|result, yield ~deal|agreement|result|breakthrough, bear ~fruit
  REACHED verb SUBJECT bring ~agreement|breakthrough|deal, lead @deal|agreement|accord ^to, conclude @deal|agreement ^with
  REACHED verb OBJECT shake ~hand ^on, settle ~dispute|difference, resolve ~dispute|difference, secure ~deal|agreement|truce
  REACHED verb OBJECT finalise ~deal|agreement, finalize ~deal|agreement, wrap up ~deal, seal ~deal, cut ~deal, negotiate ~deal|truce
  FAILED verb SUBJECT break up @agreement|deal|result|accord|breakthrough ^without, finish @agreement|deal|result|accord ^without
  FAILED verb SUBJECT conclude @agreement|deal|result|accord ^without, close @agreement|deal|result ^without, come @nothing ^to
  FAILED verb SUBJECT end @breakthrough|accord|progress|settlement ^without, end @failure|deadlock|acrimony|stalemate|impasse ^in
  FAILED verb SUBJECT hit ~deadlock|impasse|wall|snag, reach ~deadlock|impasse, be @deadlock|apart ^in, remain @deadlock ^in, come unstuck
  REACHED adj signed, agreed, concluded, successful
  REACHED noun signing, agreement, deal, accord, breakthrough
  FAILED verb SUBJECT fail, collapse, break down, fall through, founder, end @agreement|deal|result ^without, stall
  FAILED verb OBJECT break off, walk out of, torpedo, scupper, derail
  FAILED adj unsigned, fruitless, deadlocked, unsuccessful, inconclusive
  FAILED noun collapse, failure, deadlock, impasse, breakdown

RESCUE status
  TRAPPED verb OBJECT trap, bury, strand, cut off, maroon, entomb
  TRAPPED adj trapped, stranded, buried, cut off, marooned, stuck, underground
  OUT verb OBJECT rescue, save, free, bring @safety|surface|land ^to, pull @rubble|water|wreckage|cave|mine ^from, dig out, winch
  OUT verb SUBJECT be @cave|mine|shaft|tunnel|rubble|wreck|lift|building ^out, emerge @cave|mine|rubble|shaft ^from
  OUT adj rescued, saved, freed, on dry land

EMPLOYMENT status persons
  IN_OFFICE verb OBJECT appoint, name, reappoint, reinstate, retain, install, keep on, elect, hire
  IN_OFFICE verb OBJECT keep ~faith ^with, stick ^with|by, stand ^by
  IN_OFFICE verb SUBJECT stay on, remain @office|post|job ^in, continue @office|post ^in, keep ~job|post, stay @post|office ^in
  IN_OFFICE verb SUBJECT take ~office, take over
  IN_OFFICE verb SUBJECT stay put, cling on, cling @power|job|office|post ^to, hang on, hold on @power|job|post|office ^to, survive ~coup
  IN_OFFICE verb SUBJECT survive ~vote|attempt|challenge|putsch, continue @job|role|head ^in|as, see out ~term
  IN_OFFICE verb SUBJECT stay @power|helm|charge|head ^in|at, remain @power|helm|charge|head ^in|at, keep ~seat|position, retain ~power|post|job
  IN_OFFICE verb SUBJECT carry on
  IN_OFFICE verb SUBJECT vow stay, fight @job|career|life ^for, be staying, stay at helm, dig in
  IN_OFFICE adj in power, still in power, in charge, still in charge, at helm, in control, in control of country, in post, in job
  IN_OFFICE adj appointed, reinstated, in office
  IN_OFFICE noun appointment, reinstatement, reappointment
  foretold IN_OFFICE
  OUT_OF_OFFICE verb OBJECT sack, dismiss, fire, oust, remove, suspend, topple, depose, relieve @duty|post ^of, lay off
  OUT_OF_OFFICE verb SUBJECT resign, step down, quit, stand down, leave ~post|job|office, step aside, lose ~job|post, retire
  OUT_OF_OFFICE verb OBJECT overthrow, unseat, eject, bring down, force out, push out, kick out, drive out, dethrone, vote out
  OUT_OF_OFFICE verb OBJECT remove @power|office|post ^from, force @office|power|job ^from|out, strip @post|role|office ^of, boot out
  OUT_OF_OFFICE verb SUBJECT fall @power ^from, lose ~power|seat|role|position, hand in ~resignation|notice, tender ~resignation
  OUT_OF_OFFICE verb SUBJECT submit ~resignation, vacate ~post|office|seat
  OUT_OF_OFFICE adj out of office, out of job, out of power, overthrown
  OUT_OF_OFFICE adj sacked, dismissed, ousted, fired, deposed
  OUT_OF_OFFICE noun resignation, dismissal, sacking, ouster, removal, departure

# How someone left a post.
DEPARTURE lasting persons
  SACKED verb OBJECT sack, dismiss, fire, axe, terminate ~employment|contract ^of, boot out, show ~door, give ~sack|boot
  SACKED adj sacked, dismissed, fired
  LEFT verb SUBJECT resign, quit, step down, stand down, walk out ^on, hand in ~resignation|notice, tender ~resignation
  LEFT verb SUBJECT submit ~resignation, leave @consent ^by, leave @agreement ^by, part ~company|way, retire, step aside
  LEFT verb SUBJECT go @accord|will ^of, leave @accord|will ^of

# Whether people must or may.
OBLIGATION
  MUST adj mandatory, compulsory, obligatory, binding, legally binding, forced, required by law
  MAY adj voluntary, optional, non-binding, not mandatory

# Whether work or a journey keeps to its time, and to its money.
TIMETABLE
  ON_TIME adj on time, on schedule, punctual, ahead of schedule, to schedule, ahead of time, early
  LATE adj late, delayed, behind schedule, overdue, running late, behind time, way behind schedule
  LATE verb SUBJECT run late, fall behind, lag behind, overrun
  LATE verb OBJECT delay, hold up

BUDGET
  WITHIN adj on budget, within budget, under budget, below budget
  OVER adj over budget, above budget, well over budget
  OVER verb SUBJECT overrun ~budget, exceed ~budget, bust ~budget, go @budget ^over

# Whether a business earns or loses.
PROFIT momentary
  PROFIT verb SUBJECT make ~profit, post ~profit, report ~profit, turn ~profit, book ~profit, return @profit|black ^to, swing @profit ^to
  PROFIT adj profitable, in profit, in black, back in black, back in profit
  LOSS verb SUBJECT make ~loss, post ~loss, report ~loss, book ~loss, suffer ~loss, lose ~money, slip @loss|red ^into, swing @loss ^to
  LOSS verb SUBJECT fall @loss|red ^into, slump @loss|red ^to|into
  LOSS adj loss-making, unprofitable, in red, lossmaking

# Against what was expected.
EXPECTATION momentary
  BEAT verb SUBJECT beat ~forecast|expectation|estimate|target, exceed ~forecast|expectation|estimate|target
  BEAT verb SUBJECT top ~forecast|expectation|estimate, surpass ~forecast|expectation|estimate|target, outstrip ~forecast|expectation
  BEAT adj above forecast, above expectations, ahead of expectations, better than expected, ahead of forecasts, above forecasts
  BEAT adj higher than expected, stronger than expected
  MISSED verb SUBJECT miss ~forecast|expectation|estimate|target, undershoot ~forecast|target, disappoint
  MISSED verb SUBJECT fall short @forecast|expectation|estimate|target, lag ~forecast|expectation|estimate
  MISSED adj below forecast, below expectations, worse than expected, short of expectations, below forecasts, weaker than expected
  MISSED adj lower than expected, short of forecasts

# Whether anyone is in a house, a room or a vehicle.
OCCUPANCY
  EMPTY adj empty, vacant, unoccupied, deserted, uninhabited, derelict, disused, abandoned
  OCCUPIED adj occupied, inhabited, lived in

SEA
  ROUGH adj rough, choppy, stormy, heavy, mountainous, turbulent, very rough
  SMOOTH adj calm, smooth, glassy, flat calm, like glass

NORTH_SOUTH
  NORTH adj north, northern, northbound, northward, northwards
  NORTH noun north
  SOUTH adj south, southern, southbound, southward, southwards
  SOUTH noun south

EAST_WEST
  EAST adj east, eastern, eastbound, eastward, eastwards
  EAST noun east
  WEST adj west, western, westbound, westward, westwards
  WEST noun west

SIDE
  LEFT adj left, left-hand
  RIGHT adj right, right-hand

WAY
  COMING verb SUBJECT arrive, enter, come in, come back, return, land, dock, approach
  COMING adj inbound, arriving, incoming
  COMING noun arrival, return, entry
  GOING verb SUBJECT depart, leave, set off, take off, exit, pull out, withdraw, set out, set sail
  GOING adj outbound, departing, outgoing
  GOING noun departure, exit, withdrawal

SAFETY
  SAFE verb OBJECT declare safe
  SAFE adj safe to drink, fit to drink, fit for drinking, fit for human consumption, safe to eat, fit to eat, wholesome, uncontaminated
  SAFE adj safe, harmless, secure, drinkable, potable, non-toxic, clean
  UNSAFE verb OBJECT contaminate, pollute, taint, endanger
  UNSAFE adj unfit to drink, unfit for drinking, unfit for human consumption, unsafe to drink, poisonous
  UNSAFE adj unsafe, dangerous, contaminated, toxic, hazardous, polluted, tainted, undrinkable, harmful, insecure
  UNSAFE noun contamination, danger, hazard

TRUTH
  TRUE verb OBJECT prove, corroborate, authenticate
  TRUE adj true, genuine, authentic, accurate, correct, real
  TRUE noun authenticity
  FALSE verb OBJECT deny, refute, debunk, disprove, dismiss, fake, fabricate, invent
  FALSE adj false, untrue, fake, fabricated, bogus, incorrect, inaccurate, unfounded, baseless, made up, invented
  FALSE noun fabrication, hoax, forgery, fake

PRESENCE towards
  PRESENT verb SUBJECT attend, be present, show up, turn up, appear, take ~part, participate, join
  PRESENT adj present, on hand, in attendance
  PRESENT noun attendance, presence, participation
  ABSENT verb SUBJECT stay away, be absent, boycott, skip, miss, pull out, be missing, bow out
  ABSENT adj absent
  ABSENT noun absence, boycott

CONTROL status
  CONTAINED verb OBJECT contain, control, bring @control ^under, tame, quell, get @control ^under
  CONTAINED verb OBJECT get ~hand ^over, hold @bay ^at
  CONTAINED adj contained, under control, fully contained
  CONTAINED noun containment
  SPREADING verb SUBJECT spread, rage, burn @control ^out, flare up, reignite, rage unchecked, jump ~line|road|river, advance, burn unchecked
  EXTINGUISHED verb OBJECT extinguish, put out, douse, quench, snuff out, smother, stamp out
  EXTINGUISHED verb SUBJECT burn out, die out, burn ~itself
  EXTINGUISHED adj extinguished, out, fully extinguished
  BURNING verb SUBJECT burn on, rage on, blaze on, smoulder
  BURNING adj burning, still burning, ablaze, alight, in flames, on fire, raging, still alight, smouldering
  SPREADING adj uncontained, uncontrolled, out of control, spreading, beyond control
  SPREADING noun spread
  compatible CONTAINED EXTINGUISHED
  compatible CONTAINED BURNING
  compatible SPREADING BURNING

LEGALITY
  LEGAL verb OBJECT legalise, legalize, allow, permit, decriminalise, decriminalize, lift ~ban|moratorium|prohibition|embargo|curfew|restriction
  LEGAL verb OBJECT end ~ban|moratorium|prohibition|embargo, scrap ~ban|moratorium|prohibition|embargo|curfew
  LEGAL verb OBJECT drop ~ban|embargo, abolish ~ban, ease ~ban|embargo|restriction, relax ~ban|restriction
  LEGAL verb OBJECT unban
  LEGAL adj legal, lawful, permitted, allowed, constitutional
  LEGAL noun legalisation, legalization
  ILLEGAL verb OBJECT ban, outlaw, prohibit, forbid, criminalise, criminalize
  ILLEGAL verb OBJECT prolong ~ban|moratorium|prohibition|embargo|curfew|restriction, impose ~ban|embargo|curfew
  ILLEGAL verb OBJECT extend ~ban|moratorium|prohibition|embargo|curfew|restriction, maintain ~ban|embargo|curfew
  ILLEGAL verb OBJECT keep ~ban|embargo|curfew, renew ~ban|embargo|curfew, reimpose ~ban|curfew, tighten ~ban|embargo
  ILLEGAL verb OBJECT introduce ~ban|curfew, uphold ~ban|embargo, retain ~ban
  ILLEGAL adj illegal, unlawful, banned, prohibited, forbidden, unconstitutional
  ILLEGAL verb SUBJECT remain <ban|moratorium|prohibition|embargo|curfew|restriction @force|place|effect ^in
  ILLEGAL verb SUBJECT stay <ban|moratorium|prohibition|embargo|curfew|restriction @force|place|effect ^in
  ILLEGAL verb SUBJECT be <ban|moratorium|prohibition|embargo|curfew|restriction @force|place|effect ^in
  ILLEGAL verb SUBJECT apply <ban|curfew|prohibition|moratorium, stand <ban|prohibition|moratorium, hold <ban
  LEGAL verb SUBJECT end <ban|curfew|moratorium|embargo, expire <ban|curfew|moratorium|embargo, lapse <ban|curfew|moratorium
  LEGAL verb OBJECT revoke ~ban|curfew|embargo|moratorium, remove ~ban|restriction|embargo, overturn ~ban, rescind ~ban|curfew
  LEGAL verb OBJECT repeal ~ban|prohibition, suspend ~ban|moratorium|embargo|curfew, reverse ~ban
  ILLEGAL verb OBJECT reinstate ~ban|curfew|embargo, enforce ~ban|curfew, declare ~curfew|ban, leave ~ban @place ^in
  ILLEGAL noun ban, prohibition

INTEGRITY status
  INTACT verb OBJECT spare, repair, restore, rebuild
  INTACT verb SUBJECT survive, withstand, stand firm, hold
  INTACT adj intact, undamaged, unscathed, standing, repaired
  BROKEN verb OBJECT destroy, damage, wreck, demolish, ruin, flatten, level, gut, raze
  BROKEN verb SUBJECT collapse, burst, break, give way, crumble, cave in
  BROKEN adj destroyed, damaged, broken, wrecked, ruined, burst, collapsed
  BROKEN noun destruction, collapse, damage, breach

GROWTH_PACE momentary
  FASTER verb SUBJECT accelerate, speed up, quicken
  FASTER adj faster, quicker
  SLOWER verb SUBJECT slow, slow down, decelerate, cool
  SLOWER adj slower, sluggish

# Who has a town, a hill or a building, towards which the state is.
GRIP towards
  HELD verb SUBJECT capture, recapture, retake, seize, take back, win back, regain, hold, control, occupy, overrun, conquer, reclaim, secure
  HELD verb SUBJECT take ~control|possession, regain ~control, gain ~control, seize ~control, retain ~control, keep ~control|hold, advance on
  HELD verb SUBJECT be @control ^in, defend
  GIVEN_UP verb SUBJECT lose, lose ~control|grip, withdraw, retreat, pull back, pull out, fall back, flee, abandon, cede, surrender, relinquish
  GIVEN_UP verb SUBJECT cede ~control, give up ~control

CERTAINTY modality
  SETTLED verb OBJECT confirm, verify, finalise, finalize, prove, approve, sign, clinch, conclude, agree, agree on, ratify
  SETTLED verb OBJECT establish, determine, identify, pinpoint, ascertain, uncover
  SETTLED adj known, clear, established, confirmed, certain, definite, settled, final, decided, proven, beyond doubt, done deal
  SETTLED noun confirmation
  UNDECIDED verb OBJECT suspect, consider, examine, weigh, study, mull, explore, review, look ^into|at, think ^about
  UNDECIDED adj under review, under consideration, under examination, under discussion, under study, undecided, unconfirmed
  UNDECIDED adj unknown, still unknown, unexplained, mystery, mysterious, riddle, shrouded in mystery, puzzle
  UNDECIDED verb SUBJECT puzzle <motive|cause, baffle <motive|cause, elude <motive|cause
  UNDECIDED adj unclear, uncertain, unverified, unproven, up in air, in doubt, doubtful, not certain, open question
  UNDECIDED adj likely, highly likely, very likely, probable, possible, suspected, presumed, unlikely, on hold, not confirmed
  UNDECIDED verb OBJECT fear
  UNDECIDED adj unresolved, unsettled, feared
  UNDECIDED noun suspicion
  EXCLUDED verb OBJECT rule out, exclude, discount
  EXCLUDED adj ruled out, excluded

# Whether a device or a system does its work.
WORKING
  WORKS verb SUBJECT work, function, kick in
  WORKS verb SUBJECT do ~job|work
  WORKS adj in working order, working, functioning, functional, in good working order, operative, in order
  FAILS verb SUBJECT fail, malfunction, break down, conk out
  FAILS verb OBJECT disable, knock out, switch off, turn off, deactivate, disconnect
  FAILS verb OBJECT put @action|service|order ^out
  FAILS adj out of order, broken, faulty, defective, out of action, inoperative, disabled, unserviceable, broken down

# Whether it is quiet in a place.
CALM
  QUIET adj calm, quiet, peaceful, back to normal, tranquil
  QUIET verb SUBJECT return @normal ^to, remain calm, stay calm, calm down, quieten down
  TENSE adj tense, restive, volatile, in turmoil, in chaos, in uproar, on edge, in grip of violence, rocked by violence, chaotic
  TENSE verb SUBJECT descend @chaos|violence ^into
  TENSE verb OBJECT plunge @chaos|violence ^into

# Whether a player can play; told of the match to come.
FITNESS status
  FIT verb SUBJECT make ~squad|team|line-up|lineup|bench, start ~match|game|final|derby|semi-final|semifinal|test|tie
  FIT adj fit, match fit, fully fit, available, fit to play, cleared to play, in squad, in team, in line-up, in starting line-up, fit again
  FIT adj available for selection, back in training, available again
  OUT verb SUBJECT miss ~match|game|final|derby|race|season|tournament|semi-final|semifinal|test|tie|fixture|opener|clash|rest|qualifier
  OUT verb SUBJECT sit out, be @match|game|final|derby|race|season|tournament|semi-final|semifinal|test|tie|fixture|clash|squad|team|qualifier ^out
  OUT verb SUBJECT pull out @match|game|final|derby|race|tournament|semi-final|semifinal|test|squad, drop out @squad|team|race|tournament
  OUT verb OBJECT rule @match|game|final|derby|race|season|tournament|semi-final|semifinal|test|tie|fixture|clash|squad ^out, sideline
  OUT verb OBJECT leave out @squad|team, drop @squad|team ^from
  OUT adj sidelined, unavailable, ruled out, on sidelines, unfit, out of action, out injured
  foretold FIT
  foretold OUT

# Whether a weapon has rounds in it.
LOADED
  LOADED adj loaded
  UNLOADED adj unloaded, empty

SOBRIETY
  DRUNK verb SUBJECT be @influence ^under, fail ~breathalyser|breathalyzer
  DRUNK adj drunk, intoxicated, inebriated, tipsy, under influence, under influence of alcohol, under influence of drink, over limit
  DRUNK adj over legal limit, over drink-drive limit, drinking, heavily drunk, over legal alcohol limit
  SOBER adj sober, stone-cold sober, under limit, within limit, below limit, teetotal, stone cold sober

TEST_RESULT
  POSITIVE verb SUBJECT test positive, come back positive, prove positive, return positive
  POSITIVE adj positive
  NEGATIVE verb SUBJECT test negative, come back negative, prove negative, return negative
  NEGATIVE adj negative

# What things and people look like: told by a word before the noun, too.

COLOUR attribute
  RED adj red, scarlet, crimson
  BLUE adj blue, azure
  GREEN adj green
  YELLOW adj yellow
  BLACK adj black
  WHITE adj white
  GREY adj grey, gray
  BROWN adj brown
  ORANGE adj orange
  PURPLE adj purple, violet
  PINK adj pink
  BEIGE adj beige
  TURQUOISE modifier turquoise
  MAROON adj maroon
  GOLDEN adj golden
  SILVER adj silver, silvery
  compatible RED ORANGE
  compatible RED MAROON
  compatible RED PINK
  compatible PURPLE MAROON
  compatible PURPLE PINK
  compatible BROWN MAROON
  compatible BROWN BEIGE
  compatible YELLOW BEIGE
  compatible YELLOW GOLDEN
  compatible ORANGE YELLOW
  compatible ORANGE GOLDEN
  compatible WHITE BEIGE
  compatible GREY SILVER
  compatible GREY WHITE
  compatible BLUE TURQUOISE
  compatible GREEN TURQUOISE
  compatible BLUE PURPLE

MATERIAL attribute
  WOOD modifier wood, timber
  WOOD adj wooden
  BRICK modifier brick
  CONCRETE modifier concrete, cement
  STONE modifier stone, granite, marble, limestone
  GLASS modifier glass
  PLASTIC modifier plastic
  RUBBER modifier rubber
  METAL modifier metal, steel, iron, aluminium, aluminum, copper, bronze, brass, tin
  LEATHER modifier leather
  PAPER modifier paper, cardboard
  COTTON modifier cotton
  SILK modifier silk
  SILK adj silken
  WOOL modifier wool
  WOOL adj woollen, woolen
  CLAY modifier clay
  CLAY adj ceramic
  compatible STONE CONCRETE
  compatible BRICK CLAY
  compatible STONE BRICK

SIZE attribute
  LARGE adj big, large, huge, giant, enormous, massive, gigantic, immense, vast
  SMALL adj small, little, tiny, minute, miniature, minuscule

LENGTH attribute
  LONG adj long, lengthy
  SHORT adj short, brief

BREADTH attribute
  WIDE adj wide, broad
  NARROW adj narrow

HEIGHT attribute
  HIGH adj tall, high
  LOW adj low

AGE attribute
  OLD adj old, elderly, aged, ancient
  YOUNG adj young, youthful, teenage

SEX attribute
  MALE adj male
  FEMALE adj female

MOOD attribute
  HAPPY adj happy, glad, joyful, cheerful, delighted
  SAD adj sad, unhappy, sorrowful, miserable

NOISE attribute
  LOUD adj loud, noisy
  QUIET adj quiet, silent, noiseless

PURSE attribute
  RICH adj rich, wealthy, affluent
  POOR adj poor, impoverished, destitute

WARMTH attribute
  HOT adj hot, scorching, sweltering
  COLD adj cold, icy, freezing, frigid, chilly

MOISTURE attribute
  WET adj wet, soaked, damp
  DRY adj dry, arid

LIGHT attribute
  BRIGHT adj bright, well-lit, sunny
  DARK adj dark, unlit, gloomy

PURITY attribute
  CLEAN adj clean, spotless
  DIRTY adj dirty, filthy, grimy

STRENGTH attribute
  STRONG adj strong, powerful
  WEAK adj weak, feeble

WEIGHT attribute
  HEAVY adj heavy
  LIGHT adj light, lightweight

FULLNESS attribute
  FULL adj full, packed, crowded
  EMPTY adj empty, deserted, vacant

DRESS attribute
  DRESSED adj clothed, dressed
  NAKED adj naked, nude, unclothed

WAKEFULNESS attribute
  AWAKE adj awake
  ASLEEP adj asleep, sleeping

OWNERSHIP attribute
  PUBLIC adj public
  PRIVATE adj private

# Told by turns of phrase (turns.lex); the words here are the plain ones.

RECORD existence lasting
  CONVICTED adj previously convicted

VALIDITY existence
  VALID adj valid, in force, unexpired
  INVALID adj invalid, expired, lapsed, void, out of date

SUSPICION existence lasting
  TREATED noun suspicion

ORDER existence lasting
  GIVEN noun order, command

# Whether those who live or stay in a place had to leave it.
HOMES
  AWAY noun evacuation
  AT_HOME adj allowed home

TAKING existence lasting
  TAKEN noun loot

PLEA existence lasting
  GUILTY_PLEA verb SUBJECT plead guilty, admit ~charge|guilt|offence|offense, own up, make ~confession
  NOT_GUILTY_PLEA verb SUBJECT deny ~charge|offence|offense, plead innocent, maintain ~innocence, protest ~innocence, reject ~charge
  NOT_GUILTY_PLEA verb SUBJECT plead not guilty
