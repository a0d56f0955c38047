# Words by which deadlines are told, and days of trading. GROUP: lemmas in lower case; a word may stand in several.

# verbs of a deadline
EXPIRE: be, expire, end, run, fall, lapse, pass, close

# nouns of a deadline
DEADLINE: deadline, ultimatum, cut-off, cutoff, closing date

# verbs by which a deadline is given another date, and what tells of it
MOVE: move, extend, push, put, delay, postpone, shift, prolong, bring, reset, change, defer, stretch, roll, extension

# how a day of trading begins and ends
TRADE: open, close, end, finish, start, settle, trade

# what is traded each day
TRADED: share, stock, index, market, equity, bond, future, commodity, oil, crude, gold, silver, copper, wheat, currency
TRADED: dollar, euro, yen, pound, sterling, franc, rupee, yuan, peso, rouble, ruble, krona, krone, lira, rand, zloty
