# Words by which reporters name one occurrence when they tell its time.
#
#   same    a, b   may name one occurrence; lines with one first word are one group; a word may stand in several groups
#   light   a, b   verbs that leave it to their noun to say what happens: "hold an election", "the launch took place"
#   many    a, b   verbs of what one person or thing does again and again: alone they name no occurrence
#   again   a       groups of what recurs over the years: a year or a month alone does not tell which one is meant
#   once    a       groups of what happens once in the event that the reports are on: a noun alone names it
#   apart   a, b   words before a noun that tell two of its kind apart
#   habit   a, b   words of a clause that tells what happens again and again
#   upon    a       groups of what one does to another, who may do it to the one
#   mover   a       groups of what is told of who moves: "flew into Oslo", "crashed into a tree"
#   fix     a, b   verbs that put something down for a time, in any tense: "set the trial for 3 March"
#   plan    a, b   in the present tense with a time, a plan: "the match starts at 7"
# An entry is a verb's lemma, which may be followed by its particle ("blow up"), by the head of its object
# ("give way", "open door") or by the preposition or the noun that its complement has ("break into", "go poll");
# or the lemma of a noun. "last" stands before what happened for the last time, "since" before what has held
# from a time on, and "until" before what a time ends. Capitals are classes of predicates.lex. Lemmas otherwise.

# ---- Violence and crime ----
same attack, assault, ambush, raid, storm, strike, hit, target, bomb, bombing, shell, shelling, airstrike, air strike
same attack, airstrike, missile strike, strafe, pound, bombard, bombardment, open fire, fire on, set upon, fall upon, assail
same explode, explosion, blow up, blast, detonate, detonation, go off, blow apart, bombing, erupt, ignite
same shoot, shooting, open fire, gun down, shoot dead, SHOT, gunfire, gun attack
same shoot, shot, shot fire, shot ring, shooting begin, shooting start, firing begin, firing start, gunfire erupt, shooting erupt, gunfire break out, shooting break out
same stab, stabbing, knife, STABBED, knife attack
same break in, break into, break-in, burgle, burglary, raid, intrusion, force way
same steal, theft, rob, robbery, loot, looting, take from, plunder, make off, heist, raid, snatch, remove from, lift from
same steal, theft, carry off, vanish, since missing, since gone, spirit away, burgle
same steal, go missing, disappear, swipe, pinch, hold up, stick up, hold-up, purloin, pilfer
same arrest, detain, detention, capture, seize, apprehend, take custody, pick up, catch, round up, nab, ARRESTED
same arrest, CAPTURED, haul in, bring custody, hold, seize, custody
same release, free, let go, set free, liberate, turn loose, let out, walk free, go free, leave prison, leave jail, RELEASED
same release, freedom, hand over, leave custody, go home
same abduct, kidnap, carry off, snatch, take hostage, abduction, kidnapping, seize, take away, drag away, spirit away
same abduct, whisk away, hostage-taking, take captive, KIDNAPPED, make off
same escape, break out, breakout, flee from, jailbreak, abscond, slip away, get away
same hijack, hijacking, commandeer, seize, take control
same assassinate, assassination, murder, gun down, shoot dead, KILLED
same riot, rioting, disturbance, unrest, clash, break out
same hack, intruder, hacker, break into, breach, intrusion, penetrate, compromise, cyberattack, hacking, infiltrate

same announce result, result announce, read result, read out result, result read, result read out, declare result, result declare
same announce result, publish result, result publish, release result, result release, proclaim result, result proclaim, give result

# ---- Accidents and nature ----
same derail, derailment, leave rail, leave track, jump track, jump rail, come off, go off, DERAILED
same crash, collide, collision, smash into, slam into, plough into, plow into, ram, run into, hit, pile-up, crash into, accident, pile up, be accident
same crash, leave road, overturn, run off, veer off, plunge off, plunge from, flip over, roll over, skid off, go off road, come off road, hit tree, plunge
same crash, come down, go down, plunge into, plummet, nosedive, fall sky
same sink, sinking, go down, capsize, capsizing, founder, overturn, keel over, turn turtle, SUNK, go under
same collapse, give way, break, burst, cave in, come down, crumble, rupture, breach, give out, topple, bring down, fall down
same collapse, break through, come crashing, cave-in, breach, burst through, fail, COLLAPSED
same landfall, storm come, make shore, come land, move inland, hit land, strike land, landfall come, landfall occur
same landfall, make landfall, come ashore, hit, strike, cross coast, make land, reach coast, slam into, hit coast, strike coast
same landfall, sweep ashore, barrel into, pound, batter, reach land, move ashore, reach shore, hit land, roar ashore
same quake, quake feel, tremor feel, earthquake feel, quake register, earthquake register, tremor register, earth shake, ground shake
same quake, quake come, earthquake come, tremor come, quake record, earthquake record, tremor record, earth move, ground tremble
same quake, earthquake, tremor, strike, hit, shake, rock, jolt, shock, rattle, occur
same erupt, eruption, blow up, spew
same break out, burst into flame, burst flame, go up flame, burst into, catch light, engine fire, be fire, flame shoot, fire spark, flame spread, fire erupt, go up in flame
same break out, fire break out, fire start, fire begin, blaze start, blaze begin, blaze break out, outbreak, fire, blaze, catch fire, ignite, flare up, take hold, be set, alight
same outage, power go, power fail, electricity fail, light go out, electricity go off, plunge darkness, plunge into darkness, lose electricity, power cut begin, cut begin, outage begin, outage start, cut start, blackout begin, blackout start, power go off, go offline
same outage, blackout, power cut, go out, fail, go dark, lose power, cut off, black out, power failure, cut out, go off
same leak, spill, discharge, leak out, seep, gush, leakage, spillage, escape, pour
same avalanche, landslide, mudslide, rockfall, landslip, come down, sweep down, bury, slide, crash down
same flood, flooding, inundate, inundation, overflow, burst bank, swamp
same evacuate, evacuation, EVACUATED, clear, move out, take safety
same rescue, save, pull out, pull from, bring safety, pluck from, lift from, dig out, RESCUED, winch, haul from, reach safety
same put out, extinguish, douse, bring control, contain, quench
same put out, get out, go out, die out, snuff out, declare out, smother, last flame
same disappear, go missing, vanish, disappearance, last see, last seen, MISSING
same find, discover, spot, sight, sighting, notice, detect, discovery, detection, uncover, unearth, come across, come light, find out, learn
same find, locate, stumble on, stumble upon, become aware, realise, realize, trace, turn up, FOUND, stumble across
same last contact, last speak, last speak to, last hear from, last hear, last communicate, last radio, last message, last signal
same last contact, lose contact, last transmission, last call, contact lose, fall silent, last word, last talk to, last talk
same last contact, last transmit, last report, last make contact, last radio contact
same last see, last sighting, last spot, last glimpse, last sight, last seen

same explode, EXPLOSIONS
same slide off, skid off, veer off, run off, come off, overshoot, overrun, leave runway, slip off
same run aground, aground, hit reef, hit rock, strike rock, strike reef, get stuck, grounding, beach, run rock, hit sandbank
same shoot down, SHOT_DOWN, bring down, down
same abduct, KIDNAPPED
same escape, ESCAPED
same steal, STOLEN, LOOTED
same leak, SPILLED
same flood, FLOODED

# ---- Beginning, end and interruption ----
same start, begin, commence, get way, get under way, kick off, kick-off, beginning, onset, get underway, be under way, outset
same gun go, gun fire, gun sound, fire gun, gun go off, whistle blow, flag fall, flag drop, set off, start, begin, get way, get under way, race start, race begin
same start, gun go, whistle go, set off, set out, break out, set motion, erupt, trial open, hearing open, fair open
same end, finish, conclude, come end, wind up, wrap up, close, conclusion, draw close, ending, be over
same expire, run out, lapse, end, expiry, elapse
same resume, restart, reopen, recommence, resumption, until adjourn, until postpone, until put off, until suspend, until delay
same resume, until halt, until put back, until push back, until interrupt, restart, reconvene, hear again, meet again, begin again, start again, continue, until break off, until defer
same resume, be continue, until stop, until recess, until pause
same reopen, open again, until do without, until remain closed, until stay, until stay shut, until stay closed, until remain shut, be open again, back service, until out action, until out service, until keep closed
same reopen, open door, open again, reopening, open, until close, until shut, until shut down, reopening, welcome visitor
same adjourn, postpone, put off, delay, defer, push back, put back, adjournment, postponement, suspend, break off
same cancel, call off, scrap, cancellation, abandon, axe, scrub
same shut down, shut, close, go line, take line, shutdown, closure, take service, switch off, power down, go offline, take offline
same shut down, since line, since offline, since line, since service, since action, since operation, since shut, since shut down, since close
same shut down, since closed, since idle, since down, since halt, since stop, since suspend, since suspended, suspend, halt, stop
same shut down, since ground, since grounded, ground, since out, mothball, since mothball, CLOSED, since unavailable, since disconnect
same open, opening, inaugurate, inauguration, unveil, open door, open public, cut ribbon, dedicate
same take effect, enter into force, come into force, come into effect, go into effect, become law, kick in, be force, introduce, introduction, be effective, bite, come in, go live
same take effect, come force, take force, go effect, enter force, come effect, apply, start, begin, apply from, kick in
same ban, outlaw, prohibit, forbid, proscribe

same resume, REOPENED
same reopen, REOPENED
same open, OPENED
same adjourn, POSTPONED
same cancel, CANCELLED

# ---- Travel ----
same depart, weigh anchor, cast off, put out, put to sea, head off, head out, slip mooring, ship out, since gone, fly out, fly off, drive off, ride out
same depart, leave, set off, set out, set sail, sail, take off, departure, start out, pull out, leave port, put sea, cast off
same depart, leave pad, take air, fly out, set course
same arrive, reach, dock, land, arrival, get to, come in, pull in, touch down, berth, landing, moor, tie up, put in, pull into
same arrive, fly into, fly to, since arrive, jet in, jet into, come to, roll into, pull up, show up, turn up, set foot, step ashore, reach
same arrive, touchdown, make port, fly in, enter port, sail into, get in, return, disembark, limp into, come home
same launch, go orbit, go into orbit, send space, send orbit, carry orbit, send into space, put into orbit, carry into orbit, go up, roar off, soar into
same launch, lift off, blast off, liftoff, lift-off, leave pad, blast-off, take off, leave launchpad, take space, rise, fire
same launch, leave ground, soar into, be launch, go up, roar into, leave earth
same visit, tour, travel to, go to, trip, fly to, come to
same cross, crossing, cross border, enter, invade, invasion, incursion, march into, roll into, storm

same arrive, ARRIVED
same launch, LAUNCHED
same visit, VISITED

# ---- Office, law and votes ----
same rule, rule on, ruling, decide, decide on, decision, verdict, judgment, judgement, pronounce, adjudicate, find, rule in
same sentence, sentencing, jail, imprison, send prison, send jail
same convict, find guilty, conviction, CONVICTED
same charge, indict, indictment, CHARGED
same trial, trial open, trial begin, trial start, trial get way, proceeding begin, proceeding start, face judge, face court, go on trial, court case, be trial, hearing begin, hearing start, face trial, dock, in dock, proceeding open
same trial, go trial, stand trial, try, appear court, hearing, appear, hear
same election, elect, vote parliament, vote election, go poll, poll, ballot, cast ballot, cast vote, be poll, general election, by-election, choose
same election, choose parliament, elect parliament, elect president, choose president, elect assembly, elect leader, vote in, vote in election, polling, polling day, election day, go to poll
same election, cast vote, head poll, polling station open, vote, hold election, elect government, choose government, choose mayor, elect mayor
same referendum, plebiscite, vote referendum, go poll, vote on
same sign, put signature to, conclude, sign off, put pen, initial, put name to, clinch, finalise, finalize
same sign, signing, ink, seal, initial, put signature, signature, put name, conclude
same approve, adopt, pass, ratify, vote through, approval, adoption, passage, ratification, endorse, clear
same resign, step down, quit, stand down, resignation, give up post, leave office, leave post, hand resignation, tender resignation
same resign, relinquish post, bow out, give up office, vacate post, offer resignation, submit resignation
same lead, since lead, since head, since run, since office, since power, since post, since helm, since charge, take office
same lead, take over, be sworn, swear in, assume office, take power, come power, come office, since govern, since rule
same lead, since chair, since hold post, since leader, since president, since serve, since chairman, since chief, since mayor
same lead, since minister, since job, since manage, since director, since throne, since reign, assume post, take helm, take up post
same lead, become leader, become president, become chairman, become chief, become mayor, become minister, since seat
same lead, since executive, since chairwoman, since captain, since coach, since governor, since secretary, since boss, since pope, since bishop
same lead, since editor, since conductor, since ambassador, since commander, since king, since queen, since owner, since premier, since chancellor
same lead, since speaker, since head, since chair, since commissioner, since principal, become governor, become executive, become head
same appoint, appointment, name, install, take up post, hire, nominate, be name, nomination
same dismiss, sack, fire, dismissal, remove post, strip post, oust, sacking, remove office
same overthrow, coup, oust, depose, topple, putsch, seize power, unseat
same annul, overturn, quash, set aside, strike down, throw out
same extradite, extradition, hand over, send back
same deport, deportation, expel, send back, expulsion

same sentence, JAILED
same sign, SIGNED
same resign, RESIGNED
same appoint, APPOINTED
same deport, DEPORTED, EXPELLED
same election, VOTED

# ---- War and talks ----
same capture, seize, take, overrun, take control, recapture, retake, conquer, fall to, fall, enter
same withdraw, pull out, retreat, withdrawal, pull back, leave, quit, vacate
same ceasefire, truce, cease-fire, take effect, come force, armistice
same meet, meeting, hold talk, talk, sit down, confer, get together, come together, hold meeting, gather
same surrender, lay down arms, give up, capitulate, hand in, turn in, capitulation
same walk out, strike begin, strike start, strike commence, begin strike, start strike, go strike, down tool, walkout, stoppage, strike, lay down tool, stop work
same protest, demonstrate, rally, march, demonstration, take street, parade

same capture, CAPTURED
same surrender, SURRENDERED
same walk out, STRUCK_WORK

# ---- Making, having and giving ----
same build, complete, completion, construction, raise
same build, construct, erect, put up, date from, construction, date back, go up, date to, throw up
same found, since business, set up, open door, date from, date back
same found, establish, set up, create, form, foundation, founding, since exist, come existence
same paint, painting, date from, be paint
same publish, release, publication, bring out, come out, appear, put out, print
same return, hand back, give back, handover, hand over, restitution, repatriate, send back, bring back, surrender
same deliver, delivery, hand over, handover
same sell, sale, auction, go hammer, auction off, buy, purchase, acquire
same bear, birth, give birth, born
same marry, wed, wedding, marriage, get married, tie knot
same bury, burial, funeral, lay rest, cremate, inter
same operate on, operation, surgery, undergo surgery, undergo operation
same premiere, première, perform, first show, open
same appeal, lodge appeal, file appeal, challenge
same sue, file suit, lawsuit, file lawsuit, take court, bring suit
same alarm, call come, call come in, emergency call come, call reach, alarm come, alarm raise, ring alarm, dial 999, alert come, alert go, alarm ring
same alarm, raise alarm, sound alarm, alert, call police, get call, receive call, emergency call, sound, be alert, receive alarm

same build, BUILT
same return, RETURNED
same deliver, DELIVERED
same sell, SOLD

# ---- Verbs that name nothing alone ----
light take place, happen, occur, hold, hand down, deliver, issue, carry out, conduct, stage, mount, be, come, carry, make
light call, convene, summon, arrange, book, pencil, reschedule, move, bring forward, slot, intend, propose, want, target
light schedule, set, plan, due, fix, slate, hand, give, launch, go ahead, announce, pronounce, expect, undergo, perform, unfold

many be, have, do, say, tell, announce, report, warn, claim, add, speak, call, ask, make, take, get, go, come, see, give
many know, want, show, use, keep, put, let, play, try, plan, expect, hope, believe, think, post, tweet, write, issue
many comment, respond, reply, look, wait, continue, remain, stay, need, help, work, urge, condemn, praise, welcome
many describe, quote, cite, confirm, deny, express, move, run, live, rise, fall, increase, gain, drop, climb, lose, win
many vote, trade, jump, slip, slide, cut, raise, lower, grow, decline, score, set, turn, follow, include, like
many bring, send, carry, tend, appear, seem, become, happen, occur, gather, share, offer, provide, allow, receive, pay
many spend, cost, measure, record, register, count, stand, sit, walk, drive, watch, hear, read, listen, feel, mean, talk
many monday, tuesday, wednesday, thursday, friday, saturday, sunday, day, week, month, year, night, morning, evening, time
many afternoon, date, statement, interview, comment, report, event, news, conference, news conference, press conference, briefing
many temperature, weather, rain, session, edition, game, match, show, season, plan, remark, update, issue, work, service, trade, trading

again attack, explode, shoot, quake, flood, meet, visit, protest, election, referendum, avalanche, crash, rescue, outage, hack
again break out, walk out, riot, landfall, arrive, depart, strike, evacuate, leak, deliver, sell, publish, arrest, release

once launch, landfall, gun go, election

apart deputy, vice, assistant, acting, second, third, fourth, another, northern, southern, eastern, western, upper, lower
apart junior, senior, women, men, under-21, next, previous, younger, older, twin, sister, neighbouring, nearby, appeal

habit daily, weekly, monthly, yearly, annually, every, each, usually, normally, regularly, always, often, typically, routinely
habit traditionally, sometimes, generally, whenever

upon attack, shoot, stab, assassinate, abduct, arrest, sue, visit

mover arrive, depart, crash

fix schedule, set, plan, fix, slate, call, convene, arrange, book, pencil, reschedule, expect, intend, propose, want, target

plan start, begin, open, close, leave, depart, arrive, resume, end, take place, kick off, reopen, be, set off, launch, lift off
plan go, stand, appear, hold, travel, launch, visit, kick, tour, host, swear, debut, premiere, publish, elect
plan enter, apply, kick in, kick, blast off, blast, introduce, ban, roll out, come into, take on, weigh, tackle, host, battle, clash, square, unveil, release, go on sale, switch, hit, land, fall
plan come, take, finish, run out, expire, get, conclude, play, meet, face, sail, fly, return, vote, elect, decide, rule
