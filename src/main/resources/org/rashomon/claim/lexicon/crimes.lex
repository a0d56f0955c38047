# What a deed may be held for by the police, and the words for it. NAME: lemmas in lower case, nouns and adjectives.

terrorism: terrorism, terror, terrorist, extremism, extremist, jihadist, jihadism
murder: murder, homicide, foul play, manslaughter, murderous
arson: arson, arsonist, fire-raising
sabotage: sabotage, saboteur, tampering
suicide: suicide
accident: accident, accidental, mishap
abduction: abduction, kidnapping, kidnap
fraud: fraud, fraudulent, embezzlement
negligence: negligence, negligent
hatred: hate, racist, racism, homophobic, antisemitic, anti-semitic, antisemitism
robbery: robbery, burglary, theft
cyberattack: cyberattack, cyber-attack, hack, hacking
