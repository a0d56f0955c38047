# Verbs by which it is told that something happened, or that someone has something. GROUP: lemmas in lower case; a word may stand in several.

# verbs of having and getting
HAVE: have, hold, possess, carry, own, wear, obtain, get, receive, secure, win, collect, pocket

# verbs of giving
GIVE: give, grant, issue, award, hand

# what is done of one's own will: "did not resign because of" means another reason
OF_WILL: resign, quit, step, stand, leave, retire, kill

# verbs that have a happening as their object
BRING_ABOUT: cause, start, trigger, spark, set, ignite, provoke, touch, bring

# verbs by which it is told that there was some of something, or was none: "no damage was reported", "reported no damage"
TELL_OF: report, find, record, see, detect, register, note, observe, discover, notice, hear, cause, do, inflict, sustain, establish

# verbs whose subject came about
COME_ABOUT: occur, happen, erupt, ensue, break out

# verbs of being something for others: "poses no threat"
POSE: pose, present, represent, constitute

# what is fired: "fired shots" and "opened fire" are "fired", and done to no one that is named
COGNATE: shot, gunshot, fire
