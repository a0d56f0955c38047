# Whom and what reporters count, and how these lie to one another. What is not here is looked up in WordNet.
#
#   same     a, b, c        one population in other words; the first is its name
#   within   whole: a, b    each of these is a part of the whole
#   apart    a | b | c      no two of these share a member, nor do their parts
#   unsure   a | b          may be the same people or not, whatever else is said here
#   kinds    a              two of its kinds are apart unless one is a kind of the other
#   modifiers apart a | b   words before the head that exclude one another; several in one field by comma
#   modifiers same  a, b    words before the head that mean the same
#   modifiers ignored a, b  words before the head that restrict nothing
# Lemmas in lower case, in the singular. A head with a modifier may be a term of its own: "police officer".

# ---- Persons -----------------------------------------------------------------------------------------------------

same person, people, individual, soul, victim, us, them, we, they, human, human being, life, body, corpse, dead, one
same person, other, others, fatality, casualty, death, injury, injured, wounded, missing, head, folk, populace
same person, arrest, detainee, survivor, evacuee, arrestee, escapee, occupant

same child, kid, minor, youngster, youth, juvenile, infant, toddler, baby, teenager, teen, adolescent
same pupil, student, schoolchild, learner, undergraduate
same teacher, schoolteacher, schoolmaster
same adult, grown-up
same pensioner, senior, elderly, retiree, senior citizen, old person
same passenger, traveller, traveler, commuter, rider, holidaymaker, flyer, air passenger
same tourist, visitor
same crew member, crew, crewman, crewmember, sailor, seaman, seafarer, mariner, crew-member
same police officer, police, policeman, policewoman, cop, constable, patrolman, police man, gendarme, garda
same soldier, troop, serviceman, servicewoman, service member, infantryman, trooper, conscript, military man, army man
same fighter, combatant
same militant, insurgent, jihadist, extremist, islamist, guerrilla, guerilla
same rebel, insurrectionist
same attacker, assailant, gunman, shooter, raider, armed man, assaulter
same suspect, alleged offender
same protester, protestor, demonstrator, marcher
same fan, supporter, spectator
within fan: hooligan, ultra
same worker, employee, staff, staffer, staff member, labourer, laborer, member of staff
same miner, pitman, mineworker
same firefighter, fireman, firewoman, fire officer
same medic, paramedic, ambulance worker
same doctor, physician
same nurse, nursing sister
same migrant, boat person
same refugee, asylum seeker, asylum-seeker
same resident, inhabitant, local, townsperson, householder
same villager, village resident
same climber, mountaineer, alpinist
same walker, hiker, rambler, trekker
same cyclist, bicyclist
same driver, motorist
same guest, hotel guest
same worshipper, worshiper, churchgoer, believer
same pilgrim, devotee
same farmer, peasant, grower
same fisherman, fisher
same rescuer, rescue worker, searcher
same journalist, reporter
same guard, security guard, prison guard, warder
same lawmaker, legislator, deputy, parliamentarian, member of parliament, mp, congressman
same councillor, councilor, council member
same voter, elector
same patient, inpatient, hospital patient
same official, civil servant, functionary

within person: child, pupil, teacher, adult, pensioner, passenger, tourist, crew member, police officer, soldier, fighter
within person: militant, rebel, attacker, suspect, protester, fan, worker, firefighter, medic, doctor, nurse, migrant
within person: resident, villager, climber, walker, cyclist, driver, guest, worshipper, pilgrim, farmer, fisherman
within person: steward, marshal
within person: refugee, hostage, captive, inmate, prisoner
within person: rescuer, journalist, guard, lawmaker, councillor, voter, patient, official, civilian, man, woman, volunteer
within person: customer, shopper, bystander, pedestrian, member, relative, participant, expert, contractor, user
within person: swimmer, diver, skier, surfer, bather, beachgoer, actor, player, athlete, runner, pilot
within person: settler, nomad, herder, shepherd, trader, merchant, vendor, stallholder, engineer, technician, scientist
within person: scout, camper, clubgoer, concertgoer, reveller, reveler, festivalgoer, mourner, shareholder, investor
within person: foreigner, national, citizen, expatriate, offender, gangster, pirate, smuggler, poacher, criminal, thief
within soldier: officer, general, colonel, major, captain, lieutenant, sergeant, corporal, private, marine, recruit
within soldier: paratrooper, commando, commander, sniper, gunner, peacekeeper, reservist, cadet, guardsman
within officer: general, colonel, major, captain, lieutenant, brigadier, commander
within fighter: militant, rebel
within militant: terrorist, suicide bomber
within child: pupil, boy, girl, scout, schoolboy, schoolgirl, newborn, orphan, preschooler
within pupil: schoolboy, schoolgirl, first-grader, high-schooler, sixth-former
within adult: man, woman, teacher, soldier, police officer, firefighter, nurse, doctor, pensioner, parent
within female: woman, girl, schoolgirl, mother, wife, daughter, grandmother, nun, sister
within male: man, boy, schoolboy, father, husband, son, grandfather, monk, brother
within person: female, male
within worker: miner, nurse, firefighter, doctor, teacher, police officer, guard, aid worker, health worker, engineer
within worker: oil worker, dock worker, rescue worker, railway worker, factory worker, gearbox worker, official, medic
within rescuer: firefighter, medic, lifeguard
within crew member: pilot, captain, steward, stewardess, flight attendant, cabin crew, skipper, mate, cook
within athlete: player, footballer, runner, swimmer, skier, cyclist, rider
within official: minister, mayor, governor, diplomat, ambassador
within resident: villager, tenant, islander, citizen
within medic: ambulance driver
within guard: bodyguard
within attacker: suicide bomber, bomber
within criminal: thief, robber, burglar, gangster, smuggler, pirate, poacher

apart civilian | soldier | police officer
apart civilian | militant
apart civilian | rebel
apart civilian | fighter
apart civilian | attacker
apart soldier | militant
apart villager | fighter
apart soldier | rebel
apart soldier | attacker
apart police officer | militant
apart police officer | rebel
apart police officer | attacker
apart police officer | suspect
apart police officer | protester
apart soldier | protester
apart female | male
apart child | adult
apart teacher | pupil
apart crew member | passenger | bystander
apart doctor | nurse | patient
apart driver | passenger | pedestrian
apart cyclist | pedestrian | driver
apart worker | passenger | tourist
apart worker | resident | patient
apart steward | police officer | fan | soldier
apart resident | tourist
apart firefighter | police officer | soldier
apart guard | police officer
apart firefighter | resident
apart officer | private
apart farmer | miner | fisherman
apart migrant | tourist | police officer
apart person | animal | plant | thing | family | village | flight | area | organization | job

unsure officer | police officer
unsure migrant | refugee
unsure hostage | prisoner
unsure customer | home
unsure customer | family
unsure customer | building
unsure customer | business
unsure suspect | attacker
unsure guard | soldier
unsure pilot | passenger
unsure worker | guard
unsure fighter | soldier
unsure recruit | civilian

# ---- Groups ------------------------------------------------------------------------------------------------------

same village, hamlet, settlement, township
same business, company, firm, enterprise
same shop, store
same school, primary school, secondary school, high school

unsure home | family

# ---- Things ------------------------------------------------------------------------------------------------------

same home, house, household, dwelling, residence, housing unit
same building, structure, property
within building: home, shop, school, hospital, church, mosque, temple, factory, warehouse, barn, apartment block, hotel
within building: hut, shack, cottage, villa, tower, castle, palace, museum, restaurant, clinic, kindergarten
same flat, apartment
same thing, item, object, article, piece, good
within artifact: building, vehicle, aircraft, ship, weapon
within thing: artifact, laptop, computer, phone, painting, vase, jewel, coin, statue, weapon, instrument, book, vehicle
within thing: headstone, cup, clock, ring, necklace, tool, battery, document, container
same computer, pc
within computer: laptop, notebook, desktop
same painting, picture, canvas
within painting: landscape, portrait
same headstone, gravestone, tombstone
same job, post, position, role, workplace
same flight, departure
same vehicle, motor vehicle
within vehicle: car, lorry, bus, van, motorcycle, tram, train, scooter, bicycle, ambulance
same car, automobile
same lorry, truck
same bus, coach, minibus
same motorcycle, motorbike
same aircraft, plane, airplane, aeroplane, jet, airliner
within aircraft: drone, helicopter, fighter jet, warplane
same drone, uav, unmanned aerial vehicle, unmanned aircraft
same helicopter, chopper
same ship, vessel, boat
within ship: ferry, tanker, freighter, trawler, yacht, tug, barge, submarine, dinghy, bulk carrier, fishing boat, frigate
within weapon: gun, rifle, pistol, knife, grenade, bomb, missile, rocket, shell
same wagon, carriage, rail car, railcar
apart home | shop | school | hospital | church
apart vehicle | building
apart aircraft | ship
apart helicopter | drone
apart aircraft | vehicle
apart drone | missile | shell
unsure flat | home
unsure fighter jet | aircraft
unsure car | vehicle

same ticket, admission ticket
same vote, ballot
same case, infection
unsure case | person
unsure case | patient
unsure case | pupil
unsure case | child

# ---- Animals -----------------------------------------------------------------------------------------------------

same cattle, cow, cattle head, head of cattle, bull, bullock, steer, ox
same sheep, ewe, ram, lamb
same hen, chicken
same pig, hog, sow
within animal: horse, cattle, sheep, goat, pig, dog, cat, hen, whale, dolphin, bird, fish, livestock, poultry, frog
within livestock: cattle, sheep, goat, pig
within animal: reindeer, deer, wolf, bear, elephant, camel, donkey, monkey, seal, turtle, bat, rabbit, tiger, lion
within poultry: hen, duck, turkey, goose
within bird: poultry, gull, penguin, pelican, swan
within whale: pilot whale, sperm whale, blue whale
unsure livestock | horse

kinds animal
kinds plant
kinds vehicle
apart apple | pear | cherry | apricot | peach | plum | grape | olive | almond | walnut | orange | lemon | banana | mango
apart wheat | barley | rye | maize | rice | potato | tomato | cotton | coffee | cocoa | tea | strawberry | soybean

# ---- Words before the head ---------------------------------------------------------------------------------------

modifiers apart foreign, overseas, international | local, domestic
modifiers apart male, men | female, women
modifiers apart adult | child, underage, teenage
modifiers apart civilian | military, armed
modifiers apart army, government, regime, police, troop, loyalist | rebel, insurgent, militant, separatist, militia, guerrilla, jihadist, terrorist
modifiers apart new | old
modifiers apart consumer, retail | producer, wholesale | food | energy | house, property | import | export
modifiers apart private | public, state
modifiers apart northern | southern
modifiers apart eastern | western
modifiers apart full-time | part-time
modifiers apart permanent | temporary
modifiers apart residential | commercial, industrial
modifiers apart left-wing | right-wing
modifiers apart pro-government | anti-government, opposition
modifiers apart passenger | freight, cargo
modifiers same police, law-enforcement
modifiers same army, military
modifiers same elderly, old, aged
modifiers same school, schoolage
modifiers ignored more, other, many, several, total, only, further, additional, extra, estimated, confirmed, known, reported
modifiers ignored innocent, poor, brave, unfortunate, terrified, frightened, angry, worried, desperate, exhausted, alleged
modifiers ignored dead, killed, injured, wounded, hurt, missing, trapped, stranded, sick, ill, homeless, displaced, lost
modifiers ignored separate, different, individual, single, whole, entire, least, such, same, own, mere, roughly, human
modifiers ignored first, last, next, latest, initial, final, so-called, suspected, possible, probable, feared, certain
modifiers ignored average, overall, official, recent, previous, various, numerous, countless, unknown, unnamed

# ---- Happenings, of which a figure or a time is told ----------------------------------------------------------------

same earthquake, quake, tremor, temblor, seism
same fire, blaze, inferno, wildfire, conflagration, forest fire
same explosion, blast, detonation
same crash, collision, smash, wreck
same power cut, blackout, outage, power outage, power failure
same flood, flooding, deluge
same landslide, mudslide, landslip, rockslide
same storm, gale, windstorm
same cyclone, hurricane, typhoon
same protest, demonstration, rally
same attack, assault
