# Nouns by which it is told that something came about or that there was none of it: "There was no damage to the dam",
# "no attack on the convoy was reported", "a stampede broke out". NAME: lemmas; the name is the class of
# predicates.lex or the verb that tells the same of whom it was done to. Lemmas and classes in lower case; a word
# stands under one name.

damaged: damage
hit: attack, airstrike, bombardment, shelling, air raid
explode: explosion, detonation
leak: leak, leakage, spill, spillage
collide: collision
shoot: shooting, gunfire, gunshot
clash: clash, fighting, scuffle, brawl, fistfight
fraud: fraud, rigging, vote-rigging, ballot-stuffing, irregularity
stampede: stampede, crush
contaminate: contamination, pollution
danger: danger, threat, hazard
shortage: shortage, scarcity
interfere: interference, meddling, tampering
