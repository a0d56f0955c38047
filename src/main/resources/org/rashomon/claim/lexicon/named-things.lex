# Things that reporters name or tell by their kind, of which an event has one as a rule, and the words that lead to them.
# KIND: lemmas in lower case, separated by commas.

# what has a name of its own: "the tanker Aurelia"
SHIP: tanker, freighter, ferry, ship, vessel, boat, trawler, yacht, liner, barge, coaster, carrier, cutter, schooner, tug
SHIP: frigate, destroyer, corvette, submarine, minesweeper, catamaran, steamer, hovercraft, dredger, tugboat, sailboat
SHIP: motorboat, cargo ship, container ship, cruise ship, warship, bulker, bulk carrier, fishing boat, gunboat, icebreaker
SHIP: supertanker, patrol boat, supply ship, longliner, ro-ro, gas carrier, oil tanker, lifeboat, flagship
# where one of these is told of, there are two ships
SEVERAL: collision, collide, ram, tow, escort, chase, pursue, tug, clash, bump, fleet, convoy

# what an airline flies, a maker makes and a model is of
AIRCRAFT: jet, plane, aircraft, airliner, airplane, aeroplane, turboprop, helicopter, jetliner, flight, freighter, chopper
AIRCRAFT: seaplane, fighter, bomber, drone, warplane, gunship, jumbo, trainer, transport, glider, biplane

# who makes aircraft
MAKER: boeing, airbus, embraer, bombardier, cessna, piper, beechcraft, antonov, tupolev, ilyushin, sukhoi, fokker, atr
MAKER: mcdonnell, lockheed, gulfstream, learjet, dassault, saab, bell, eurocopter, sikorsky, robinson, agusta, agustawestland
MAKER: comac, de havilland, cirrus, yakovlev, mikoyan, mil, kamov, pilatus, dornier, britten-norman, hawker, northrop
MAKER: bayraktar, shahed, chinook, apache, hercules, eurofighter, tornado, gripen, rafale, dreamliner, concorde, falcon

# before a hyphen and a number: "an F-16", "an Mi-8"
MODEL: f, su, mig, mi, ka, tu, an, il, yak, mq, rq, uh, ch, ah, atr, dc, md, crj, erj, l, pc, dhc, ec, aw, ju, tb

# names of airlines end so; in two names they say nothing
AIRLINE: air, airline, airlines, airways, aviation, avia, aero, aerolineas, cargo, express, jet, wings, helicopters

# who runs or has a thing: "operated by X", "belonged to X"
RUN: operate, own, run, charter, fly, lease
BELONG: belong

# how a thing's name is led in: "a tanker called X"
CALLED: name, call, christen, dub

# a river that leaves its bed: "burst its banks", "spilled over its banks"
OVERFLOW: burst, break, overflow, overtop, spill, top, leave, flood, inundate, swamp, breach
BANK: bank, bed, levee, dyke, dike, embankment
RIVER: river, stream, creek, brook

# what someone is attacked or threatened with
WEAPON: knife, pistol, handgun, revolver, rifle, shotgun, machete, axe, ax, hatchet, hammer, sword, crossbow, grenade
WEAPON: screwdriver, bottle, brick, stone, rock, bat, iron bar, crowbar, club, spear, dagger, scissors, razor, submachine gun
WEAPON: machine gun, kalashnikov, ak-47, assault rifle, carbine, airgun, air rifle, bow, spade, shovel, chisel, saw, chainsaw
WEAPON: baseball bat, kitchen knife, pickaxe, sickle, scythe, cleaver, scalpel, wrench, spanner, pipe, rope, belt, stick
WEAPON: hunting rifle, cudgel, truncheon, baton, taser, pitchfork, sledgehammer, harpoon, dumbbell, frying pan, meat cleaver
# of these one may be called by another's word
BLADE: knife, kitchen knife, machete, dagger, cleaver, meat cleaver, razor, scalpel, sword

# what is done to someone with it
ASSAULT: stab, attack, hit, beat, shoot, kill, threaten, wound, injure, strike, slash, rob, hold up, murder, batter, bludgeon
ASSAULT: assault, hurt, hack, club, menace, knife, gun down, shoot dead, storm, raid, mug, force, intimidate, hold, set upon, go

# what one does with a weapon
WIELD: wield, brandish, carry, swing, pull, draw, produce, wave, grab, have, hold, fire, use, pull out, whip out
