# Words for persons and what they hold. KIND: lemmas, separated by commas.

# words before a name that are no part of it
TITLE: mr, mrs, ms, miss, dr, sir, dame, lord, lady, prof, professor, president, prime, minister, premier, chancellor
TITLE: general, gen, colonel, col, lieutenant, lt, major, maj, captain, capt, sergeant, sgt, admiral, brigadier
TITLE: king, queen, prince, princess, pope, cardinal, bishop, archbishop, imam, sheikh, ayatollah, rabbi, reverend
TITLE: senator, sen, governor, gov, mayor, judge, justice, inspector, detective, officer, constable, commander, chief
TITLE: novelist, poet, singer, actor, actress, author, writer, striker, goalkeeper, midfielder, defender, swimmer
TITLE: doctor, father, sister, brother
TITLE: marshal, corporal, private, pilot, driver, boxer, cyclist, sprinter, runner, climber, skier, journalist, editor

# who is so called may be anyone: it tells no occupation
GENERIC: man, woman, person, boy, girl, child, teenager, youth, adult, male, female, people, resident, local, citizen
GENERIC: suspect, victim, attacker, gunman, driver, passenger, assailant, shooter, killer, father, mother, husband
GENERIC: wife, son, daughter, brother, sister, parent, friend, neighbour, neighbor, relative, survivor, immigrant
GENERIC: migrant, native, visitor, tourist, member, one, individual, figure, someone, hero, witness, colleague
GENERIC: foreigner, national, veteran, leader, winner, loser, champion, favourite, favorite, owner, player, official

# roles that one person or body fills in an event: "named the driver as", "the gunman was"
ROLE: gunman, attacker, shooter, bomber, knifeman, assailant, driver, pilot, captain, killer, hijacker, arsonist, hacker
ROLE: suspect, murderer, kidnapper, sniper, culprit, perpetrator, ringleader, mastermind, leader, commander
ROLE: winner, champion, runner-up, successor, predecessor, owner, operator, builder, buyer, seller, donor, sponsor
ROLE: author, whistleblower, informant, supplier, contractor, manufacturer, referee, goalscorer, scorer, host
ROLE: victim, dead man, dead woman, deceased, man, woman, boy, girl, hostage, co-pilot, chairman, manager, coach

# verbs that give a role its name: "named the driver as", "was identified as"
NAMING: name, identify, recognise, recognize, reveal, call

# verbs that give someone an office
APPOINT: appoint, elect, choose, name, nominate, select, pick, promote, designate, install, anoint

# verbs of winning and of what goes to the winner
WIN: win, take, claim, clinch, secure, lift, scoop, land, capture, retain, bag, carry, gain, pick up, carry off, get
PRIZE: prize, award, cup, medal, title, race, election, trophy, championship, tournament, final, gold, marathon, contract
PRIZE: presidency, vote, ballot, contest, runoff, run-off, derby, grand prix, open, masters, match, poll, leadership
GO: go

# offices: their words for the one who holds them
OFFICE: head, chief, leader, commander, boss, director, chairman, chairwoman, chair, president, minister, governor
OFFICE: manager, coach, editor, secretary, ambassador, mayor, speaker, premier, chancellor, captain, commissioner
OFFICE: executive, principal, rector, dean, abbot, conductor, superintendent, treasurer, chairperson, ombudsman, bishop, pope
OFFICE: spokesman, spokeswoman, judge, prosecutor, envoy, successor, ceo
LEAD: head, lead, command, run, manage, chair, direct, succeed, replace, coach, captain, edit
PRIZE: stage, by-election, primary, regatta, bout, fight, leg, heat, slalom, downhill, sprint, pursuit, time trial, giro
PRIZE: half-marathon, ultramarathon, triathlon, biathlon, decathlon, duathlon, crown, jackpot, seat, primaries, quarter-final
PRIZE: semi-final, trial, competition, cross-country, steeplechase, tour, lottery, raffle, duel, by-poll, referendum
PRIZE: tender, auction, mayoralty, governorship, relay, round, game, slam, series, rally

# verbs that make someone an accused, and verbs of leaving an office
ACCUSE: pick up, capture, take in, nab, remand, extradite, deport, apprehend, charge, arrest, convict, jail, sentence, indict, detain, imprison
LEAVE: resign, quit, sack, fire, dismiss, oust, step down, stand down, step aside

# verbs of coming by a thing, and of parting with it to someone
ACQUIRE: swallow up, buy out, gobble up, scoop up, buy, acquire, purchase, take over, snap up
SELL: sell

# what one sits or stands at who drives, flies or steers
CONTROLS: wheel, control, helm, controls, joystick, tiller, yoke
STEER: drive, fly, steer, pilot, navigate, skipper

# who has won a seat
MEMBER: member, mp, councillor, deputy, representative, senator

# verbs by which the ball goes into the goal, and what a scorer sends there or scores with
SCORE: score, net, nod, head, slot, fire, tap, drive, curl, bundle, poke, volley, rifle, smash, sweep, stroke, convert
SCORE: thump, hammer, bury, strike, hit, power, prod, stab, nudge, knock, steer, chip, lob, slam, roll, grab, snatch, bag
SCORE: blast, drill, flick, glance, lash, slide, turn, whip, thrash, crash
GOAL: goal, ball, winner, penalty, header, shot, effort, free-kick, free kick, decider, cross, rebound, strike, spot-kick
GOAL: spot kick, volley, kick, tap-in, drive, half-volley, overhead kick, lob, try, drop goal, touchdown, puck
# what tells that a goal decided the match
DECISIVE: victory, points, beat, only goal, winner, winning, only, lone, sole, decisive, decider, settle, decide, win, single, 1-0, match-winner

# taking up an office
TAKE_UP: control, presidency, top, directorship, chairmanship, captaincy, premiership, chancellorship, stewardship, charge, helm, rein, reins, office, post, job, seat, chair, leadership, command
NEXT: new, next, incoming, future, acting, interim, caretaker, provisional, temporary, designate

# verbs of coming upon a thing, and of making one
FIND: find, discover, spot, unearth, notice, uncover, come upon, come across, stumble upon, stumble across, stumble on
FIND: happen upon, happen on, chance upon
CREATE: design, paint, compose, invent, sculpt, choreograph, carve, devise, found

# verbs of opening to all, of signing, of saving from danger, and of a judge's sentence
OPEN: open, inaugurate, unveil, dedicate, christen, launch, consecrate
SIGN: sign, ink, initial, countersign, sign off
RESCUE: rescue, save, free, pull out, pull, drag, drag out, drag away, lift out, haul, haul out, pluck, dig out, fish out, winch
RESCUE: carry out, bring out, resuscitate, revive, pull free, cut free
SENTENCE: jail, sentence, imprison, send, convict, acquit, fine, clear
# what the goal does that decides a match
DECIDE: give, hand, earn, secure, seal, settle, decide, win, beat, sink, down, clinch, snatch, steal, bring, rescue, salvage, edge, see off
DECIDE: stun, defeat, knock out, eliminate, send, make, prove, be, separate, ensure, guarantee, fire
# verbs of killing one person
KILL: kill, murder, assassinate, gun down, slay, execute, lynch, shoot dead, stab dead, beat dead

# verbs of getting the better of another in a contest, of coming off worse, and nouns of the former
OVERCOME: beat, defeat, edge, edge out, thrash, hammer, outpoint, overcome, trounce, crush, see off, knock out, oust, upset, down
OVERCOME: overpower, rout, whip, outclass, outplay, stun, topple, unseat, best, conquer, vanquish, eliminate, shock, dispatch
OVERCOME: dethrone, outscore, outwit, pip, sweep aside, brush aside, outdo, outrun, outsprint, demolish, maul, batter, wallop
LOSE: lose, go down, fall, succumb, lose out, bow, slump, crash, crash out, bow out, go out, slip, concede
VICTORY: win, victory, triumph, success

# verbs of going over to a club, a party or a company, with and without a preposition, and of taking someone on
JOIN: join, rejoin
MOVE_TO: sign, move, switch, defect, transfer, sell, loan, go, play, head, commit, pledge
TAKE_ON: sign, sign up, snap up, recruit, hire, poach, capture, buy, acquire, land, take on, secure, purchase

# what a company does that supplies a thing, and what it is called
MAKE: build, supply, deliver, manufacture, provide, construct, produce, equip, refit, assemble, make
MAKER: supplier, builder, manufacturer, maker, contractor

# what a body's name ends in, or what stands before it, where WordNet knows the word first as something else
BODY: front, army, union, movement, force, guard, council, cell, network, jihad, resistance, party, bloc, wing, branch
BODY: firm, company, group, operator, supplier, contractor, airline, carrier, airways, railways, bank, agency, authority, ministry
BODY: crescent, state, rising, awakening, rebellion, alliance, league, club, yard, works, fund, trust, insurer, manufacturer, maker
BODY: brotherhood, vanguard, sisterhood, collective, coalition, command, corps, militia, band, faction, services, systems

# what the name of a band begins with: "Sons of the Steppe"
BAND: sons, daughters, brothers, sisters, children, knights, soldiers, warriors, lions, wolves, eagles, guardians, defenders
BAND: friends, partisans, protectors, servants, fighters, hawks, tigers, followers, supporters, workers, farmers, citizens
