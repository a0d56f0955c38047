# Words that tell one act or happening, for telling whether what one report says was done another says was not.
# NAME: words. Verbs with their particle, nouns that stand with a light verb ("carried out an inspection"), and
# classes of predicates.lex. Lemmas and classes in lower case; a word stands under one name.

arrive: arrive, reach, get through, turn up, come in, land, arrived, arrival, get to, show up
find: find, discover, detect, uncover, come across, found, discovery, spot, unearth, contain, come upon, locate, turn out
inform: tell, warn, alert, inform, notify, caution, warning, notice, tip off, forewarn, advise, brief, notification, alarm
meet: meet, meeting, talk, receive, get together, sit down
sign: sign, ink, initial, signed, signature, put signature
enter: enter, storm, go in, break into, move into, go into, burst into, penetrate, incursion, raid
inspect: inspect, examine, check, inspection, examination, audit, check-up, vet
sound: sound, ring, go off, blare, wail, trigger
demand: demand, ask for, call for, request
appeal: appeal, challenge, contest
apologise: apologise, apologize, apology
leave: leave, depart, set off, departure, pull out
pay: pay, payment, settle, disburse
search: search, comb, scour, sweep
receive: get, obtain, be given
attend: attend, take part, participate, attendance, participation, show face
vote: vote, cast ballot, ballot
fire: open fire, fire, shoot, shot
testify: testify, give evidence, testimony, appear
launch: launch, lift off, take off, liftoff, lift-off, blast off
test: test, trial
promise: promise, pledge, vow, undertake
comment: comment, respond, reply, answer, response
steal: steal, take, loot, theft, stolen, make off, carry off
help: help, assist, aid, assistance
confess: confess, admit, confession, admission, own up, plead guilty
agree: agree, consent, agreement
negotiate: negotiate, negotiation
delete: delete, erase, wipe, destroy
share: share, pass on, hand over, disclose, pass
resign: resign, step down, resignation, stand down
evacuate: evacuate, evacuated, evacuation, clear out
report: report, complaint, complain
