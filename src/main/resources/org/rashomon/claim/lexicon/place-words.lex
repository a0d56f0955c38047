# Words by which places are told. GROUP: words in lower case, verbs and nouns as lemmas; a word may stand in several.

# prepositions that lead from a verb to where it happened
LEADS: in, at, near, outside, off, inside, on, under, below, beneath, behind, close to, next to, to the north of
LEADS: to the south of, to the east of, to the west of, north of, south of, east of, west of

# those that do so only behind a verb of motion
TOWARDS: to, into, towards, toward

# those that lead from one place to the next: "the hall of Olvera"
HANGS: of, behind, opposite, between, beside, along, alongside, above

# parts and sides of things, which are places by themselves
SIDE: floor, storey, deck, bank, coast, shore, side, outskirts, scene

# prepositions of a place outside which nothing is said
LIMITS: in, at, near, outside, off, around, inside, above, below, within, north of, south of, east of, west of

# prepositions of all of a place
REACHES: across, throughout

# prepositions that do so only of a whole: "over the entire region"
ALONG: along, over

# adverbs that say how far something reaches
WIDE: nationwide, countrywide, statewide, worldwide, globally, elsewhere

# what is counted along
LINE: coast, coastline, shore, border, frontier, river, front, route

# what holds many places, and may be named behind "of"
REGION: town, city, village, province, region, state, county, country, island, district, suburb, valley, area

# where a storm comes over land
COAST: coast, coastline, shore, land, mainland, seaboard, shoreline

# what comes over land
STORM: cyclone, hurricane, typhoon, storm, tornado, quake, earthquake, tsunami, twister

# the part of a storm that stands for it
EYE: eye, centre, center, core, eyewall

# verbs of coming ashore
SWEEP: come, move, sweep, roar, go, surge

# verbs with the coast as their object
CROSS: hit, strike, reach, cross

# verbs with "into" the coast
SLAM: slam, crash, barrel, smash, plough, plow

# verbs with a town as their object
STRIKE: hit, strike, reach, slam, batter, lash, pound

# where an earthquake began
EPICENTRE: epicentre, epicenter, hypocentre, hypocenter

# what has an epicentre
QUAKE: quake, earthquake, tremor, temblor, aftershock

# parts in which a fire starts: "the attic is where it started"
STARTS: roof, rooftop, attic, loft, engine
