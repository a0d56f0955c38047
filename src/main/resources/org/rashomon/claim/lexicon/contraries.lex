# Words that say by themselves that an act or a state was not done or not had. NAME: words, under the name that the
# act has in acts.lex or the thing in possessions.lex. Verbs with their particle or the noun of their object or
# complement, and adjectives behind "be". Lemmas in lower case; a word stands under one name.

attend: boycott, stay away, skip
heed: ignore, disregard, flout, defy, overlook
keep: break promise, break pledge, break word, break vow, break agreement, break truce, renege on, go back on, break
keep: break ceasefire, violate, breach
hit: spare, be spare
licence: unlicensed, unlicenced
permit: unauthorised, unauthorized, unpermitted
insurance: uninsured
weapon: unarmed, weaponless
registration: unregistered
certificate: unqualified, uncertified
admission: deny entry, deny access, deny admission, turn away, bar, refuse entry, refuse access, refuse admission
available: unavailable, unobtainable
fire: hold fire, cease fire
sound: silent, remain silent, stay silent, fall silent
vote: abstain, abstained
testify: invoke right, remain mute, keep silent
sign: unsigned, leave unsigned, withhold signature
