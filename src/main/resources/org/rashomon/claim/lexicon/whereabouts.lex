# Words for what took place somewhere. NAME: words that may tell of one such happening.
# Lemmas of verbs (with their particle) and nouns in lower case; a word stands in one group. A class of
# predicates.lex is named by its own name in lower case.

meeting: meet, meeting, talk, negotiate, negotiation, summit, gather, gathering, convene, confer, conference, congress
meeting: sit down, come together, get together, meet up, hold talk, attended, discussion, dialogue, round-table, consultation
fire: fire, blaze, inferno, wildfire, bushfire, flame, spark, ignite, catch fire, go up in, burst into, burn
shooting: shooting, shot, gunfire, gunshot, firing, open fire, fire on, fire upon, shot ring, shoot dead
quake: quake, earthquake, tremor, epicentre, epicenter, temblor, centre, center
blast: explosion, blast, explode, detonate, detonation, go off, blow up, bomb, device
crash: slam into, plough into, plow into, crash into, plunge into, smash into, end up, nosedive, wreck, wreckage, crash, collision, collide, plunge, come down, go down, smash, derail, derailment, crash-land, ditch, accident, hit
landing: arrive, arrived, arrival, fly into, fly in, pull in, reach, land, divert, diverted, put down, touch down, set down, landing
landfall: come ashore, landfall, slam, lash, batter, make landfall
building: build, built, construct, erect, put up, set up, plant, factory, works, headquarters, gigafactory, mill
birth: bear, birth, birthplace, hail from, see light, native
taking: take, move, bring, fly, transfer, airlift, transport, rush, carry, send, ferry, treat, treated, hospitalise
taking: admit, operate on, hospitalize, hospitalised, hospitalized, evacuate, evacuated, moved, helicopter, escort, whisk
arrest: give up, hand in, turn in, surrender, surrendered, take custody, take into custody, arrest, arrested, detain, detained, seize, catch, pick up, apprehend, capture, nab, corner, track down, round up
finding: find, found, discover, unearth, dig up, recover, come to light, turn up, spot, locate, uncover, retrieve, bodies
finding: find dead, find alive, sight, come upon, come across, stumble, excavate, wash up, wash ashore
drift: drift, slick, oil, plume, ash cloud, float
travel: travel, go, head, flee, sail, escape, escaped, run, fled, return, drive, walk
attack: set upon, strike down, attack, attacked, stab, stabbed, shoot, assault, ambush, kill, killed, murder, gun down, knife, beat, strike, shot dead
sinking: go under, sinking, sink, sank, sunk, capsize, founder, run aground, keel over
burial: bury, burial, funeral, lay to rest, inter, cremate
signing: sign, signing, initial
stay: live, reside, hide, hole up, shelter, stay, settle
boarding: board, boarding, intercept, hijack, hijacked, stop
vanishing: vanish, disappear, last see
collapse: collapse, collapsed, give way, cave in, crumble, topple
launch: launch, lift off, blast off, take off
final: final, tournament, race, festival, match, game, ceremony, concert, wedding, trial, hearing

# verbs that say of their subject no more than that it was there or began
light: rip, rip through, tear, tear through, rage, flare, rock, shake, sweep through, begin, start, break out, open, opened, resume, occur, happen, fall, originate, erupt, lie, hold, held, started, begun, stage, get under way
light: continue, continued, end, ended, ring out, spread, locate in, situate, take place

# verbs of picking a place, and what it is picked for or as
pick: choose, pick, select, settle on, opt, prefer, name
host: host
venue: site, venue, location, home, place, setting
