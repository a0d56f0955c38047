# What reporters call a cause in a word that covers others. KIND: causes of the kind, lemmas in lower case.
# A cause and its kind are no two causes. A kind may stand on several lines, a cause under several kinds.
# "vague", "great", "lesser", "intent", "chance" and "means" are no kinds, see there.

weather: storm, rain, rainfall, wind, gale, gust, lightning, ice, snow, fog, mist, frost, heat, cold, hail, hurricane, typhoon, cyclone
weather: tornado, squall, sleet, blizzard, snowfall, downpour, thunderstorm, turbulence, heatwave, drought, sun, visibility, cloudburst
electrical: circuit, short-circuit, cable, wire, wiring, socket, plug, charger, transformer, battery, fuse, switch, current, electricity, spark
electric: circuit, short-circuit, cable, wire, wiring, socket, plug, charger, transformer, battery, fuse, switch, current, electricity, spark
electronic: computer, software, chip, sensor, server, circuit
mechanical: engine, brake, gear, gearbox, wheel, tyre, tire, axle, bearing, pump, valve, bolt, cable, hinge, rotor, turbine, motor, coupling
technical: engine, brake, gear, gearbox, wheel, tyre, tire, axle, pump, valve, bolt, cable, software, computer, server, sensor, circuit, signal
technical: system, switch, motor, update, turbine, network, point, battery, transformer, antenna, generator
human: driver, pilot, operator, dispatcher, signalman, worker, official, clerk, employee, captain, helmsman, controller, crew, engineer
human: technician, mechanic, mistake, carelessness, negligence, inattention, fatigue, staff
structural: wall, roof, beam, column, pillar, girder, weld, bolt, cable, crack, corrosion, foundation, footing, concrete, truss, weight
medical: heart, stroke, illness, disease, infection, seizure, aneurysm, cancer, asthma
natural: heart, stroke, illness, disease, infection, age, pneumonia, cancer, lightning, storm, earthquake
illness: measles, flu, influenza, virus, bacteria, bacterium, infection, cancer, pneumonia, salmonella, norovirus, cholera, disease
infection: measles, flu, influenza, virus, bacteria, bacterium, pneumonia, salmonella, norovirus, cholera, sepsis
food: chicken, meat, fish, egg, sauce, salad, rice, cheese, milk, sausage, oyster, shellfish, mushroom, tofu, soup, ham, pork, beef
gas: methane, propane, butane, chlorine, ammonia, carbon monoxide, fume, hydrogen
chemical: chlorine, ammonia, pesticide, acid, solvent, fertiliser, fertilizer, insecticide, herbicide, cyanide, bleach
pesticide: insecticide, herbicide, fungicide
technical: electrical, wiring, wire, socket, fuse, short-circuit, mechanical, electronic, hardware, transmitter, sender
missile: shoot, rocket
speeding: fast, speed, velocity, haste
suicide: life, himself, herself, overdose, hanging, gunshot, pill, jump, bridge, rope
life: himself, herself
natural: rockfall, exposure, hypothermia
emergency: ill, sick, illness, heart, stroke, collapse, passenger, unwell, seizure, childbirth, labour, breathing, allergic
medical: ill, sick, passenger, unwell, birth
thaw: warm, mild, heat, temperature, weather, melt, sun, rain, air
weather: warm, mild, thaw, temperature, sunshine
ban: suspension, suspend, suspended, card, booking
suspension: ban, suspend, suspended, card, banned
bacteria: salmonella, listeria, legionella, coli
bacterium: salmonella, listeria, legionella, coli
exposure: cold, hypothermia, frost
smoke: fire, blaze, suffocation, monoxide, gas
shoot: missile, rocket, fire, gunfire, gun, bullet, army, enemy, interceptor, defence, defense, gunner, troop, soldier, fighter, jet, drone
speed: speeding, fast, velocity, quickly, haste
overcrowding: crowd, fan, spectator, passenger, person, people, weight, load, overloading, visitor, dancer
overloading: passenger, load, weight, cargo, overcrowding, person, people
wind: storm, gale, gust, hurricane, typhoon, tornado
storm: wind, gale, gust, lightning, rain, snow
rain: storm, flood, downpour, water, cloudburst
corrosion: rust, rusted, rusty, corroded
rust: rusted, rusty, corroded
crew: pilot, captain, mistake
driver: drunk, fatigue, sleep, asleep
wave: sea, weather, storm, wind, swell
water: rain, flood, river, wave, leak
smoking: cigarette, cigar, pipe, match
cost: rent, price, wage, debt, tax, tariff, energy, loss
explosive: bomb, mine, grenade, shell, dynamite, mortar
money: debt, cost, fund, tax, loss, fraud

circuit: cable, wire, wiring, plug, socket, switch, current, electricity, short-circuit, overload, electrical
wiring: cable, wire, circuit, socket, plug, switch, fuse, electricity
cable: socket, plug, wire
oxygen: suffocation, suffocate

# say of a cause only that something was wrong, or how much of it: the words beside them tell what
vague: accidental, accidentally, unintentional, unintentionally, inadvertently, inadvertent, mishap, misadventure
vague: meal, lunch, dinner, breakfast, supper, dish, snack, buffet, banquet, drink
vague: reason, ground, cause, way, act, long, short, brief, few, many, much
vague: fault, failure, defect, malfunction, problem, glitch, breakdown, error, issue, trouble, mistake, accident, incident
vague: combination, number, series, sort, kind, type, piece, part, batch, lack, use, presence, result, amount, release
vague: poor, new, old, bad, heavy, strong, sudden, massive, severe, faulty, defective, possible, suspected, likely, small, large, big
vague: injury, wound, burn, complication, first, second, single, major, minor, serious, careless, broken, damaged, failed, loose, high, low, recent, late, early

# great happenings, each of which may have led to another: a quake brings down houses, both kill
great: fire, blaze, wildfire, inferno, explosion, blast, collapse, crash, collision, flood, flooding, derailment, sinking, quake
great: earthquake, tremor, aftershock, tsunami, storm, hurricane, typhoon, cyclone, tornado, landslide, mudslide, avalanche
great: crush, stampede, war, fighting, famine, drought, eruption, epidemic, pandemic, outage, blackout, attack, bombing, strike

# before such a noun: nothing that others follow from in numbers
lesser: bird, heart, lightning, panic, asthma, goose, gull, hail

# say that someone meant it, that no one did, and what one does it with
intent: intent, arson, arsonist, firebug, fire-raiser, deliberate, deliberately, intentional, intentionally, purpose
intent: purposely, wilful, wilfully, willful, willfully, malicious, maliciously, sabotage, saboteur, suspicious, foul, criminal
chance: accident, accidental, accidentally, unintentional, unintentionally, mishap, inadvertently, inadvertent, misadventure
means: petrol, gasoline, kerosene, paraffin, accelerant, match, lighter, firebomb, molotov, torch, bomb, explosive, dynamite
means: arsonist, attacker, vandal, vandalism, vandals, youth, intruder, fuse, device
