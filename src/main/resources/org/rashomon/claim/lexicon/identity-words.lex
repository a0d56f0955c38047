# Words by which it is told who someone is, what office they hold and how they came to it. GROUP: lemmas in lower case; a word may stand in several.

# verbs by which a deed is told as something one got: "got the winner"
GAIN: get, find, have, gain

# verbs that put someone at the head of something
INSTALL: put, place, install, leave

# nouns that a nation's adjective makes to one of its people: "a Danish woman"
CITIZEN: citizen, national, man, woman, boy, girl, teenager, youth, student, tourist, nationality

# words before an office whose bearer does not hold it, or shares it
NOT_THE_HOLDER: former, ex, ex-, deputy, vice, then, outgoing, incoming, honorary, assistant, late, designate
NOT_THE_HOLDER: acting, interim, new, next, previous, long-time, one-time, founding, regional, local, co-chairman
NOT_THE_HOLDER: and, non-executive

# what a supplier wins
ORDER: order, contract, deal, commission, tender

# what a player signs
CONTRACT: contract, deal, pen, terms, term

# verbs that make someone the winner: "was declared the winner"
PROCLAIM: declare, proclaim, confirm, announce, certify, crown, emerge

# verbs that lead to a place or to victory: "came first", "emerged as the winner"
COME_OUT: come, finish, end, emerge

# what is told by its weapon: "a knife attack"
ASSAULT: attack, assault, rampage, murder, killing, raid, attacker

# those who carry arms for the state
ARMED: officer, policeman, policewoman, guard, sheriff, deputy, agent

# nouns that say only that there was a weapon
IMPLEMENT: weapon, instrument, object, implement

# in a sentence with these a judge who tells or gives something passes a sentence
OF_SENTENCE: sentence, sentencing, jail, prison, imprisonment, verdict

# who wins is one
WINNER: winner, victor, president-elect

# verbs of winning that have no object
TRIUMPH: triumph, prevail

# what tells of which nation its bearer is
PAPER: passport, nationality, citizenship

# offices that the word of a nation before them does not place: "the French coach" may lead any team
OF_ANY_NATION: captain, coach, manager, judge, editor

# verbs of being at the controls: "piloted by"
STEER: pilot, captain, skipper
