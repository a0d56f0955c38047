# Words by which it is told whether two names stand for one person or one place. GROUP: lemmas in lower case; a word may stand in several.

# those who are told by another, and are not that other: "the keeper's brother"
RELATIVE: brother, sister, father, mother, son, daughter, wife, husband, cousin, uncle, aunt, nephew, niece
RELATIVE: friend, girlfriend, boyfriend, chauffeur, driver, bodyguard, partner

# what an ordinal counts in a house
FLOOR: floor, storey, story, deck

# what "left" and "right" tell apart
HAND: bank, hand, lane, wing

# what a quarter of the compass tells apart
QUARTER: coast, shore, side, end, part, outskirts, suburb, suburbs, slope, face, edge, tip, gate, entrance, half
QUARTER: wall, tower, terminal, stand, bank, hand, lane, wing

# words of each quarter
NORTH: north, northern
SOUTH: south, southern
EAST: east, eastern
WEST: west, western
