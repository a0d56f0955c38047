# Words that tell who said, wrote, announced or found something. KIND: lemmas, separated by commas.

# who speaks for another: "a spokesman for the navy" is the navy
SPOKES: spokesman, spokeswoman, spokesperson, representative, press officer, mouthpiece

# no one in particular: two of these may be one, and either may be anyone who is named
UNNAMED: source, official, insider, aide, observer, analyst, expert, user, account, statement, report, paper, post
UNNAMED: newspaper, agency, broadcaster, channel, outlet, medium, website, tweet, message, letter, press, article
UNNAMED: authority, police, government, team, company, family, party, court, document, study, figure, datum, witness
UNNAMED: many, some, other, another, anyone, everyone, someone, critic, supporter, opponent, crowd, sign, banner
UNNAMED: protester, demonstrator, caption, headline, video, recording, note, colleague, commentator, host, reporter

# what one person or body writes
WRITING: write, pen, author, compose, draft, sign

# what is written by one: a book of essays by many is none
DOCUMENT: letter, book, novel, memo, memorandum, note, article, essay, song, poem, email, e-mail, petition, play, post
DOCUMENT: manifesto, leaflet, pamphlet, speech, diary, blog, column, editorial, script, will, hymn, text, confession

# saying it makes it known: one does it, once
ANNOUNCING: announce, unveil, proclaim

# what comes of looking into something
FINDING: find, discover, calculate, conclude, show, determine, establish, measure, estimate, reckon

# who looks into things
RESEARCHER: university, institute, academy, laboratory, centre, center, observatory, college, faculty, researcher
RESEARCHER: scientist, professor, bank, union, association, ministry, council, foundation, bureau

# verbs by which someone gives a thing words of his own: "called the plan …", "hailed the birth as …", "put it"
DESCRIBING: call, describe, brand, label, dub, hail, praise, laud, slam, blast, denounce, condemn, decry, criticise
DESCRIBING: criticize, characterise, characterize, term, deem, consider, rate, style, portray, depict, deride, mock
DESCRIBING: attack, welcome, put, speak, dismiss, lambast, lambaste, castigate, bemoan, lament, celebrate, salute, see
DESCRIBING: regard, view, judge, liken, compare, damn, applaud, deplore, scorn, ridicule, berate, rubbish, title, talk

# nouns of someone's words or opinion: "in the words of X", "in X's view"
VIEW: word, view, opinion, eye, phrase, mind, judgement, judgment, estimation, verdict

# who speaks for another: "a spokesman for the ministry"
SPOKESPERSON: spokesman, spokeswoman, spokesperson
