# Words that tell that numbers are the parts of one total. KIND: words as written, in lower case, separated by commas.

# what is left when the other parts are taken away: "five seriously and the other eight slightly"
REST: other, others, remaining, rest, remainder

# the parts make up the whole: "made up of", "consists of", "comprising"
MAKING: consist, consists, consisted, consisting, comprise, comprises, comprised, comprising, composed, divided, split
MAKING: made up, broken down, breaks down, broke down

# after these the parts need not be all: "including two Danes", "most of them"
SOME: including, include, includes, included, among, mostly, mainly, most, some, especially, particularly, notably
SOME: e.g, for example, such as, another, further, additional, more, also, at least, up to, about, around

# votes: whoever votes does one of these and no other
FOR: for, favour, favor, yes, backed, approved, supported, voted for
AGAINST: against, no, opposed, rejected, objected, voted against
ABSTAIN: abstained, abstain, abstaining, abstention, abstentions, absent, blank, spoiled, undecided

# kinds of people which no one belongs to two of and which are named to name them all
SEX: man, woman
AGE: adult, child, boy, girl, minor, youth, teenager
ABOARD: passenger, crew, sailor, driver, pilot
OUTCOME: dead, killed, injured, unhurt, uninjured, rescued, missing, survived, died

# of shares: one who is counted here has given no other answer
UNDECIDED: undecided, unsure, no opinion, don't know, didn't know, did not know, no answer, neither, not sure
UNDECIDED: had no view, don't-knows, not decided, no preference, gave no answer, would not say, abstained
SINGLE: one answer, single answer, only one, one option, one choice

# of shares: they may be of two times or two kinds of people
COMPARING: from, than, compared, last, year, earlier, previous, previously, before, up, down, rose, fell, versus, vs
COMPARING: respectively, while, whereas, women, men, margin, error, several, multiple, also

# beside "no one" or "none": someone may be left out, or it was so for a time only
EXCEPT: else, other, seriously, serious, further, immediately, immediate, initially, initial, first, early, far, yet
EXCEPT: ground, badly, severely, critically, gravely, besides, apart, except, exception, but, although, though, board
EXCEPT: bystanders, passersby, inside, outside, more, additional, previous, previously, earlier, believed, thought, fatally, miraculously

# lemmas: who is in hospital, or is treated, with these is hurt
HARM: burn, scald, fracture, wound, injury, cut, bruise, concussion, laceration, graze, sprain, broken, fractured
HARM: whiplash, gash, puncture, dislocation, amputation
