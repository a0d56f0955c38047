# Offices of which a body has one, and verbs of holding them. NAME: words in lower case; a word stands under one name.
# "president" and "director" are left out where a body has several: only what no one shares stands here.

chairman: chairman, chairwoman, chairperson, chair
chief-executive: chief executive, ceo
mayor: mayor, mayoress, lord mayor
governor: governor
prime-minister: prime minister, premier
president: president
chancellor: chancellor
coach: coach, head coach, trainer
captain: captain, skipper
police-chief: police chief
fire-chief: fire chief
ombudsman: ombudsman
rector: rector
archbishop: archbishop
headmaster: headmaster, headmistress, headteacher, head teacher
treasurer: treasurer
editor-in-chief: editor-in-chief
