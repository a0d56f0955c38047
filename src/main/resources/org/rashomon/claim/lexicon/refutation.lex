# Words by which a report says that what others tell is not so. KIND: lemmas in lower case, separated by commas; an
# entry of several words has single blanks.

# a story that is not so
FALSEHOOD: hoax, fake, fabrication, falsehood, myth, misinformation, disinformation, satire, canard, fiction, untruth
FALSEHOOD: urban legend, fake news, fake story, false story, made-up story, false alarm, bunk, invention, spoof
FALSEHOOD: fake-news, death hoax, internet hoax, fairy tale, old wives' tale, conspiracy theory, tall tale, pack of lies

# said of a story
FALSE: false, untrue, bogus, fake, fabricated, baseless, unfounded, groundless, made up, made-up, satirical, phony, phoney
FALSE: spurious, fictitious, fictional, inaccurate, incorrect, misleading, erroneous, debunked, discredited
FALSE: without foundation, without basis, without merit, without substance, far from true, far from the truth
FALSE: wide of the mark, pure invention, pure fiction, pure speculation, greatly exaggerate, doctored, invented, concocted

# not so when denied: "not true"
TRUE: true, real, accurate, correct, genuine, authentic, factual, legitimate, legit, founded

# what is told, by whomever
TOLD: report, claim, rumour, rumor, story, allegation, assertion, speculation, gossip, hearsay, tale, news, suggestion
TOLD: post, tweet, message, video, clip, photo, photograph, image, picture, article, headline, statement, email, e-mail
TOLD: theory, chatter, narrative, screenshot, footage, letter, audio, recording, account, quote, quotation, meme

# with what is told as its object, says that it is not so
REFUTE: deny, debunk, refute, rebut, rebuff, dismiss, disprove, dispel, quash, scotch, reject, squelch
REFUTE: shoot down, knock down, bat down, bat away, put to rest, lay to rest, discredit, repudiate, disavow, contradict
REFUTE: nix, swat away, slap down, throw out, play down, pour cold water on, brand false

# with anything as its object, says that it is not so
DENY: deny

# what is refused, not said to be untrue, when it is denied
REFUSED: request, appeal, bid, motion, petition, bail, access, entry, permission, visa, asylum, permit, application
REFUSED: licence, license, parole, leave, benefit, service, right, treatment, coverage, care, aid, chance, opportunity
REFUSED: passage, protection, status, compensation, funding, admission, plea, extradition, boarding, medal, title, win
# charges have a matter of their own: who did it
REFUSED: charge, involvement, responsibility, wrongdoing, guilt, liability, role, link, tie, accusation, knowledge
REFUSED: complicity, connection, part, offence, offense, murder, count, blame, fault, negligence, misconduct

# a falsehood that is done, and so happened
DONE: call, caller, threat, bomb, device, email, e-mail, scam, fraud, warning, parcel, package, alert, emergency, suspect
DONE: letter, powder, passport, note, document, coin, medicine, drug, website, account, profile, site, invoice, ticket
DONE: id, identity, certificate, doctor, officer, uniform, gun, weapon, vaccine, goods, bill, cash, money, currency, product
DONE: make, file, lodge, submit

# what is told of how a falsehood went round
SPREAD: viral, internet, web, online, twitter, facebook, social, medium, net, website, site, fan, user, share, spread
SPREAD: circulate, fool, dupe, trick, victim, again, hit, sweep, go, world, page, sorry, fact, check, once, fact-check, whatsapp
SPREAD: instagram, tiktok, telegram, youtube, reader, outlet, newspaper, recent, late, wild, totally, update, updated

# opens a sentence that says so: "No, …"
OPENER: no, nope

# says that it may be so
OPEN: may, might, could, possible, possibly, perhaps, maybe, suspected, suspect, question, whether, if, unclear, likely
OPEN: real or hoax, real or fake, fact or fiction, true or false

# one happening in words of several kinds
DYING: die, dead, death, kill, killed, killing, demise, pass away, perish, murder, behead, beheading, late
