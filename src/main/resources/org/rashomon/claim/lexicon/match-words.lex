# Words that decide whether two claims are on one thing. GROUP: lemmas in lower case; a word may stand in several.

# words of the majority that a government can count on, which is not that of a vote
STANDING: government, coalition, working, parliamentary

# of a vehicle there is one at a time
AT_THE_WHEEL: pilot, driver, captain, skipper, helmsman

# roles under which a report may name the dead
DEAD: victim, deceased, man, woman

# what a winner is elected in
ELECTION: election, presidency, vote, ballot, runoff, run-off, poll, leadership

# those to whom it was done
HARMED: victim, hostage, captive, patient, survivor

# nouns that two places of one kind share
KIND_OF_PLACE: hotel, beach, hospital, school, station, street, road, park, bridge, airport, church, market
KIND_OF_PLACE: stadium, university, prison, town, city, village, province, district

# words for the lower of two houses of a parliament
LOWER_HOUSE: house, commons, assembly, lower

# stages of a contest
STAGE: final, semi-final, semifinal, quarter-final, quarterfinal, group

# what ordinals tell apart: "the second leg"
STEP: leg, round, reading, ballot, count, charge

# words before a happening that do not tell which it is
ANY_HAPPENING: starting, early, snap, new, upcoming, planned

# words before prices that are those of all things together
OF_ALL_PRICES: consumer, retail, overall, general, headline, average

# of prices at the beginning of a trading day
OPENING: open, opening, early

# of prices at its end
CLOSING: close, closing, end, finish, settle

# numbers and pronouns that mean no more than those last spoken of
THOSE: none, neither

# words that tell of which of several vehicles, or parts of one, people are aboard
OF_SEVERAL: other, another, both, front, rear, leading

# words that tell how badly people were hurt
GRAVE: seriously, serious, badly, severely, severe, critically, gravely, grave
LIGHT: slightly, lightly, minor, slight, light

# words for the upper of the two
UPPER_HOUSE: senate, lords, upper

# parts of a contest or of a procedure, which end otherwise than the whole
PART: leg, committee, subcommittee, amendment, appeal, reading

# those who have a contest of their own beside the one without a word
LEAGUE: woman, women, lady, girl, youth, junior, reserve

# words that count its steps
ORDINAL: first, second, third, fourth, fifth
