# Small words around measures. GROUP: lemmas in lower case; a word may stand in several.

# behind "higher than" these tell of an earlier time, so of a move, not of another thing
TIME_BEFORE: year, month, quarter, week, earlier, before, last, previous

# times that a sum is of, and not things that have it: "a profit of 150 million for the year"
PERIOD: year, quarter, half, half-year, month, week, season, period, first-half, full-year

# verbs of which a sum to come is the object: "sees a profit of 150 million"
FORESEE: see, target, budget, eye, envisage

# behind a verb these tell that another one won
RUNNER_UP: second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, last, runner-up, behind

# with "nobody" as subject these tell that it is not known, and no zero
SAY: say, know, tell, explain, predict, guess, estimate, confirm

# words behind an ordinal that narrow what it counts: "the third in a row"
IN_A_ROW: row, straight, consecutive, successive, running, since, season, year

# words of a storm that gains or loses strength, and so was of several categories
CHANGE_RANK: weaken, strengthen, downgrade, upgrade, intensify, become, grow, drop, lose, fall, rise, now

# behind a length these lead to where it is measured from: a distance, not a size
AWAY: from, off, north, south, east, west, northeast, northwest, southeast, southwest, inland, outside, offshore

# persons by what befell them: a "suspected victim" is not one for sure, a suspected gunman is a person all the same
FATE: victim, patient, casualty, survivor, sufferer, carrier, contact
