# Words that tell one act or happening, for telling whether what one report says was done another says was not.
# NAME: words. Verbs with their particle, nouns that stand with a light verb ("carried out an inspection"), and
# classes of predicates.lex. Lemmas and classes in lower case; a word stands under one name.

arrive: arrive, reach, get through, turn up, come in, land, arrived, arrival, get to, show up
find: find, discover, detect, uncover, come across, found, discovery, spot, unearth, contain, come upon, locate, turn out
inform: tell, warn, alert, inform, notify, caution, warning, notice, tip off, forewarn, advise, brief, notification, alarm
meet: meet, meeting, talk, receive, get together, sit down, hold talk, hold meeting, encounter, have meeting, have contact, contact
sign: sign, ink, initial, signed, signature, put signature, put name, signing
enter: enter, storm, go in, break into, move into, go into, burst into, penetrate, incursion, raid
inspect: inspect, inspected, examine, check, inspection, examination, audit, check-up, vet
sound: sound, ring, go off, blare, wail, trigger, raise alarm, hear alarm, give alarm, alarm raise, alarm hear, sound alarm, alarm sound
sound: siren wail, hear siren, siren hear
demand: demand, ask for, call for, request
appeal: appeal, challenge, contest
apologise: apologise, apologize, apology, say sorry, be sorry, express regret
leave: leave, depart, set off, departure, pull out
pay: pay, payment, settle, disburse
search: search, comb, scour, sweep
receive: get, obtain, be given
attend: attend, take part, participate, attendance, participation, show face, attended
vote: vote, cast ballot, ballot, voted, voted_for, cast vote, voted_against, vote on, vote for
fire: open fire, fire, shoot, shot, fire shot, shot fire, launched, shots
testify: testify, give evidence, testimony, appear, take stand, answer question, give testimony
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
use: use, deploy, resort to, usage, fire gas, spray gas, lob gas, fire bullet, fire cannon, spray
withdraw: withdraw, withdrawal, retract, take back
merge: merge, merger, tie-up, amalgamate, amalgamation
buy: buy, purchase, acquire, acquisition, take over, takeover, buyout, bought, bid, takeover bid
sell: sell, sale, sold, divest, divestment, divestiture, disposal, offload, sell off, sell-off
close: close, closure, closed, closing, shut, shut down, shutdown, close down, wind down, mothball, shutter
reopen: reopen, reopening, reopened, open again
build: build, built, construction, construct, erect
demolish: demolish, demolition, tear down, knock down, raze, bulldoze
ban: ban, outlaw, prohibit, prohibition, banned, forbid
market: go sale, come out, hit shelf, hit shop, go market, reach shop, roll out, rollout
cancel: cancel, cancelled, cancellation, call off, scrap, axe
extend: extend, extension, prolong, prolongation
relocate: relocate, relocation, resettle, resettlement
adopt: adopt, adoption, approve, approval, ratify, ratification, enact, enactment
introduce: introduce, introduction, bring in
strike: walk out, walkout, go strike, struck_work, down tool, strike work
sue: sue, lawsuit, file suit, take court, file lawsuit
extradite: extradite, extradition
deport: deport, deportation, deported, expel, expulsion, expelled
pardon: pardon, amnesty
deal: strike deal, reach deal, sign deal, make deal, seal deal, do deal, clinch deal, deal, reach agreement, strike agreement
terrorism: terrorism, terrorist attack, terror attack, act of terror, act of terrorism
murder: murder, homicide
arson: arson, start deliberately, set deliberately, light deliberately
privatise: privatise, privatize, privatisation, privatization
nationalise: nationalise, nationalize, nationalisation, nationalization
raise: put up, increase, raise
invest: invest, investment
run: run, run office, seek re-election, seek election, run again, candidacy, stand election, stand office
recall: recall, recalled
heed: heed, observe, respect, obey, listen to
keep: keep promise, keep word, keep pledge, keep vow, honour, honor, fulfil, fulfill, keep, stand by
hit: hit, strike target, struck
admission: let in, let into, admit to, allow into, allow in, be let, let
signal: send call, send out call, make call, put out call, issue call, transmit call, broadcast call, receive call, get call
signal: call receive, pick up call, hear call, send signal, send out signal, receive signal, signal receive, send mayday
signal: send out mayday, put out mayday, issue mayday, receive mayday, mayday receive, send sos, receive sos, sos receive
signal: make mayday, make distress call, radio mayday, broadcast mayday, transmit mayday, transmit signal
investigate: investigate, investigation, probe, inquiry, enquiry, look into, open investigation, launch investigation
investigate: begin investigation, start investigation, open inquiry, launch inquiry, begin inquiry, start inquiry, order inquiry
investigate: open probe, launch probe, open case, open enquiry, launch enquiry, order investigation, order probe, open file
