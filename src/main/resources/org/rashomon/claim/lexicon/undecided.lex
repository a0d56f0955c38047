# Words that tell that a matter is not decided, not known, or only weighed. KIND: lemmas in lower case, separated by
# commas; a verb with its particle or preposition has a single blank.

# said of a question, they leave it open: "it is unclear whether"
OPEN: open, unclear, uncertain, undecided, unknown, doubtful, unresolved, unsettled, questionable, unsure, unconfirmed
OPEN: undetermined, debatable, moot, up in the air

# said of it and denied: "it is not certain that", "not yet known if"
SURE: certain, clear, sure, known, settled, final, decided, definite, confirmed, proven, established, official, obvious
SURE: convinced

# verbs that leave open what they deny to have been done: "has not decided whether", "could not confirm that"
SETTLE: decide, settle, determine, know, agree, establish, clear, say, confirm, prove, resolve, conclude, rule, verify
SETTLE: ascertain, finalise, finalize, clarify, choose

# what someone weighs, he has not decided
WEIGH: consider, weigh, weigh up, mull, mull over, examine, debate, discuss, study, explore, evaluate, assess, review
WEIGH: contemplate, ponder, look into, look at, think about, think of, toy with, flirt with, investigate, talk about
WEIGH: deliberate, deliberate on, negotiate, negotiate over, moot, float, propose, sound out, talk of

# "too early to say", "too soon to call it murder"
EARLY: early, soon
PREMATURE: premature

# what is one of these is not decided
OPTION: option, possibility, proposal, draft, idea, suggestion, theory, hypothesis, scenario, plan, consideration

# what is under, in or at one of these is not decided
PENDING: review, consideration, discussion, examination, study, debate, scrutiny, deliberation, evaluation, negotiation, talk
PENDING: assessment

# "no decision has been taken", "no agreement was reached"
DECISION: decision, agreement, deal, conclusion, choice, commitment, ruling, verdict, determination, mind
# by these verbs it is taken
TAKE: take, make, reach, come, arrive, make up, be

# verbs that say what something is: "call it murder"; "treat it as murder"; "speak of an attack"
NAME: call, label, term, brand, declare, rule, deem, pronounce
CALL: class, classify, describe, treat, regard, categorise, categorize, characterise, characterize, investigate, handle
CALL: see, view, log, register, record
SPEAK: speak, talk

# what a death, a fire or a failure may be found to have been
VERDICT: murder, homicide, manslaughter, suicide, arson, sabotage, accident, terrorism, foul play, hate crime, war crime
VERDICT: terrorist attack, terror attack, genocide, self-defence, self-defense, hoax, forgery, fraud, coup, crime, massacre
VERDICT: act of terror, act of terrorism, act of sabotage, infanticide, femicide, negligence, vandalism

# what is done once, if at all: who says that he will not do it has not done it. Names of classes and acts, too
ONCE: resign, resigned, quit, sign, signed, sell, sold, extradite, deport, deported, pardon, merge, apologise, apologize
ONCE: testify, pay, demolish, privatise, privatize, sue, withdraw, step down, stand down
