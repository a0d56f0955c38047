# Words by which it is seen that a statistical tagger took a word for something else. GROUP: words as they stand in a
# text, in lower case.

# capitalised before a name these are still no first name: "In Reiter's house"
PREPOSITION: in, on, at, of, by, for, from, with, without, within, to, into, onto, off, over, under, near, after, before
PREPOSITION: behind, below, above, between, among, amid, amidst, against, across, along, around, about, as, although
PREPOSITION: though, because, since, if, unless, until, till, while, whilst, whereas, that, than, through, throughout
PREPOSITION: toward, towards, during, despite, except, beside, besides, beneath, beyond, inside, outside, like, unlike
PREPOSITION: per, via, upon, whether, so, once, past, lest, opposite, out, up, down, alongside, atop, aboard, ahead
PREPOSITION: next, due, following, notwithstanding, versus, v, vs, underneath, amongst

# before a comma at the beginning they answer: "No, the mayor did not resign"
ANSWER: no, yes, nope

# whom a question with "did" is about: "did anyone board"
ASKED: anyone, anybody, he, she, they, we, it, i

# forms of auxiliaries
DO: did, does, do
HAVE: have, has, had
NOT: not, n't

ARTICLE: the, a, an

# the tagger takes other words for one of these, too
RELATIVE: which, that, what, whichever, whatever

# participles that look like a noun: "the freighter hit by"
PARTICIPLE: hit, cut, shot, hurt, split, spread, set

# past tenses that look like a noun, in what is told: "said the wall burst because"
PAST: burst, split, hit, cut, shut, spread, quit

# the same where a sentence has no other verb: "The dam burst at five"; a "cut" may be
# the noun there
SOLE_PAST: burst, hit, shut, split, spread, quit

# what tells stands before these, and what it is told of behind them
SAY: said, says, that, say, added, claimed
# open a clause behind another
CONJUNCTION: because, when, after, while, before, as, until

# what is done to holders of an office, and looks like an adjective: "Rivas FC sacked head coach Hill"
DEED: sacked, fired, axed, ousted, hired, signed, freed, jailed

# rare past tenses, taken for prepositions: "underwent tests"
RARE_PAST: underwent, overran, overcame, overtook, neared, withstood, outnumbered

# behind forms of "be" these are participles: "were let out"
BE: was, were, been, are, is, being
SHORT_PARTICIPLE: let, put, set, cut, shut

# verbs of headlines before an infinitive: "Steelmaker plans to slash 400 jobs"
PLAN: plans, aims, vows, pledges, promises, threatens, hopes
# right behind a number above one, participles: "Nine hurt in"
HARMED: hurt, hit, cut, shot
# before a bare number, verbs beside those of predicates.lex: "Measles cases reach 85"
REACH: reach, top, pass

# behind these a gerund before a verb is a subject: "said speeding led to"
LEAD: said, says, that, say, believe, found, because
# at the beginning these ask, where another word in -s is a plural: "Fireworks stored in the cellar led"
ASKING: is, has, does, was
# with "to" they lead no infinitive: "owing to slow sales"
OWING: owing, due, thanks
# deeds that the end of a noun phrase tells: "the bus station bombing in Kadur"
VIOLENCE: bombing, shooting, stabbing, killing, shelling, hijacking, kidnapping, poisoning

# taken for adjectives where they end a noun phrase: "upheld the fine imposed on", "Saturday's final"
FINAL: fine, final, semi-final, semifinal, quarter-final, derby, classic
# behind these "funding" is what someone does
BEFORE_GERUND: is, are, was, were, be, been, by, of
# before these it is money: "cut funding for"
BEHIND_NOUN: for, to, from, by, in, at, this, last, next
# to work as a place to be: "back to work"
RETURN: return, returned, returning, returns, back

# two nouns of which the first looks like a verb
PAIR: tear gas, cast iron, cast member, cast members, drive shaft

# bare verbs that look like adjectives: "will not close stores"
BARE: close, open, clear, slow, free, lower, own, clean, empty, secure, cool, dry, complete, welcome, better, narrow

# marks that open a line of a list
BULLET: •, ‣, ▪, ●, ◦, ·, *, –, —
# verbs of which "off" is a part though a name follows: "laid off Fiat workers"; behind others it tells where: "sank off Skagen"
BEFORE_OFF: set, sets, setting, call, calls, called, calling, lay, lays, laid, laying, pay, pays, paid, paying, take, takes
BEFORE_OFF: took, taken, cut, cuts, cutting, break, breaks, broke, broken, fight, fights, fought, hold, holds, held, see
BEFORE_OFF: sees, saw, seen, shrug, shrugged, kick, kicks, kicked, sell, sells, sold, selling, write, writes, wrote, written
BEFORE_OFF: head, heads, headed, knock, knocked, show, shows, showed, tip, tipped, pull, pulls, pulled, finish, finished
BEFORE_OFF: seal, seals, sealed, ward, warded, beat, beats, spin, spins, spun, split, hive, hived, put, puts, play, played
BEFORE_OFF: send, sends, sent, give, gave, rip, ripped, trigger, triggered, touch, touched, spark, sparked, mark, marked
BEFORE_OFF: wipe, wiped, bring, brought, carry, carried, rattle, rattled, stave, staved, fend, fended, black, went, go, going
# before these "away" is of a side at a match
AWAY: fans, supporters, team, side, match, game, win, goal, players, end, leg, draw, defeat, victory, section, crowd, fan

# behind these "home" tells where to: "was sent home"
HOMEWARD: go, goes, went, gone, going, come, comes, came, coming, send, sends, sent, sending, return, returns, returned
HOMEWARD: returning, take, takes, took, taken, bring, brings, brought, drive, drives, drove, driven, fly, flies, flew, flown
HOMEWARD: walk, walks, walked, walking, head, heads, headed, heading, get, gets, got, arrive, arrives, arrived, allowed, let
HOMEWARD: back, stay, stays, stayed, stuck, sail, sailed, travel, travelled, discharged, released
# without an article, before RECKONED, these tell how long after: "fell ill days later"
SPAN: second, seconds, minute, minutes, moment, moments, hour, hours, day, days, week, weeks, month, months, year, years
RECKONED: later, earlier, after, before, ago, afterwards

# behind "was treated and" these have no object and are participles: "and sent home"
BEREFT: sent, put, brought, held, kept, laid
# behind "leaves" these are what someone leaves: "Teacher leaves hospital"
LEFT: hospital, prison, jail, clinic, custody, office, court, post, job, home, intensive

# beside prepositions, what is no name though a headline writes it with a capital
FUNCTION: a, an, the, and, or, but, nor, so, yet, is, are, was, were, be, been, being, has, have, had, does, do, did
FUNCTION: will, would, can, could, may, might, must, shall, should, not, no, he, she, it, they, we, you, his, her, its
FUNCTION: their, our, your, him, them, us, who, whom, whose, which, what, when, where, why, how, this, these, those
FUNCTION: all, some, any, each, every, both, more, most, other, another, than, then, there, here, now, still, again
# first names that are words, too: before a name they stay one
GIVEN: bill, mark, will, jack, rob, grant, chase, frank, rose, grace, hope, faith, may, april, june, art, pat, sue, drew
GIVEN: miles, bob, nick, rich, dick, dean, earl, guy, ray, gene, penny, ruby, iris, ivy, olive, pearl, heather, holly
GIVEN: daisy, lily, violet, ginger, dawn, joy, carol, robin, peter, jimmy, tommy, harry, max, victor, junior, hunter

# behind a number, what is said of the noun that follows, and no verb: "kills four suspected militants"
QUALITY: suspected, alleged, accused, convicted, wanted, detained, kidnapped, abducted, wounded, injured, armed, masked
QUALITY: hooded, retired, uniformed, unidentified, confirmed, reported, trapped, stranded, captured, jailed, imprisoned

# how a day of trading ends or begins, before by how much: "Shares close 0.4 percent lower"
TRADE: close, closes, end, ends, finish, finishes, open, opens, trade, trades
MOVE: higher, lower, up, down, flat, firmer, weaker, stronger, unchanged, mixed, dearer, cheaper

# before "final" they make it a match: "the cup final"
CONTEST: cup, league, championship, championships, trophy, shield, play-off, playoff, singles, doubles, open, world, grand, shootout

# verbs whose "as" leads to a name, not to a clause
KNOWN_AS: know, identify, describe, list, register, regard

# verbs with two objects, or with a name behind them
NAMING: name, call, dub, title, entitle, give, elect, appoint, age, know

# verbs whose participle leads to a cause
ASCRIBE: attribute, trace, blame, ascribe, pin, put

# many persons who open a sentence with a capital and are no name: "Soldiers fired", "Gunmen"; clubs are left out
PERSONS: soldiers, troops, guards, gunmen, firefighters, farmers, paramedics, policemen, policewomen, firemen, fishermen
PERSONS: servicemen, militiamen, hackers, commandos, gendarmes, hijackers, kidnappers, insurgents, jihadists, extremists
PERSONS: separatists, loyalists, lawmakers, legislators, senators, deputies, councillors, ministers, prosecutors, lawyers
PERSONS: judges, jurors, detectives, investigators, inspectors, officials, authorities, organisers, organizers
PERSONS: campaigners, activists, villagers, islanders, residents, neighbours, neighbors, tenants, evacuees, refugees
PERSONS: migrants, prisoners, inmates, hostages, passengers, commuters, drivers, pilots, sailors
PERSONS: nurses, surgeons, doctors, medics, scientists, researchers, engineers, experts, teachers, pupils, students
PERSONS: parents, children, women, men, youths, teenagers, mourners, worshippers, pilgrims, tourists, visitors, spectators
PERSONS: supporters, fans, hooligans, rioters, looters, protesters, protestors, demonstrators, marchers, thieves, robbers
PERSONS: burglars, smugglers, attackers, assailants, bombers, snipers, mercenaries, fighters, rebels, militants, lifeguards
PERSONS: rescuers, volunteers, veterans, analysts, traders, investors, shareholders, regulators, bankers, economists
PERSONS: workers, miners, strikers, dockers, divers, officers, witnesses, survivors, relatives, customers, patients
PERSONS: crews, staff, technicians, electricians, welders, truckers, couriers, cyclists, motorists, pedestrians
