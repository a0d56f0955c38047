# Words that name a cause: KIND: lemmas, separated by commas.

# verbs whose subject is the cause of their object
VERB: cause, trigger, spark, ignite, provoke, start, precipitate, induce, fuel, set off, touch off, bring down, bring about, give rise

# verbs that tell what killed or broke something, a cause where their subject is no person
EFFECT: kill, destroy, damage, sink, injure, derail, topple, collapse, ground, force, delay, disrupt, close

# prepositions before a cause
PREPOSITION: because of, due to, owing to, on account of, as a result of, thanks to

# verbs that lead to a cause by a preposition: "died of a heart attack", "stemmed from an error"
LED: die of, die from, result from, stem from, arise from, come from, blame on

# nouns whose "of" names a cause: "was the result of a fire"
NOUN: result, consequence, product, outcome, effect
