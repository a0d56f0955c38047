# What reporters call a cause in a word that covers others. KIND: causes of the kind, lemmas in lower case.
# A cause and its kind are no two causes. A kind may stand on several lines, a cause under several kinds.
# "vague" and "great" are no kinds, see there.

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
speed: speeding
water: rain, flood, river, wave, leak
smoking: cigarette, cigar, pipe, match
cost: rent, price, wage, debt, tax, tariff, energy, loss
explosive: bomb, mine, grenade, shell, dynamite, mortar
money: debt, cost, fund, tax, loss, fraud

circuit: cable, wire, wiring, plug, socket, switch, current, electricity
wiring: cable, wire, circuit

# say of a cause only that something was wrong, or how much of it: the words beside them tell what
vague: fault, failure, defect, malfunction, problem, glitch, breakdown, error, issue, trouble, mistake, accident, incident
vague: combination, number, series, sort, kind, type, piece, part, batch, lack, use, presence, result, amount, release
vague: poor, new, old, bad, heavy, strong, sudden, massive, severe, faulty, defective, possible, suspected, likely, small, large, big
vague: injury, wound, burn, complication, first, second, single, major, minor, serious, careless, broken, damaged, failed, loose, high, low, recent, late, early

# great happenings, each of which may have led to another: a quake brings down houses, both kill
great: fire, blaze, wildfire, inferno, explosion, blast, collapse, crash, collision, flood, flooding, derailment, sinking, quake
great: earthquake, tremor, aftershock, tsunami, storm, hurricane, typhoon, cyclone, tornado, landslide, mudslide, avalanche
great: crush, stampede, war, fighting, famine, drought, eruption, epidemic, pandemic, outage, blackout, attack, bombing, strike
