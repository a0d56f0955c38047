# Nouns by which a pattern of predicates.lex knows a kind that it asks for ("~*person", "<*illness"), beside those that
# the populations and WordNet tell. KIND: lemmas in lower case.

ILLNESS: bug, virus, outbreak, epidemic, poisoning, infection, bacterium, salmonella, legionella, norovirus, listeria, e.coli
ILLNESS: pandemic, contagion, parasite, germ, fever, plague, superbug, strain, sickness, covid-19, covid, coronavirus, mpox

TREE: tree, oak, pine, beech, elm, palm, poplar, spruce, lime, willow, birch, maple, cedar, cypress, eucalyptus, chestnut
TREE: ash tree, fir, conifer, plane tree, trunk
PROJECTILE: missile, rocket, shell, bomb, drone, mortar, projectile, torpedo, round, bullet, grenade, warhead, cruise missile
PROJECTILE: uav, glide bomb, firebomb, petrol bomb
DRUG: cocaine, heroin, cannabis, hashish, marijuana, methamphetamine, amphetamine, ketamine, fentanyl, opium, ecstasy, drug
DRUG: crack, meth, mdma, captagon, khat, resin, weed, pill, narcotic, cigarette, tobacco, ivory, contraband
FLOODWATER: water, floodwater, flood, deluge, river, torrent, mud, surge, sewage, downpour, rain, storm surge, tide
FIRE: fire, flame, blaze, wildfire, inferno, bushfire, firestorm, arsonist
OUTAGE: outage, blackout, power cut, cut, power failure, failure, breakdown
HACK: breach, hack, leak, hacker, cyberattack, cyber-attack, attack, intrusion, data breach, incident
VALUABLE: painting, picture, canvas, watch, jewel, necklace, ring, coin, diamond, artefact, artifact, statue, sculpture, vase
VALUABLE: masterpiece, drawing, manuscript, relic, icon, tiara, bracelet, gem, antique, violin, work, exhibit, piece, bar, ingot
BUILDING: home, house, building, shop, barn, cottage, church, hut, structure, property, apartment, flat, farm, school, factory
BUILDING: warehouse, dwelling, household, store, villa, stall, shack, mosque, temple, hotel, cabin, chalet, lodge, bungalow
VEHICLE: car, bus, coach, lorry, truck, van, tram, vehicle, motorcycle, motorbike, scooter, train, carriage, taxi, ambulance
VEHICLE: tractor, minibus, police car, patrol car, fire engine

# who may stop work
WORKER: driver, pilot, student, pupil, member, people, person, man, woman, actor, writer, crew, docker, lecturer, professor, journalist
WORKER: judge, prosecutor, lawyer, officer, captain, operator, porter, postman, dentist, player, footballer, musician, civil servant

# of a house that "closed its doors"
DOOR: door, gate, shutter, turnstile
