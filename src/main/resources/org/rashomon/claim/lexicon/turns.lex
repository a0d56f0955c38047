# Words of the turns of phrase that tell a state without naming it: "has no power", "no vehicle can get through",
# "worked through the night", "has no criminal record". KIND: lemmas in lower case. A word may stand under several kinds.

# what is brought to a place by lines or pipes
SUPPLY: electricity, power, current, water, tap water, drinking water, gas, heating, phone, telephone, internet, electric power

# verbs of being with or without something
BE_WITHOUT: be, remain, stay, live, go, sit, leave, do

# verbs and particles by which a supply returns
RETURN: return, come back, be back, flow again, come on again, resume

# nouns of places where people live, which stand for all of them
SETTLEMENT: town, city, village, island, district, suburb, region, province, county, area, neighbourhood, neighborhood, valley, capital

# what drives, and how it gets through
PASSER: traffic, vehicle, car, lorry, truck, bus, train, tram, motorist, driver, convoy, nothing, nobody
PASS: move, flow, run, roll, pass, cross, travel, use, drive, get through, get across, get past, get over, circulate

# what one gets through on
WAY: road, bridge, street, highway, motorway, freeway, tunnel, pass, railway, line, track, route, border, crossing, checkpoint
WAY: causeway, carriageway, expressway, autobahn, ring road, viaduct, canal, strait, lane, junction, ford, dam road

# work that goes on for hours, and what would break it off
LABOUR: work, search, dig, drill, pump, comb, look, labour, toil, negotiate, fight, battle
PAUSE: break, pause, interruption, let-up, halt, stop, respite, rest, stopping, interval, letup

# verbs of going on with what follows
GO_ON: go on, keep, keep on, carry on, continue

# nouns of places of work and trade, which are open while they do it
PREMISES: kitchen, restaurant, factory, plant, works, mill, shop, store, bakery, abattoir, slaughterhouse, canteen, mine, pit, refinery
PREMISES: school, clinic, hospital, airport, port, station, market, supermarket, pub, bar, cafe, café, hotel, brewery, dairy, farm
PREMISES: laboratory, pharmacy, library, museum, theatre, cinema, nursery, stadium, warehouse, terminal, casino, club, nightclub, post office

# what the courts or the police hold of someone, and the words that make it so
RECORD: record, conviction, past
RECORD_OF: criminal, previous, prior, police, past, earlier
CONVICT: convict, jail, imprison, sentence, find
ALREADY: twice, previously, before, repeatedly, already, once, never, thrice, times, earlier

# what gives leave to do something for a time
PERMIT: licence, license, permit, certificate, authorisation, authorization, registration, visa, passport, clearance, accreditation, concession, certification
HOLD: have, hold, possess, carry, own, obtain, get
LAPSE: expire, lapse, run out
REVOKE: revoke, withdraw, cancel, annul, rescind, suspend

# what points to something
HINT: sign, evidence, indication, proof, suggestion, hint, trace, suspicion, reason, pointer, clue, basis, ground
POINT: suggest, indicate, point, show, believe, suspect, think
TREAT: treat, investigate, handle, regard, probe, classify, class, consider, view, approach
POSSIBLE: possible, potential, suspected, alleged, apparent, likely, presumed

# telling others to do something
ORDER_NOUN: order, command, instruction
ORDER: order, command, instruct, direct
GIVE_ORDER: give, issue, send, receive, transmit, make, hand, get

# what may be taken from a store of data, what tells that it was, and what was taken with it
DATUM: password, number, detail, name, address, record, data, datum, date, file, account, pin, e-mail, email, photo, photograph, message, key
DATUM: login, code, history, result, document, statement, information, passport, licence, license, id, card, medical record
TAKE: take, steal, copy, access, expose, leak, download, compromise, obtain, get, lose, see, affect, extract, publish
HAUL: data, datum, file, record, information, sample, cache, dump, haul, document, leak, archive, list, material
INCLUDE: include, contain, comprise, hold

# verbs by which one comes to have what is given "to" him, and by which he is provided "with" it
GIVE: give, grant, issue, award, hand, hand out, give out, distribute, pay, pay out, make, allot, supply, deal out, allocate, provide, deliver
EQUIP: issue, provide, equip, fit, fit out, supply, kit out, furnish, outfit

# what is asked for, and the answers to it
REQUEST: request, application, bid, plea, petition, motion
TURN_DOWN: reject, refuse, deny, turn down, throw out, dismiss, decline, rebuff, knock back
GRANT: grant, approve, accept, allow

# gives up what one could have
WAIVE: waive, forgo, forego, forfeit, renounce, relinquish, turn down, decline, refuse

# what parties reach or miss, and where they meet for it
DEALING: talk, negotiation, deal, agreement, accord, pact, settlement, compromise, truce, ceasefire, cease-fire, consensus
DEALING: mediation, dialogue, round, armistice, understanding, tie-up

# makes others leave or stay; lets them
SEND: tell, order, instruct, force, compel, oblige, direct, require, command, warn
LET: allow, let, permit, clear, enable
# leaves home; stays there; comes back to it
GET_OUT: leave, evacuate, flee, quit, get out, move out, clear out, vacate, abandon
KEEP_IN: stay, remain, shelter, stay put, stay indoors, remain indoors, hunker down, sit tight
COME_HOME: return, go home, go back, come home, come back, move back, get back, be back, go, head, head back, go into
DWELLING: home, house, room, flat, apartment, property, bungalow, hotel, residence, indoors

# who lives in a place, and who stays in a house
DWELLER: resident, people, villager, inhabitant, townspeople, islander, evacuee, neighbour, neighbor, household, family
DWELLER: tenant, occupant, everybody, everyone, nobody, local, population, homeowner, householder, citizen, townsfolk
INMATE: guest, patient, pupil, student, worker, tourist, holidaymaker, staff, passenger, prisoner, inmate, visitor, camper

# ends an order
LIFT: lift, cancel, rescind, withdraw, end, revoke, remove, call off, drop, relax

# what one finds of what one looks for; looking for it; and what comes of that
TRACE: trace, sign, sighting, word, news, clue
QUEST: search, hunt, quest
VAIN: fruitless, vain, unsuccessful, futile, nothing, blank, hopeless, inconclusive

# where one is without light, and what is brought over a supply's lines
DARK: dark, darkness, blackout
SERVICE: service, access, supply, connection, network, line, link, signal, coverage, grid

# other words for power
CURRENT: electricity, current, electric power, electric current, light

# says that it was none of a crime; links what happened to one
RULE_OUT: rule out, exclude, discount, dismiss
RELATED: link, connect, relate, tie

# sees a crime behind what happened; what is seen of it
SEE: see, suspect, find, establish, discover, detect, uncover, assume, have
TIE: link, motive, connection, background, tie, element, dimension, angle, motivation

# verbs that leave it to a noun for an act to say what is done
LIGHT: lodge, file, make, give, issue, carry, hold, launch, conduct, submit, undertake, undergo, perform, offer, receive, get

# what parties are in who talk with one another
TALKS: talks, talk, negotiations, negotiation, discussions, discussion, dialogue
