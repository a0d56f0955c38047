# Words that link or divide the parts of a sentence, by what they do. Prepositions of one word need
# no entry: the tagger knows them.

# begin a clause of their own
SUBORDINATOR: that, because, when, if, whether, unless, although, though, while, whereas, once, lest, how, why

# begin a clause where a subject and a finite verb follow, otherwise are prepositions
EITHER: after, before, since, until, till, as, than, for, so

# begin a clause on the noun before them
RELATIVE: who, whom, whose, which, where

# prepositions that look like verb forms or nouns to a tagger
PREPOSITION: including, excluding, regarding, concerning, amid, amidst, despite, versus, via, among, amongst

CONJUNCTION: and, or, but, nor, plus

# several words that are one preposition
COMPOUND: because of, due to, owing to, according to, out of, instead of, thanks to, ahead of
COMPOUND: outside of, inside of, as of, such as, next to, close to, prior to, as for, along with
COMPOUND: together with, away from, up to, on account of, as a result of, in the wake of, in spite of
COMPOUND: in front of, on behalf of, by means of, in addition to, on top of, in place of
COMPOUND: north of, south of, east of, west of, to the north of, to the south of, to the east of
COMPOUND: to the west of
