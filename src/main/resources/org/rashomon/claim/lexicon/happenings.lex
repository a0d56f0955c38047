# Words that name one happening. NAME: words. Lemmas in lower case.

fire: fire, blaze, inferno, wildfire, conflagration, burn
blackout: blackout, power cut, outage, power outage, power failure, cut
crash: crash, collision, smash, pile-up, wreck, accident, crashing, collide
explosion: explosion, blast, detonation, explode
collapse: collapse, fall, cave-in, failure, give way, come down, break, burst, bring down, topple, breach
death: death, die, kill, demise
crush: crush, stampede, panic
flood: flood, flooding, inundation
delay: delay, hold-up, disruption
spill: spill, leak, leakage
illness: illness, sickness, infection, disease, virus, bug, poisoning, fall sick, fall ill, outbreak, sicken
rise: rise, increase, put up, raise, climb, hike
derailment: derailment, derail
sinking: sinking, sink, capsize, capsizing, founder
loss: loss, lose
shooting: shooting, shot, gunfire
meeting: meeting, meet, talk, summit, hold
quake: quake, earthquake, tremor, epicentre, epicenter
plane: plane, jet, airliner, aircraft, airplane, flight, turboprop
weather: weather, storm, rain, wind, gale
