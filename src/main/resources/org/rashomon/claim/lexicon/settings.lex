# Kinds of places without a name of their own. LEVEL: nouns that may be said of one such place.
# A line is one kind; of two kinds of one level no place is both. Lemmas in lower case, in the singular.
#   ROOM      inside a building
#   UNIT      may stand alone or inside a larger building
#   BUILDING  stands alone
#   SOLE      a building that holds no shop or the like
#   OPEN      under the sky
#   WIDE      holds towns: of two of these, or of one and a town, nothing is known
#   ZONE      of two kinds no place is both, whatever they hold

ROOM: kitchen, kitchenette, canteen kitchen
ROOM: classroom, lecture hall, lecture room
ROOM: bedroom, dormitory, bed
ROOM: bathroom, toilet, lavatory, washroom, shower
ROOM: corridor, hallway, lobby, foyer, staircase, stairwell, stairway
ROOM: cellar, basement, crypt, vault
ROOM: attic, loft, roof, rooftop
ROOM: lift, elevator, lift shaft, elevator shaft
ROOM: laundry, laundry room, utility room
ROOM: sauna, steam bath
ROOM: storeroom, storage room, pantry, larder, stockroom
ROOM: server room, control room
ROOM: changing room, dressing room, locker room
ROOM: ballroom, banqueting hall, dining room, dining hall, dining car, restaurant car, buffet car
ROOM: cockpit, flight deck
ROOM: hold, cargo hold
ROOM: sleeping car, sleeping carriage
ROOM: engine room, boiler room, machine room, engine, locomotive
ROOM: laboratory, lab
ROOM: living room, lounge, sitting room
ROOM: courtroom, dock
ROOM: operating theatre, ward, intensive care unit

UNIT: nightclub, club, disco, discotheque, dance hall, bar, pub, tavern
UNIT: sports club, gym, fitness club, gymnasium
UNIT: restaurant, cafe, café, diner, pizzeria, canteen, cafeteria, bistro, eatery
UNIT: guest house, guesthouse, hotel, hostel, inn, motel, boarding house
UNIT: shop, store, boutique, supermarket, kiosk, bakery, pawn shop, jeweller, chemist, pharmacy
UNIT: flat, apartment, studio
UNIT: office, bureau
UNIT: workshop, garage, repair shop
UNIT: nursery, kindergarten, creche
UNIT: bank, post office, bank branch
UNIT: cinema, theatre, concert hall
UNIT: launderette, laundrette, laundromat
UNIT: hairdresser, hair salon, beauty salon, barber
UNIT: casino, betting shop, gambling hall
UNIT: surgery, dental practice

BUILDING: school, secondary school, primary school, high school, college, university, campus
BUILDING: hospital, clinic, medical college, infirmary, medical centre
SOLE: church, cathedral, chapel, monastery
SOLE: mosque
SOLE: synagogue
SOLE: temple, shrine
BUILDING: museum, gallery, art gallery
BUILDING: factory, plant, works, mill, refinery, foundry
BUILDING: warehouse, depot, storehouse, barn
BUILDING: prison, jail, penitentiary
BUILDING: police station, police headquarters
BUILDING: house, home, cottage, villa, farmhouse, bungalow, hut, cabin, chalet, shack, lodge, mountain hut
BUILDING: tent, marquee
BUILDING: nursing home, care home, retirement home, old people's home
BUILDING: orphanage, children's home
BUILDING: shopping centre, shopping center, mall, shopping mall, department store
BUILDING: fire station
BUILDING: parliament, parliament building
BUILDING: ministry
BUILDING: greenhouse, glasshouse
BUILDING: stable, cowshed, pigsty
BUILDING: bus station, coach station, bus terminal
BUILDING: railway station, train station, metro station, underground station
BUILDING: airport, airfield, aerodrome
BUILDING: market hall, covered market
BUILDING: library, archive
BUILDING: stadium, arena
BUILDING: palace, castle
BUILDING: courthouse, court
BUILDING: barracks, army base, garrison
BUILDING: town hall, city hall
BUILDING: embassy, consulate
BUILDING: swimming pool, leisure centre
BUILDING: petrol station, filling station, gas station

OPEN: car park, parking lot, parking area
OPEN: bus stop, tram stop, bus shelter
OPEN: park, playground
OPEN: beach, shore, shoreline
OPEN: harbour, harbor, port, quay, marina, pier
OPEN: forest, wood, woodland, jungle, rainforest
OPEN: field, meadow, pasture, farmland, paddock
OPEN: motorway, highway, road, roundabout, junction, crossroads, intersection, level crossing, lay-by, ditch, slip road, autobahn, street, lane, avenue, alley, boulevard, pavement, sidewalk
OPEN: bridge, viaduct, flyover
OPEN: tunnel, underpass
OPEN: square, plaza
OPEN: cemetery, graveyard, churchyard
OPEN: quarry, gravel pit
OPEN: lake, reservoir, pond, lagoon
OPEN: canal, river, stream
OPEN: railway line, railway track
OPEN: vineyard, orchard
OPEN: rubbish tip, landfill, dump
OPEN: sea, open sea
OPEN: desert, dune
OPEN: cave, cavern, grotto
OPEN: swamp, marsh, bog, wetland
OPEN: runway, taxiway, tarmac, apron
OPEN: garden, yard, backyard, courtyard
OPEN: campsite, campground, caravan park
OPEN: building site, construction site
OPEN: golf course, racecourse, football pitch
OPEN: zoo, safari park
OPEN: well, mine shaft
OPEN: mountain, slope, ridge, mountainside, hillside, hill, glacier, crevasse, ravine, gorge, gully, cliff

WIDE: ocean, gulf, strait, bay, channel, waters
WIDE: province, region, state, county, district, department, canton, prefecture, governorate, territory, oblast
WIDE: island, isle, archipelago, peninsula, islands
WIDE: valley, mountains, highlands, basin, plain, delta
WIDE: country, nation, republic, kingdom, municipality, area
WIDE: europe, africa, asia, balkans, caucasus, scandinavia, sahel, arctic, antarctica, mediterranean, atlantic, pacific
WIDE: baltic, adriatic, aegean, caribbean, alps, himalayas, andes, highland, midlands, latin america, middle east

ZONE: international waters, high seas, high sea
ZONE: territorial waters, coastal waters
