# Groups of whereabouts.lex that may tell one happening of one thing: a missile that landed and one that came down.
#   same A, B   groups by their names; a group may stand in several lines

same crash, landing
same crash, sinking
same crash, landfall
same attack, shooting
same attack, blast
same taking, landing
same fire, blast
