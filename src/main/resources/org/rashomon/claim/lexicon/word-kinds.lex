# Kinds of words of which one excludes the others, where two sentences are else the same word for word.
#
#   KIND ASKED                     ASKED: what such a word answers, one of PLACE, IDENTITY, STATE (of opposites), COUNT
#     word, other word             words for one thing; the first is its name. Lemmas in lower case, of several words if need be
#   listing words                  words that say that what is told is one of several, so that another may be told as well
#   passing words                  what follows an ordinal that changes as time goes on: "the third day"
# A word stands once. COUNTRY and NATION have their words from nations.lex, ORDINAL from the reader of numbers.
# Words with other common meanings are left out ("port", "punch", "study", "organ").

listing among, amongst, including, include, also, another, other, both, such, neither, either, too
passing day, night, week, weekend, month, year, hour, minute, quarter, season, round, lap, stage, set, anniversary, edition

COUNTRY PLACE
NATION IDENTITY
ORDINAL COUNT

ROOM PLACE
  kitchen
  bedroom
  bathroom
  living room, sitting room, lounge
  dining room
  classroom
  courtroom
  boardroom
  newsroom
  operating room, operating theatre, operating theater
  waiting room
  locker room, changing room, dressing room
  emergency room
  common room
  cellar, basement
  attic, loft
  garage
  hallway, corridor
  staircase, stairwell, stairway
  pantry
  nursery
  laundry room
  toilet, lavatory, restroom, washroom
  conservatory
  veranda, verandah
  balcony
  lobby, foyer
  ballroom
  cafeteria, canteen
  laboratory, lab
  storeroom, storage room
  lift, elevator

WORKPLACE PLACE
  hospital
  school
  church
  mosque
  synagogue
  temple
  prison, jail
  factory
  warehouse
  supermarket
  restaurant
  hotel
  museum
  library
  stadium
  airport
  railway station, train station
  bus station
  bank
  pharmacy
  bakery
  nightclub
  theatre, theater
  university
  town hall, city hall

DISTANCE STATE
  near, close to, nearby, next to, beside, not far from
  far from, far away from, a long way from

INSIDE STATE
  inside, indoors, within
  outside, outdoors

ABOVE STATE
  above
  below, beneath, underneath, under

SIDE STATE
  left
  right

COMPASS PLACE
  north, northern
  south, southern
  east, eastern
  west, western
  northeast, north-east, northeastern, north-eastern
  northwest, north-west, northwestern, north-western
  southeast, south-east, southeastern, south-eastern
  southwest, south-west, southwestern, south-western

START STATE
  start, begin
  end, finish, stop, cease

TRADE STATE
  sell
  buy, purchase

ANSWER STATE
  accept
  reject, refuse, decline

COMING STATE
  arrive
  depart

PASSING STATE
  enter
  exit

SUPPORT STATE
  support, back, favour, favor
  oppose

TIME_OF_DAY STATE
  morning
  afternoon
  evening
  midnight
  noon, midday

DRINK IDENTITY
  water
  milk
  tea
  coffee
  beer
  wine
  champagne
  cider
  whisky, whiskey
  vodka
  gin
  rum
  tequila
  brandy, cognac
  lemonade
  hot chocolate, cocoa
  orange juice
  apple juice

PLANET IDENTITY
  mercury
  venus
  earth
  mars
  jupiter
  saturn
  uranus
  neptune
  pluto

HEAVENLY_BODY IDENTITY
  sun
  moon

INSTRUMENT IDENTITY
  piano
  guitar
  electric guitar
  violin
  viola
  cello
  double bass
  harp
  flute
  clarinet
  oboe
  bassoon
  trumpet
  trombone
  tuba
  saxophone
  harmonica
  accordion
  banjo
  mandolin
  ukulele
  drum
  bagpipe

PRODUCE IDENTITY
  potato
  tomato
  cucumber
  carrot
  onion
  lettuce
  cabbage
  spinach
  celery
  aubergine, eggplant
  courgette, zucchini
  pumpkin
  avocado
  mushroom
  garlic
  pea
  bean
  lentil
  maize, sweetcorn
  apple
  pear
  cherry
  strawberry
  raspberry
  banana
  lemon
  lime
  peach
  apricot
  mango
  grape
  melon

GRAIN IDENTITY
  wheat
  rice
  barley
  rye
  oat

ANIMAL IDENTITY
  dog
  cat
  horse
  donkey
  cow
  sheep
  goat
  pig
  wolf
  fox
  bear
  lion
  tiger
  leopard
  elephant
  rhinoceros, rhino
  giraffe
  zebra
  monkey
  whale
  dolphin
  shark
  crocodile
  eagle
  owl
  swan
  rabbit
  deer

VEHICLE IDENTITY
  car
  lorry, truck
  bus
  coach
  van
  taxi, cab
  tram
  train
  motorcycle, motorbike
  bicycle, bike
  tractor
  ambulance
  helicopter
  ferry
  tanker
  trawler
  submarine

WEAPON IDENTITY
  knife
  pistol, handgun
  rifle
  shotgun
  axe, hatchet
  hammer
  machete
  sword
  grenade
  crossbow

BODY_PART IDENTITY
  head
  neck
  chest
  stomach, abdomen
  shoulder
  arm
  leg
  knee
  ankle
  wrist
  elbow

KINSHIP IDENTITY
  father, dad
  mother, mum, mom
  brother
  sister
  son
  daughter
  husband
  wife
  uncle
  aunt
  nephew
  niece
  grandfather, grandad
  grandmother
  boyfriend
  girlfriend

DISEASE IDENTITY
  measles
  cholera
  malaria
  dengue
  ebola
  typhoid
  tuberculosis
  polio
  rabies
  influenza, flu
  diphtheria
  meningitis
  norovirus
  salmonella
  listeria
  legionella

FUEL IDENTITY
  petrol, gasoline
  diesel
  kerosene
  coal
  natural gas
  propane
  hydrogen

RELIGION IDENTITY
  christian
  catholic
  protestant
  muslim
  jewish
  hindu
  buddhist
  sikh

SPORT IDENTITY
  football, soccer
  rugby
  cricket
  tennis
  basketball
  volleyball
  handball
  baseball
  golf
  badminton
  ice hockey

INSTITUTION IDENTITY
  parliament
  senate
  supreme court
  constitutional court
  central bank
  city council, town council
