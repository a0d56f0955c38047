# Words that link or divide the parts of a sentence: KIND: words, separated by commas.
# Prepositions need no entry: the tag IN or TO before a noun tells them.

# begin a clause of their own
SUBORDINATOR: that, because, when, if, whether, unless, although, though, while, whereas, once, lest, how, why

# begin a clause where a subject and a finite verb follow, otherwise are prepositions
EITHER: after, before, since, until, till, as, than, for, so

# begin a clause on the noun before them
RELATIVE: who, whom, whose, which, where

CONJUNCTION: and, or, but, nor, plus

# two words that are one preposition
COMPOUND: because of, due to, owing to, according to, out of, instead of, thanks to, ahead of, outside of, inside of, as of, such as, north of, south of, east of, west of, next to, close to, prior to, as for, along with, together with, away from, up to

# marks
COMMA: ,
STOP: ;, :, -, --, –, —, (, ), [, ], …, ...
QUOTE: ", '', ``, “, ”, ‘, ’, ', «, »
