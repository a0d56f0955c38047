# Words for telling what a pronoun or a description stands for. KIND: lemmas, separated by commas.

# persons that are women or girls, and men or boys
FEMALE: woman, girl, mother, daughter, sister, wife, widow, aunt, niece, grandmother, queen, princess, duchess, countess
FEMALE: actress, waitress, heroine, nun, bride, girlfriend, lady, schoolgirl, policewoman, mrs, ms, miss, dame
FEMALE: stepmother, stepdaughter, granddaughter, baroness, goddess, hostess, heiress, mistress, housewife, midwife
MALE: man, boy, father, son, brother, husband, widower, uncle, nephew, grandfather, king, prince, duke, count, actor
MALE: waiter, monk, priest, pope, groom, bridegroom, boyfriend, gentleman, schoolboy, policeman, mr, sir, lord, bishop
MALE: stepfather, stepson, grandson, baron, cardinal, imam, fisherman, cameraman, doorman, barman, craftsman

# groups that "they" may stand for, though the noun is in the singular
GROUP: police, crew, team, family, couple, gang, army, navy, military, jury, band, staff, squad, pair, trio, duo

# verbs whose subject "it" stands for no thing: the weather, the course of things, what a whole sentence said
VACANT: rain, snow, hail, thunder, freeze, seem, appear, emerge, transpire, follow, matter, turn, take, mean, happen
VACANT: occur, come, make, depend, help, look, sound, feel, suffice, pay, dawn, strike, show, prove, suggest, hurt

# verbs whose object "it" stands for what was said or done, not for a thing
TOLD: say, know, believe, do, make, deny, admit, think, tell, hear, call, mean, regret, confirm, explain, understand, put
TOLD: accept, reject, prove, doubt, see, have, get, take, give, like, want, need, welcome, condemn, blame, attribute, ascribe, allege, claim, announce, report, find, describe

# adjectives behind "it is" that tell of the weather, the hour, the course of things
AMBIENT: warm, cold, hot, cool, dark, light, windy, rainy, foggy, sunny, cloudy, dry, wet, humid, stormy, clear, calm
AMBIENT: quiet, late, early, pleasant, possible, likely, unlikely, unclear, unknown, uncertain, certain, obvious, true
AMBIENT: false, important, necessary, difficult, hard, easy, impossible, good, bad, wrong, right, strange, terrible, sad
AMBIENT: lucky, enough, untrue, fine, nice, awful, horrible, great, best, worst, ok, okay, too, unfair, fair, sure
AMBIENT: icy, snowy, misty, freezing, chilly, mild, noisy, busy, crowded, worse, better, over

# nouns that name nothing in particular
NOTHING: nothing, something, anything, everything, none, one, other, thing, time, way, fact, case, matter, hers, theirs
NOTHING: ours, yours, mine, anyone, someone, everyone, nobody, anybody, somebody, everybody, lot, deal, place, part

# nouns that only count or measure out what hangs on them by "of"
MEASURE: number, total, toll, majority, minority, half, third, quarter, rest, most, dozen, score, hundred, thousand
MEASURE: percentage, share, proportion, handful, couple, count, tally, figure, body, sum, bulk, remainder, plenty

# titles before a name that are nouns by themselves: "Mayor Ana Rey", later "the mayor"
TITLE: president, minister, premier, chancellor, general, colonel, captain, sergeant, admiral, governor, senator, mayor
TITLE: judge, justice, sheriff, inspector, detective, commander, commissioner, chief, professor, bishop, archbishop
TITLE: bailiff, referee, coach, director, chairman, chairwoman, spokesman, spokeswoman, prosecutor, ambassador, imam

# nouns for a company, which "the company" and each of the others may stand for
COMPANY: company, firm, group, corporation, enterprise, business, manufacturer, maker, producer, airline, carrier
COMPANY: retailer, chain, bank, lender, insurer, developer, builder, carmaker, automaker, steelmaker, chipmaker, brewer
COMPANY: drugmaker, operator, supplier, contractor, shipowner, publisher, broadcaster, utility, conglomerate, startup
COMPANY: start-up, supermarket, miner, shipbuilder, planemaker, grocer, wholesaler, distributor, caterer, employer

# last words of companies' names
COMPANY_NAME: plc, ltd, limited, inc, corp, corporation, group, holdings, holding, ag, gmbh, sa, nv, ab, asa, oy, llc, llp
COMPANY_NAME: airlines, airways, air, bank, energy, steel, motors, industries, foods, pharma, pharmaceuticals, partners
COMPANY_NAME: logistics, shipping, tankers, ferries, railways, telecom, insurance, stores, brothers, sons, company, co
COMPANY_NAME: technologies, systems, electronics, chemicals, petroleum, resources, minerals, mining, capital
