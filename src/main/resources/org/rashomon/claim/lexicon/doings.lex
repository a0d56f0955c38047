# Verbs by which reporters tell that one thing befell the things they count or measure, where WordNet holds the
# verbs for no kin. They are asked only of counts and amounts of one kind of thing.
#
#   same a, b   may tell one thing; a verb may stand in several lines
#   bare a, b   tell nothing of things but that someone met with them: "took two horns off them", "seven horns were
#               in the bags"
#   wide a, b   have so many senses that WordNet's tell nothing: of these verbs only the lines here are asked
# Lemmas in lower case, with their particle where they have one.

wide be, have, do, get, make, go, give, take, put, set, come, run, hold, keep, find, bring, turn, see, pass, draw, leave
bare be, take, find, see, get, count, record, register, log, report, discover, hold, contain

# out of sight, out of the ground
same swallow, engulf, bury, cover, smother, overwhelm, submerge, inundate, flood, swamp, drown
same recover, retrieve, salvage, raise, bring up, fish out, pull out, haul out, dredge up, pull, fish, haul, dig up, dig out, unearth, lift
same remove, clear, take away, carry away, cart away, haul away, collect, pull, pick up, gather, clean up, yield, net, produce, bring in, fetch
# loss and theft
same lose, disappear, vanish, go missing, go, perish
same steal, take, carry off, carry away, make off, snatch, grab, swipe, lift, loot, plunder, lose, disappear
same seize, confiscate, impound, take, take away, secure, intercept
same go over, fall over, lose, fall off, wash away, wash off, slide off
# damage
same destroy, wreck, ruin, ravage, devastate, raze, gut, level, flatten, burn, burn down, burn out, consume, devour, incinerate, wipe out, reduce, obliterate, lose
same burn, consume, destroy, devour, engulf, go up, scorch, char, lose
same damage, harm, hit, affect, scar, batter, mar, deface, vandalise, vandalize, scratch
same overturn, knock over, topple, push over, upset, flip, tip over, upend, overthrow, turn over
same cut down, chop down, fell, uproot, saw down, clear, take down, axe
same tear down, demolish, pull down, knock down, dismantle, bulldoze, raze, flatten
same crack, break, smash, shatter, split, crush
# motion
same strand, run aground, beach, wash up, wash ashore, run, ground
same derail, jump, leave, come off, leap
same receive, get, arrive, come, reach, land, welcome, take delivery, take in
same spill, leak, run, flow, pour, escape, seep, gush, pump, discharge, release, lose, dump, drain
same send, dispatch, deploy, rush, mobilise, mobilize, commit, move in, despatch
same leave, flee, move out, get out, evacuate, clear out, send out, lead out, bring out, take out, usher out, escort out
same free, cut out, cut free, saw out, extricate, pull out, pull, saw, release, cut, prise out
same come, attend, turn out, turn up, flock, gather, draw, attract, pull in, show up, assemble, join, visit, throng, march
same shoot down, bring down, down, intercept, destroy, take down, knock out
same block, bar, cover, obstruct, bury, cut off, close
same cover, spread, stretch, extend, occupy, span, measure
# business
same hand back, give back, return, repay, pay back, refund, reimburse, pay
same take back, call back, recall, withdraw, buy back, pull, call in
same cost, spend, pay, swallow, swallow up, run, set back, amount
same create, promise, add, bring, offer, open up
same cut, axe, shed, scrap, slash, lose, go, eliminate, lay off, dismiss, sack
same scrap, cancel, drop, axe, call off, ground, strike, suspend
same set aside, earmark, allocate, budget, provide, reserve, put aside, put up, make available, grant, approve
same file, lodge, submit, bring, hand in, enter, register
same open, launch, inaugurate, unveil, start
same close, shut, shut down, shutter, close down, padlock
same build, construct, erect, put up, raise, make, set up
same sell, shift, go, snap up, find buyer
same buy, purchase, acquire, order, procure
same hire, recruit, take on, employ, appoint
same give, hand out, distribute, award, issue, donate, deliver, hand over
same discover, find, spot, detect, identify, present, announce, come across, turn up
same treat, care, look after, see, admit, attend
same vaccinate, inoculate, immunise, immunize, jab
same shield, protect, guard, safeguard, keep safe
same house, accommodate, put up, lodge, shelter, take in
same kill, shoot, slaughter, cull, put down, destroy
same repair, mend, fix, restore, patch
same fail, fall short, not pass, reject, find
