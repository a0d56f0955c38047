# Nouns by which a pattern of predicates.lex knows a kind that it asks for ("~*person", "<*illness"), beside those that
# the populations and WordNet tell. KIND: lemmas in lower case.

ILLNESS: bug, virus, outbreak, epidemic, poisoning, infection, bacterium, salmonella, legionella, norovirus, listeria, e.coli
ILLNESS: pandemic, contagion, parasite, germ, fever, plague, superbug, strain, sickness, covid-19, covid, coronavirus, mpox
