# Words that tell how firmly something is stated, and of which happening.
#
#   reporting MODALITY  verbs with a clause as their object, by what they make of it: "said that …"
#   noun MODALITY       nouns with a clause: "rumours that …"
#   cue MODALITY        modal verbs, adverbs and predicate adjectives that colour their own clause
#   quality MODALITY    words before a noun that colour this noun alone: "eight probable cases"
#   control MODALITY    verbs that make their infinitive less than a plain fact, or more: "plans to …", "is said to …"
#   partisan            nouns for speakers whose claims are only passed on
#   untrue              adjectives that say that a report or claim is not so
#   negating            verbs that negate their infinitive or gerund: "refused to …"
#   barring             verbs that negate a gerund behind "of" or "from": "was cleared of taking", "kept him from leaving"
#   negator             words and phrases that negate
#   happening WHICH     words that point to another happening than the one reported on
# Lemmas in lower case; the modalities are those of org.rashomon.claim.Modality.

# ---- Verbs that report -------------------------------------------------------------------------------------------

# the speaker stands by it
reporting ASSERTED say, tell, announce, report, state, declare, add, note, explain, write, reveal, disclose, inform
reporting ASSERTED stress, emphasise, emphasize, point out, reiterate, remark, comment, conclude, rule, find, show
reporting ASSERTED acknowledge, admit, concede, recall, tweet, post, testify, indicate, specify, determine, estimate
reporting ASSERTED learn, mention, repeat, reply, respond, agree, decide
reporting ASSERTED maintain, assure, swear, underline, remind, notify
# proved or vouched for
reporting CONFIRMED confirm, verify, corroborate, certify, establish, prove, attest
# the report keeps its distance
reporting REPORTED claim, allege, argue, contend, assert, purport, rumour, rumor, insist, accuse, complain, whisper
# held to be so, not known
reporting PROBABLE fear, believe, think, suspect, assume, presume, suppose, reckon, worry, guess, feel
reporting POSSIBLE suggest, hint, speculate, imply
reporting DENIED deny, dismiss, refute, rebut, dispute, reject, disavow, contradict, repudiate, debunk, rule out, disclaim
reporting FORECAST expect, predict, forecast, project, anticipate, promise, pledge, vow, hope, foresee, threaten
# asked, demanded or warned of
reporting OPEN ask, wonder, question, warn, demand, urge, request, propose, recommend, investigate, doubt, query, caution
reporting OPEN enquire, inquire, debate, advise

# ---- Nouns that report -------------------------------------------------------------------------------------------

noun ASSERTED statement, announcement, news, fact, finding, conclusion, admission, ruling, word
noun CONFIRMED confirmation, proof, evidence
noun REPORTED report, claim, allegation, rumour, rumor, assertion, accusation, story, speculation, hearsay, gossip
noun PROBABLE fear, suspicion, belief, worry, concern, assumption, theory, impression
noun POSSIBLE possibility, chance, risk, sign, hint, suggestion, prospect, likelihood
noun DENIED denial
noun FORECAST expectation, forecast, prediction, hope, promise, pledge, projection
noun OPEN question, doubt, warning, threat, demand, request, proposal, uncertainty

# ---- Modal verbs and adverbs -------------------------------------------------------------------------------------

cue POSSIBLE may, might, could, possibly, perhaps, maybe, potentially, conceivably
cue FORECAST will, shall, should, ought
cue CONDITIONAL would, otherwise, hypothetically
cue PROBABLE likely, probably, apparently, presumably, seemingly, evidently, doubtless
cue REPORTED allegedly, reportedly, purportedly, supposedly, ostensibly
cue CONFIRMED officially, definitely, certainly, undoubtedly, conclusively, indisputably, definitively, verifiably
cue OPEN must, unlikely, unclear, uncertain, unknown, doubtful

# ---- Words before a noun -----------------------------------------------------------------------------------------

quality CONFIRMED confirmed, verified, certain, definite, definitive, proven, laboratory-confirmed, official
quality PROBABLE probable, suspected, likely, presumed, feared, believed, assumed
quality POSSIBLE possible, potential
quality REPORTED alleged, reported, claimed, rumoured, rumored, unconfirmed, unverified, purported, supposed, so-called
quality FORECAST planned, expected, projected, proposed, forecast, upcoming, scheduled, intended, future
quality OPEN disputed, contested, questionable

# ---- Verbs with an infinitive ------------------------------------------------------------------------------------

control FORECAST plan, expect, intend, hope, aim, promise, pledge, vow, agree, decide, prepare, schedule, set, mean
control FORECAST propose, vote, predict, forecast, project, book, earmark, slate, determine, pick, undertake
control PROBABLE believe, think, fear, suspect, presume, assume, seem, appear, consider, estimate, suppose
control REPORTED say, report, allege, claim, rumour, rumor, understand, purport
control CONFIRMED confirm, know, prove
control OPEN try, attempt, want, seek, wish, ask, order, tell, urge, request, demand, call, allow, authorise, authorize
control OPEN permit, threaten, offer, invite, advise, require, struggle, encourage, recommend, command, instruct, need

# ---- Speakers and verdicts ---------------------------------------------------------------------------------------

partisan critic, opponent, sceptic, skeptic, detractor, denier, theorist, hater, doubter, naysayer, rival, foe
untrue untrue, false, wrong, baseless, unfounded, groundless, bogus, fake, fabricated, inaccurate, incorrect, unsubstantiated

# ---- Negation ----------------------------------------------------------------------------------------------------

negating refuse, fail, decline, neglect, avoid, cease, omit, forbear, stop short, prevent, forbid, escape, resist, shun
negating rule out, hold off, stay clear, steer clear, shy away, forget, balk, desist, refrain, abstain
barring acquit, clear, exonerate, absolve, exculpate, prevent, bar, deter, dissuade, prohibit, keep, stop, hinder, preclude, restrain
negator no, not, never, none, nobody, nothing, neither, nor, nowhere, without, cannot, no-one
negator no one, no longer, yet to, far from, nothing to do with, no hand in, no part in, by no means, in no way
negator at no time, not one, not a single, not yet, on no account, anything but, rather than, instead of

# ---- Other happenings --------------------------------------------------------------------------------------------

happening HISTORICAL similar, previous, earlier, past, prior, preceding, bygone, historic, historical
happening HISTORICAL anniversary, commemoration, commemorate, remembrance, precedent, predecessor, formerly, previously

happening OTHER aftershock, foreshock, another, second, separate, elsewhere, different, unrelated, other, subsequent
happening HYPOTHETICAL drill, exercise, simulation, rehearsal, scenario, mock, hypothetical, threat, plot, foiled, attempted
happening HYPOTHETICAL averted, thwarted, threatened, fictional, imaginary, hoax
