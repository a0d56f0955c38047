# What someone may have done, claimed or be blamed for. NAME: words that may name one deed in the reports on one event.
# Lemmas of nouns and verbs in lower case; a name may stand on several lines.

attack: attack, assault, bombing, bomb, strike, airstrike, air strike, shelling, raid, ambush, shooting, stabbing
attack: poisoning, explosion, blast, shell, mortar, rocket, missile, onslaught, massacre, killing, murder
attack: assassination, bombardment, atrocity, shot, gunfire, kidnapping, abduction, hijacking, bloodshed, slaughter
attack: grenade, barrage, hit, fire, shoot, bombard, kill, assassinate, poison, kidnap, abduct, hijack, stab, storm
attack: target, drone, sabotage, detonate
crash: crash, collision, accident, derailment, sinking, pile-up, smash, wreck, disaster, tragedy, collide
spill: spill, leak, leakage, pollution, contamination, discharge
unrest: riot, rioting, violence, unrest, clash, disturbance, coup, uprising, putsch, mutiny, disorder, protest
theft: theft, robbery, heist, fraud, breach, hack, hacking, cyberattack, intrusion, steal, rob
blaze: blaze, arson, wildfire, inferno
outage: outage, blackout, power cut
delay: delay, cancellation, disruption
mistake: mistake, error, failure, blunder, mix-up, lapse
death: death, fatality
