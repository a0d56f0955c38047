# What someone may have done, claimed or be blamed for. NAME: words that may name one deed in the reports on one event.
# Lemmas of nouns and verbs in lower case, a verb with its particle or object where it needs one ("blow up", "set fire").
# A name may stand on several lines; a word stands under one name.

attack: attack, assault, bombing, bomb, strike, airstrike, air strike, shelling, raid, ambush, shooting, stabbing
attack: poisoning, explosion, blast, shell, mortar, rocket, missile, onslaught, killing
attack: murder, massacre, assassination, bombardment, atrocity, shot, gunfire, kidnapping, abduction, hijacking, bloodshed, slaughter
attack: grenade, barrage, hit, fire, shoot, bombard, kill, assassinate, poison, kidnap, abduct, hijack, stab, storm
attack: target, drone, sabotage, detonate, blow up, bring down, shoot down, down, gun down, ram, explode, destroy, blown
crash: crash, collision, accident, derailment, sinking, pile-up, smash, wreck, disaster, tragedy, collide
spill: spill, leak, leakage, pollution, contamination, discharge, dump, pollute, contaminate, slick, spillage
unrest: riot, rioting, violence, unrest, clash, disturbance, coup, uprising, putsch, mutiny, disorder, protest, brawl, fight
unrest: fighting, trouble, scuffle, melee, fracas, looting, vandalism, chaos, revolt, rebellion, insurrection, conflict, punch-up
theft: theft, robbery, heist, fraud, breach, hack, hacking, cyberattack, intrusion, steal, rob, burglary, break-in, loot, break into
blaze: set on fire, set ablaze, set alight, blaze, arson, wildfire, inferno, torch, burn, burn down, set fire
blockade: blockade, sit-in, occupation
leak: disclosure
outage: outage, blackout, power cut
delay: delay, cancellation, disruption, backlog
mistake: mistake, error, blunder, mix-up, lapse
death: death, fatality
seizure: seize, capture, board, commandeer, impound, seizure, takeover, boarding, detain
financing: finance, fund, bankroll, pay, pay for, foot, financing, funding, payment, bribe, bribery
smuggling: smuggle, smuggling, trafficking
crash: fall, collapse, failure
truce: truce, ceasefire, cease-fire, armistice
theft: hack into, infiltrate, infiltration
attack: slay, behead, mow down
