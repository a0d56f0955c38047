# Words that name one happening, for telling whether two causes are told of one effect. NAME: words.
# Lemmas of nouns, verbs with their particle, and adjectives, in lower case. A name may stand on several lines; a word
# stands under one name.

fire: fire, blaze, inferno, wildfire, bushfire, conflagration, burn, catch fire, alight, set ablaze, burn down, destroy by fire
blackout: silence, knock offline, interrupt, blackout, power cut, outage, power outage, power failure, cut, black out, cut off, knock out
crash: crash, collision, smash, pile-up, wreck, accident, crashing, collide, ram, run into, crash into
explosion: explosion, blast, detonation, explode, detonate, blow up
collapse: collapse, fall, cave-in, failure, fail, give way, come down, break, burst, bring down, topple, breach, fall down, breakage, bursting, rupturing
collapse: cave in, pull down, knock down, fall in, buckle, crumble, subside, subsidence, give, rupture, crack, blow down
death: death, die, kill, succumb, demise, perish, fatality, drown, killing
crush: crush, stampede, panic
flood: flood, flooding, inundation
delay: postpone, postponement, hold back, delay, hold-up, disruption, disrupt, hold up, late
spill: spill, leak, leakage
illness: illness, sickness, infection, disease, virus, bug, poisoning, fall sick, fall ill, outbreak, sicken, ill, sick
illness: epidemic, food poisoning, infect, poison
rise: rise, increase, put up, raise, climb, hike, rising, soar, jump up, push up, drive up, go up, jump, surge
derailment: derailment, derail, leave rail, leave track, leave line, jump track, jump rail, come off, come off track, come off rail
road: leave road, run off, leave carriageway, leave motorway, leave highway, go off
sinking: sinking, sink, capsize, capsizing, founder, turn over, go down, overturn
loss: loss, lose, defeat, beat
shooting: shooting, shot, gunfire
meeting: meeting, meet, talk, summit, hold
quake: quake, earthquake, tremor, epicentre, epicenter
plane: plane, jet, airliner, aircraft, airplane, flight, turboprop
weather: weather, storm, rain, wind, gale
closure: close, closure, shut, shut down, closing, shutdown
return: return, turn back, go back, force back, turn around
cancellation: cancel, cancellation, call off, scrap, scrapping, cancelling, axe, drop out
drop: drop, decline, decrease, slump, shrink, go down in, slide
breakdown: stoppage, standstill, stop work, stand still, breakdown, break down, stop, halt, stall, strand
resignation: resign, resignation, step down, quit, stand down, step aside, leave cabinet, leave office, leave post
resignation: leave government, leave job, departure, bow out, stepping down, quit cabinet, quit post, give up post, give up job, leave company, leave club, dismiss, dismissal, sack, sacking, exit, fall from power
slide: rockfall, rockslide, landslide, landslip, mudslide, avalanche
recall: recall, call back, take back, withdraw, withdrawal
diversion: divert, diversion, reroute, unscheduled landing, emergency landing, unscheduled stop
