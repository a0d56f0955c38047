# Words that tell beside an amount that something has moved by it: "was up 10 percent", "closed 4 percent lower", "prices
# down by a tenth". KIND: words as written, in lower case, separated by commas; the kind is the measure.

RISE: up, higher, dearer, pricier, costlier
FALL: down, lower, cheaper

# lemmas of the verbs that may stand right before such a word; behind others it is a part of the verb: "coughed up"
STANDING: be, close, end, finish, open, trade, stand, start, settle, remain, stay, hover, come, run, leave
