# Words for what took place somewhere. NAME: words that may tell of one such happening.
# Lemmas of verbs (with their particle) and nouns in lower case; a word stands in one group. A class of
# predicates.lex is named by its own name in lower case.

meeting: meet, meeting, talk, negotiate, negotiation, summit, gather, gathering, convene, confer, conference, congress
meeting: discussion, dialogue, round-table, consultation
fire: fire, blaze, inferno, wildfire, bushfire, flame
shooting: shooting, shot, gunfire, gunshot, firing, open fire
quake: quake, earthquake, tremor, epicentre, epicenter, temblor, centre, center
blast: explosion, blast, explode, detonate, detonation, go off, blow up, bomb, device
crash: crash, collision, collide, plunge, come down, go down, smash, derail, derailment, crash-land, ditch, accident, hit
landing: land, divert, diverted, put down, touch down, set down, landing
landfall: come ashore, landfall, slam, lash, batter, make landfall
building: build, built, construct, erect, put up, set up, plant, factory, works, headquarters, gigafactory, mill
birth: bear, birth, birthplace
taking: take, move, bring, fly, transfer, airlift, transport, rush, carry, send, ferry, treat, treated, hospitalise
taking: hospitalize, hospitalised, hospitalized, evacuate, evacuated, moved, helicopter, escort, whisk
arrest: arrest, arrested, detain, detained, seize, catch, pick up, apprehend, capture, nab, corner, track down, round up
finding: find, found, discover, unearth, dig up, recover, come to light, turn up, spot, locate, uncover, retrieve, bodies
finding: attended, come across, stumble, excavate, wash up, wash ashore
drift: drift, slick, oil, plume, ash cloud, float
travel: travel, go, head, flee, sail, arrive, arrived, escape, escaped, run, fled, return, drive, walk
attack: attack, attacked, stab, stabbed, shoot, assault, ambush, kill, killed, murder, gun down, knife, beat, strike, shot dead
sinking: sink, sank, sunk, capsize, founder, run aground, keel over
burial: bury, burial, funeral, lay to rest, inter, cremate
signing: sign, signing, initial
stay: live, reside, hide, hole up, shelter, stay, settle
boarding: board, boarding, intercept, hijack, hijacked, stop
vanishing: vanish, disappear, last see
collapse: collapse, collapsed, give way, cave in, crumble, topple
launch: launch, lift off, blast off, take off
final: final, tournament, race, festival, match, game, ceremony, concert, wedding, trial, hearing

# verbs that say of their subject no more than that it was there or began
light: begin, start, break out, open, opened, resume, occur, happen, fall, originate, erupt, lie, hold, held, started, begun, stage, get under way
light: continue, continued, end, ended, ring out, spread, locate in, situate, take place

# verbs of picking a place, and what it is picked for or as
pick: choose, pick, select, settle on, opt, prefer, name
host: host
venue: site, venue, location, home, place, setting
