# Words by which states are told of their bearers. GROUP: lemmas in lower case; a word may stand in several.

# pronouns that bear no state
ANYTHING: nothing, anything, something, everything, nobody, anybody, one

# nouns whose object is named by "on": "a ban on fishing"
BAN: ban, embargo, moratorium, prohibition, restriction, tariff

# words of an earlier time, with which a trend is compared
EARLIER: last, before, ago, earlier, previous, past, usual

# verbs that have a trend as their object: "showed a rise"
SHOW: see, report, record, announce, show, register, experience, find, suffer, note, post, bring, witness, reveal
SHOW: indicate, confirm, be, have, enjoy, present, order, decide, approve, mark, face

# the law and those who keep it: "known to police"
AUTHORITY: police, authority, officer, court, justice

# verbs whose infinitive was not done
FAIL: fail, refuse, decline, succeed

# verbs that link a state to their subject
LINK: be, remain, stay, become, get, lie, stand, seem, fall, go, run

# verbs that put their object into a state
PUT: keep, leave, make, find, hold, declare, render, set, pronounce

# words by which a state goes on
STILL: still, remain, stay, keep, continue

# verbs whose infinitive is decided, not done
DECIDE: vote, decide, resolve, opt, choose

# stretches of time that a state can last through
SPAN: night, day, weekend, morning, afternoon, evening, week
