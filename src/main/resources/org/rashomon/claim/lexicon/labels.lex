# Nouns by which a number that counts nothing can be held against another: whose age it is, what an ordinal ranks, what
# a category grades.
#
# NAME: words. Persons of whom an event has one as a rule stand under the name of what they are; what an ordinal ranks
# under rank; the names of scales under scale; the storms that a scale grades under storm. Lemmas in lower case; a word
# stands under one name.

# whose age
suspect: suspect, attacker, gunman, assailant, knifeman, shooter, bomber, arsonist, perpetrator, killer, hijacker, gunwoman
suspect: hostage-taker, accused, defendant, murderer, assassin, stabber, robber, burglar, kidnapper, swindler, fraudster
# what is said before the noun of one whom the police hold or a court tries: "the detained man"
treated: detained, arrested, suspected, alleged, captured, jailed, convicted, condemned
driver: driver, motorist, motorcyclist
pilot: pilot
skipper: skipper
winner: winner, champion, prizewinner, medallist, medalist

# what may be the first, the second or the third of its kind
rank: attempt, time, title, victory, win, defeat, term, bid, outbreak, eruption, strike, medal, launch, flight, trophy
rank: cup, championship, crown, marriage, conviction, offence, offense, shutdown, edition, referendum, election, ballot
rank: walkout, lockdown, postponement, delay, rejection, operation, ascent, crossing, expedition, world-cup, appearance
rank: nomination, oscar, promotion, relegation, bankruptcy, recall, stoppage, veto, summit, mandate

scale: category, grade, level, stage, tier
storm: storm, cyclone, hurricane, typhoon, tempest
