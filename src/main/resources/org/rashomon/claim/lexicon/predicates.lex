# Measures and the words by which reporters tell them.
#
# NAME "label" cumulative? sole? decided? weight=DEATH|INJURY|PEOPLE|PROPERTY|OTHER kinds=KIND,...? includes=NAME,...? denied=NAME?
#      tokens=noun,...?
#   cumulative  it can only grow while an event goes on
#   sole        a matter has one of it: whose inflation, fine or ransom it is may stay unsaid
#   decided     what is to come of it is settled when it is told: whether it "will" or does is not asked
#   kinds       the kinds of quantity it takes; COUNT if not said
#   includes    earlier classes that are a kind of this one
#   tokens      nouns of which each stands for one of those counted: a job for the worker who loses it
#   denied      an earlier class that a denial of this one tells: who did not survive was killed
#   verb SUBJECT|OBJECT|AMOUNT  patterns, by which argument is counted or measured
#     word          the verb's lemma, then words that stand with it ("gun down", "shoot dead", "shoot fatally");
#                   a preposition as the last one makes its noun the object ("search for")
#     ~life         only with this noun as the verb's object (where the object is counted, this is its head, or a
#                   second object: "cost 15 people their lives")
#     @hospital     only with a prepositional phrase that holds this noun ("taken to hospital")
#     critical_condition  behind ~, @ or <: a noun with this word before it
#     ^by           the preposition that leads to the amount ("fell by 4 percent"), or else to the @noun
#     <virus        only where this noun does it ("a virus struck 14 guests", "were struck by a virus")
#     a|b           one or the other
#     %captor       any noun of this list further up, behind ~, @ or <, as if each were written out
#     *person, *tree, ... behind ~, @ or <: any noun of this kind of NounKind ("burned 23 workers");
#                   "~*person" takes a bare number, too
#   noun     lemmas that are counted themselves ("12 deaths", "the death of 12 people")
#   size     things whose bare measure, before or behind "of", is this one ("a six-metre wall", "a queue of two kilometres")
#   measure  lemmas that have a number as their value ("a death toll of 12", "the cost was 3 million")
#   adj      words that tell it of their noun ("12 dead", "the people trapped")
# list NAME noun, noun, ...
#   nouns that patterns further down share by the NAME; the NAME of a list that is there already goes on with it
# Two classes are two measures, never compared unless one includes the other. One pattern may stand in two classes
# only if these take different kinds. Entries are lemmas in lower case.

# ---- Lists of nouns -----------------------------------------------------------------------------------------------

# what is left of the dead
list remains body, corpse, remains, remain
# what people fall ill with
list disease virus, disease, infection, cholera, measles, malaria, flu, covid, covid-19, ebola, dengue, mpox
# what people are pulled out of
list enclosure building, house, home, hotel, flat, apartment, block, car, vehicle, bus, train, van, lorry, truck
list enclosure wreck, mud, avalanche, cave, well, shaft, mine, pit, tunnel, crevasse, fire, blaze, flame, inferno
list enclosure canal, pool, reservoir, surf, wave, floodwater, flood, dinghy, raft, ship, yacht, ferry, vessel
list enclosure trawler, kayak, rock, cliff, sinkhole, lift, cabin
# who carries people off
list captor gunman, militant, rebel, kidnapper, bandit, robber, pirate, attacker, fighter, insurgent, extremist
list captor terrorist, raider, jihadist, separatist, abductor, gang, assailant, militia
# what people travel in
list conveyance bus, coach, minibus, plane, aircraft, airliner, jet, helicopter, train, tram, boat, ship, ferry
list conveyance vessel, tanker, freighter, yacht, trawler, dinghy, raft, canoe, liner, submarine, barge, car, van
list conveyance lorry, truck, vehicle, taxi, flight, carriage, gondola, shuttle
# who is aboard
list occupant passenger, crew, crewman, sailor, seaman, occupant, stowaway
# what is stolen for its worth
list treasure painting, picture, canvas, watch, jewel, necklace, coin, diamond
# by what drugs are weighed
list weight kilogram, kilo, tonne, ton, gram
# what is fired at a place
list missile missile, rocket, shell, bomb
# what a storm or an axe fells
list tree tree, oak, pine, beech, elm, palm, poplar, spruce
# what grows on fields and trees to be gathered
list produce crop, harvest, orchard, vineyard, vintage, apple, pear, cherry, apricot, peach, plum, grape, berry, strawberry
list produce olive, almond, walnut, orange, lemon, citrus, banana, mango, date, fig, tomato, potato, onion, cabbage, hop
list produce wheat, barley, rye, oats, maize, corn, rice, soybean, bean, cotton, coffee, cocoa, tea, vine, fruit, vegetable, grain
# what is given to those in need
list aid aid, funding, help, relief
# what brings in money for a cause
list fundraiser concert, appeal, gala, auction, run, walk, campaign, collection, raffle, event, match, bazaar, fair
list fundraiser sale, dinner
# what is cut or created at work
list job job, post, position, role
# who takes people on and lays them off
list employer company, plant, firm, factory, group, bank, maker, mill, employer, airline, retailer, council, publisher
list employer chain, giant, manufacturer, works

# ---- Death -------------------------------------------------------------------------------------------------------

BODIES "bodies found" cumulative weight=DEATH
  verb OBJECT recover ~%remains, find ~%remains
  verb OBJECT carry ~%remains, remove ~%remains
  verb OBJECT retrieve ~%remains, discover ~%remains
  verb OBJECT pull ~body|corpse, unearth ~%remains, exhume ~%remains
  verb OBJECT bring up ~body|corpse, bring out ~body|corpse, pull out ~body|corpse, bring ashore ~body|corpse
  verb OBJECT exhume
  noun body, corpse, remains

KILLED "people killed" cumulative weight=DEATH includes=BODIES
  verb OBJECT lose ~life|soul
  verb OBJECT martyr
  verb SUBJECT fall ~*person @ambush|battle|fighting|action|combat|clash|firefight|assault|offensive|war|skirmish ^in
  verb AMOUNT prove fatal ^for|to, be fatal ^for|to, prove deadly ^for, end fatally ^for
  verb OBJECT burn alive, bury dead, find drowned, pull dead, bring out dead, recover dead
  verb SUBJECT breathe ~last, fall victim
  verb OBJECT leave dead, find dead, confirm dead, declare dead, pronounce dead, report dead, list @dead ^among, find @death, gas, poison fatally, blow up ~people|man|woman|child|person
  noun loss of life, loss of person, loss of soldier, loss of man
  verb SUBJECT be dead, go @death ^to, lie dead, take ~life
  verb OBJECT kill, murder, slay, assassinate, massacre, slaughter, behead, lynch, execute, electrocute, strangle
  verb OBJECT drown, gun down, shoot dead, stab dead, strike dead, shoot fatally, stab fatally, wound fatally
  verb OBJECT injure fatally, hit fatally, strike fatally, beat @death, stab @death, hack @death, crush @death
  verb OBJECT trample @death, burn @death, put @death, bludgeon @death
  verb OBJECT claim ~life, cost ~life, take ~life, end ~life
  # the word of armies
  verb OBJECT eliminate ~fighter|militant|terrorist|rebel|soldier|insurgent|gunman
  # "lost 30 men", "lost 250 cattle"
  verb OBJECT lose ~man|soldier|fighter|comrade|cattle|sheep|cow|horse|goat|animal|livestock|bird
  verb SUBJECT die, perish, drown, succumb, suffocate, asphyxiate, pass away, lose ~life, meet ~death|end
  verb SUBJECT burn @death, freeze @death, bleed @death, starve @death, choke @death, fall @death, plunge @death
  verb SUBJECT pay @life, commit ~suicide, burn alive, drop dead
  noun death, fatality, killing, murder, homicide, slaying, drowning, suicide, execution, assassination
  measure number of victim, number of dead, death toll, toll, death count, body count, fatality count, loss of life, death tally
  adj dead, killed, slain, deceased, murdered, drowned, perished

CULLED "animals put down" cumulative weight=PROPERTY
  verb OBJECT slaughter ~*animal, destroy ~*animal, gas ~*animal, kill ~*animal <vet|veterinarian|official|authority|farmer|ranger|inspector|worker|ministry|government
  verb OBJECT cull, put down, euthanise, euthanize, put @sleep
  noun cull
  adj culled

IDENTIFIED "victims identified" cumulative weight=PEOPLE
  verb OBJECT identify
  noun identification
  adj identified

# ---- Injury and illness ------------------------------------------------------------------------------------------

CRITICAL "people in critical condition" weight=INJURY
  verb SUBJECT be @danger ^in, be @life-support|ventilator ^on
  verb SUBJECT be @critical_condition|serious_condition|grave_condition, fight @life ^for
  adj critical

INTENSIVE_CARE "people in intensive care" weight=INJURY
  verb SUBJECT be @intensive_care ^in, remain @intensive_care ^in, stay @intensive_care ^in, lie @intensive_care ^in
  verb SUBJECT need ~intensive_care, require ~intensive_care, receive ~intensive_care
  adj in intensive care, still in intensive care

INJURED "people injured" cumulative weight=INJURY includes=CRITICAL,INTENSIVE_CARE
  verb OBJECT burn ~*person, scorch ~*person, hit ~*person @bullet|gunfire|shrapnel|splinter|fragment|glass|fire ^by
  verb OBJECT strike ~*person @bullet|gunfire|shrapnel|splinter|fragment|glass ^by
  verb SUBJECT take ~bullet|hit, nurse ~injury|wound|burn|bruise, come away @cut|burn|wound|scratch|fracture|graze ^with
  verb SUBJECT pick up ~injury|bruise, incur ~injury, walk away @bruise|scratch|cut ^with, come off @bruise|injury ^with
  measure number of injured, number of wounded, number of hurt
  verb OBJECT leave @injury|wound|burn|fracture|bruise|concussion ^with, treat @injury|wound|burn|fracture|cut|bruise ^for
  verb SUBJECT escape @injury|bruise|scratch ^with, have ~injury|burn|wound|fracture, come away @injury|bruise ^with
  verb SUBJECT need ~stitch, be @injury ^with
  verb SUBJECT come @injury|wound|burn|bruise|fracture ^with, arrive @injury|wound|burn|bruise|fracture ^with
  verb OBJECT injure, hurt, wound, maim, maul, gore, scald, concuss
  verb SUBJECT suffer ~injury|burn|wound|fracture|concussion|cut|bruise, sustain ~injury|burn|wound|fracture|cut
  verb SUBJECT receive ~injury|burn|wound, break ~leg|arm|bone|ankle|rib, bear ~wound
  noun injury, wound
  measure injury toll, injury count
  adj injured, hurt, wounded, maimed, bruised

SHOT "people shot" cumulative weight=INJURY
  verb OBJECT shoot, open fire on
  noun shooting

STABBED "people stabbed" cumulative weight=INJURY
  verb OBJECT stab, knife
  noun stabbing

CASUALTIES "casualties" cumulative weight=DEATH includes=KILLED,INJURED
  noun casualty
  measure casualty toll, casualty figure, casualty count

UNHURT "people unhurt" weight=PEOPLE
  verb SUBJECT escape unhurt, escape unharmed, escape uninjured, escape unscathed, emerge unhurt, emerge unscathed
  adj unhurt, unharmed, uninjured, unscathed

HOSPITALISED "people taken to hospital" cumulative weight=INJURY includes=INTENSIVE_CARE
  verb SUBJECT need ~treatment @hospital, require ~treatment @hospital, receive ~treatment @hospital
  verb OBJECT keep @hospital ^in, hold @ward ^in, rush @ward|care|emergency ^to
  adj in hospital, in the hospital
  verb OBJECT send hospital, take hospital, put hospital, leave @hospital|intensive-care ^in
  verb SUBJECT come @hospital|clinic ^to, arrive @hospital|clinic ^at, turn up @hospital|clinic ^at
  verb SUBJECT land @hospital ^in, wind up @hospital ^in, need ~hospital, require ~hospitalisation|hospitalization
  verb OBJECT hospitalise, hospitalize, admit ~*person
  verb OBJECT take @hospital|clinic, rush @hospital|clinic, fly @hospital, airlift @hospital, admit @hospital|ward|clinic
  verb OBJECT bring @hospital|clinic, send @hospital|clinic, transport @hospital, ferry @hospital, move @hospital
  verb OBJECT transfer @hospital, carry @hospital, put @hospital, land @hospital, hold @hospital, treat @hospital
  verb SUBJECT be @hospital|care, go @hospital, end up @hospital, remain @hospital, stay @hospital, lie @hospital
  noun hospitalisation, hospitalization, admission, hospital admission, inpatient
  adj hospitalised, hospitalized

TREATED "people treated" cumulative weight=INJURY
  verb OBJECT treat, nurse, tend, care for
  verb SUBJECT receive ~treatment|care|aid, need ~treatment|care, require ~treatment|care, seek ~treatment|care
  verb SUBJECT get ~treatment
  adj treated

DISCHARGED "patients discharged" cumulative weight=PEOPLE
  verb OBJECT discharge, release @hospital|clinic ^from, send home @hospital ^from
  verb SUBJECT leave ~hospital|clinic

VACCINATED "people vaccinated" cumulative weight=PEOPLE tokens=jab,shot
  verb OBJECT reach ~*person <drive|campaign|vaccination, give ~jab|shot|vaccine, administer ~jab|shot|vaccine|dose
  verb SUBJECT have ~shot|vaccine
  verb OBJECT vaccinate, inoculate, immunise, immunize, jab
  verb SUBJECT receive ~jab|vaccine|vaccination|dose|shot, get ~jab|vaccine|vaccination|dose|shot, have ~jab|vaccination
  noun vaccination, jab, inoculation
  adj vaccinated

ILL "people ill or infected" cumulative weight=INJURY
  verb OBJECT strike ~*person <*illness, hit ~*person <*illness, affect ~*person <*illness, fell ~*person <*illness, lay low ~*person
  verb OBJECT floor ~*person <*illness, lay up ~*person, catch ~*person <*illness, plague ~*person <*illness, diagnose ~*person, diagnose @*illness ^with
  verb AMOUNT diagnose ^in, spread <*illness ^to
  verb SUBJECT go down @*illness ^with, be down @*illness ^with, come down @*illness ^with, fall @*illness ^with, be ill, be sick
  verb SUBJECT contract ~*illness, catch ~*illness, pick up ~*illness, get ~*illness, have ~*illness, suffer @*illness ^from, report ~symptom
  measure number of infected, number of infection, number of case, number of sick
  verb OBJECT infect, sicken, poison, afflict, strike down, make ill, make sick, take ill, intoxicate
  verb SUBJECT fall ill, fall sick, get sick, get ill, become ill, become sick, test positive, come down with
  verb SUBJECT contract ~%disease|illness
  verb SUBJECT catch ~%disease|illness
  verb SUBJECT have ~%disease|bug
  verb SUBJECT develop ~symptom|fever|illness, show ~symptom, suffer @poisoning|fever|symptom, vomit
  noun case, infection, illness, poisoning
  measure case count, caseload, case tally
  adj ill, sick, infected, sickened, poisoned, unwell

RECOVERED "patients recovered" cumulative weight=PEOPLE
  verb SUBJECT recover, get well
  noun recovery

TESTED "people or samples tested" cumulative weight=PEOPLE tokens=test
  verb OBJECT carry out ~test, conduct ~test, perform ~test, do ~test, run ~test, administer ~test, process ~test, examine @*illness ^for
  verb SUBJECT have ~test, be @test ^through
  verb OBJECT test, screen, swab
  verb SUBJECT take ~test, undergo ~test
  noun test, screening

QUARANTINED "people in quarantine" weight=PEOPLE
  verb OBJECT quarantine, confine, place @quarantine, put @quarantine, isolate
  verb SUBJECT be @quarantine|isolation, self-isolate
  adj quarantined

HUNGRY "people facing hunger" weight=PEOPLE
  verb SUBJECT starve, go hungry, face ~hunger|famine|starvation, suffer @hunger|malnutrition
  adj hungry, malnourished, starving

# ---- Missing, trapped, rescued -----------------------------------------------------------------------------------

MISSING "people missing" weight=INJURY
  noun whereabouts
  measure number of missing, number of disappeared
  verb SUBJECT be @trace ^without
  verb SUBJECT be @rubble|debris|snow ^under
  verb SUBJECT go missing, disappear, vanish, remain missing, miss
  verb OBJECT search for, look for, hunt for, seek
  noun disappearance
  adj missing, unaccounted, unaccounted for, disappeared

TRAPPED "people trapped" weight=INJURY
  verb OBJECT stick underground, stick @rubble|lift|mine|tunnel|cave|elevator|shaft|pit|gondola|wreckage|mud|cabin|well|lane ^in|under|inside
  verb OBJECT lock in, wall in, shut in ~*person, hem in
  verb OBJECT trap, entomb, bury, bury alive, pin
  verb SUBJECT be stuck @rubble|lift|mine|tunnel|cave
  adj trapped, buried, entombed

STRANDED "people stranded" weight=PEOPLE
  verb OBJECT stick ~*person, wash ashore ~*animal, wash up ~*animal, leave stuck, leave high and dry
  verb SUBJECT come ashore ~*animal, run aground ~*animal, strand ~themselves|itself, beach ~themselves|itself, be aground, get stranded, end up stranded
  verb OBJECT strand, maroon
  verb SUBJECT lie @beach|sand|shore|shoreline|sandbank|mudflat|foreshore|coast ~*animal ^on, lie stranded, lie beached
  verb SUBJECT strand, wash ashore, wash up, beach, be stuck, get stuck
  noun stranding
  adj stranded, marooned, stuck, beached

CUT_OFF "places cut off" weight=PEOPLE
  verb OBJECT cut off
  verb OBJECT isolate ~village|town|community|hamlet|settlement|valley|island|district|area|farm
  verb OBJECT strand ~village|town|community|hamlet|settlement, maroon ~village|town|community|hamlet|settlement
  verb OBJECT leave @access|road|link|contact ^without, leave isolated, leave cut off, leave inaccessible
  verb OBJECT leave unreachable
  verb AMOUNT sever ~link|road|access|route|connection ^to, cut ~link|road|access|route|connection ^to
  verb AMOUNT cut off ~access|road ^to, block ~access|road ^to
  verb SUBJECT be snowbound, be inaccessible, be unreachable, be @world ^from, be snowed in, be marooned
  verb SUBJECT remain cut off
  verb SUBJECT be accessible only, be reachable only, remain accessible only
  adj snowbound, inaccessible, unreachable, isolated, snowed in, cut off
  verb OBJECT reach @boat|helicopter|foot|air ^by|on, access @boat|helicopter|foot|air ^by|on

SWEPT_AWAY "people swept away" cumulative weight=INJURY
  verb OBJECT sweep away, wash away, carry away, sweep @sea|river|water

CAUGHT_UP "people caught in it" weight=PEOPLE
  verb SUBJECT be @path|way|avalanche|crossfire|crush|stampede ^in, be caught, get caught
  verb OBJECT catch @avalanche|blast|crossfire|flood|storm|stampede|rockfall|landslide|snow|snowdrift|path|fire

RESCUED "people rescued" cumulative weight=PEOPLE
  verb OBJECT pull ~*person|*animal @%enclosure ^from|out|of
  verb OBJECT drag ~*person|*animal @%enclosure|wreckage|rubble|water|sea|river|lake ^from|out|of, free ~*person|*animal @%enclosure|wreckage|rubble ^from|out|of
  verb OBJECT haul ~*person|*animal @%enclosure|wreckage|rubble|water|sea|river|lake ^from|out|of, pluck @%enclosure|lake|island|mountain|ledge|summit ^from|out|of
  verb OBJECT lift ~*person|*animal @%enclosure|roof|rooftop|water|sea|mountain|ledge ^from|out|of, extricate ~*person|*animal, cut free ~*person, cut out ~*person
  verb OBJECT carry out ~*person, carry down ~*person, drag out ~*person, lift out ~*person, pull clear, pull free ~*person, haul aboard ~*person, take aboard ~*person
  verb OBJECT lead @safety ^to, guide @safety ^to, drag @safety ^to, steer @safety ^to, ferry @safety ^to, pluck @safety ^to, fish @sea|water|river|lake|canal|harbour ^from|out|of
  verb OBJECT dig @rubble|snow|avalanche|mud|debris|ruin|wreckage ^from|out|of
  verb OBJECT rescue, save, pull out, pull alive, dig out, haul out, fish out, bring ashore, bring out, lift off
  verb OBJECT pull @rubble|water|sea|wreckage|debris|river|snow|ruin|boat|lake, pluck @sea|water|roof|rooftop|river|boat
  verb OBJECT bring @safety|shore|surface, take @safety, lift @safety, airlift @safety, winch @safety, haul @safety
  verb OBJECT help @safety, carry @safety, winch, winch off, winch up, pluck, take off @ship|boat|yacht|ferry|tanker
  verb OBJECT bring down @ladder, pull @safety, pick up @sea|water|boat|raft
  verb OBJECT pick up ~crew|sailor|crewman|fisherman|survivor|castaway|migrant|shipwrecked, save ~crew
  noun rescue
  adj rescued, saved

SURVIVED "survivors" weight=PEOPLE denied=KILLED
  verb OBJECT find ~survivor, locate ~survivor, find alive, discover alive
  verb SUBJECT escape @life ^with, get away @life ^with, make it out alive, come through unscathed, emerge alive, live to tell
  verb SUBJECT survive, walk away, come out alive, get out alive, escape alive, outlive, live through
  noun survivor
  adj alive

# ---- Police, courts, captivity -----------------------------------------------------------------------------------

ARRESTED "people arrested" cumulative weight=PEOPLE
  verb OBJECT haul off ~*person, haul away ~*person, cart off ~*person, drag off ~*person, drag away ~*person, march off ~*person <police|officer, march away ~*person <police|officer, bundle @van ^into
  verb OBJECT seize ~*person <police|officer|policeman|agent, take @police-station|headquarters, scoop up ~*person, collar, bust
  verb SUBJECT spend ~night @cell|custody|jail|station ^in|at
  adj in custody, under arrest, behind bars, in detention, in police custody
  verb OBJECT seize @station, handcuff
  verb OBJECT arrest, detain, apprehend, nab, round up, take away, lead away, hold, pick up
  verb OBJECT take @custody|station|cell, place @arrest|custody, put @arrest|handcuff, hold @custody, keep @custody
  verb OBJECT remand, remand @custody, take in @questioning
  verb SUBJECT be @custody|arrest|detention ^in|under, remain @custody|detention, sit @custody|detention
  noun arrest, detention, detainee
  adj arrested, detained, remanded

CHARGED "people charged" cumulative weight=PEOPLE
  verb AMOUNT bring ~charge|case|indictment|prosecution ^against, file ~charge|case ^against, press ~charge ^against, lay ~charge ^against
  verb SUBJECT face ~prosecution|court|count, answer ~charge, appear @charge ^on
  verb OBJECT charge, indict, arraign, prosecute, put @trial|court ^on|before, bring @court ^before, press charges against
  verb SUBJECT face ~charge|trial, go @trial ^on, stand ~trial
  noun indictment, prosecution
  adj charged, indicted

CONVICTED "people convicted" cumulative weight=PEOPLE
  verb OBJECT convict, find guilty
  verb SUBJECT plead guilty
  noun conviction
  adj convicted

ACQUITTED "people acquitted" cumulative weight=PEOPLE
  verb OBJECT acquit, exonerate, find innocent, find not guilty, clear @charge
  noun acquittal
  adj acquitted, exonerated

JAILED "people jailed" cumulative weight=PEOPLE
  verb OBJECT jail, imprison, incarcerate, lock up, send @prison|jail, put @prison|jail|bar, sentence
  adj jailed, imprisoned, incarcerated

SENTENCE "length of a sentence" decided weight=PEOPLE kinds=DURATION
  verb AMOUNT sentence ^to, jail ^for, imprison ^for, send @prison ^for, get, receive, give, serve, hand down
  measure sentence, prison term, jail term, term, prison sentence, jail sentence
  verb AMOUNT spend @bar|prison|jail|cell ^behind|in, put @bar|prison|jail ^for, go @prison|jail|bar ^for, hand ^of
  verb AMOUNT land, face @prison, lock up ^for, lock away ^for, put away ^for, be @bar ^for, serve @prison

BANNED "people or things banned" weight=PEOPLE
  verb OBJECT ban, bar, outlaw, prohibit
  adj banned

BAN_LENGTH "length of a ban" weight=OTHER kinds=DURATION
  verb AMOUNT ban ^for, suspend ^for, bar ^for
  measure ban, suspension

RELEASED "people released" cumulative weight=PEOPLE
  verb OBJECT let out ~*person, let off, turn loose, discharge @prison|jail|custody ^from, set @liberty ^at, spring @jail|prison ^from, let leave
  verb SUBJECT leave ~jail|prison|custody|cell|detention|captivity, regain ~freedom|liberty, walk out @jail|prison|custody|captivity ^of, get out @jail|prison ^of, be free, win ~freedom|release
  verb OBJECT release, free, liberate, set free, let go, parole, pardon, bail, amnesty
  verb SUBJECT go free, walk free
  noun release
  adj released, freed, liberated

ESCAPED "people escaped" weight=PEOPLE
  verb SUBJECT flee ~prison|jail|camp|custody|detention|centre|center|zoo|enclosure, get away, make ~escape|getaway, break free, abscond, slip away, bolt, break loose
  verb SUBJECT be at large, remain at large, be on the loose, be @loose ^on, go @run ^on, stay @run ^on, run away, tunnel out, give ~slip
  verb OBJECT put @run ^on
  adj on the run, at large, on the loose
  measure number of escapee, number of fugitive
  verb SUBJECT escape, break out @prison|jail|camp, flee @prison|jail|camp|custody, be @run|large ^on|at, remain @run|large ^on|at
  noun escapee, fugitive, jailbreak

KIDNAPPED "people kidnapped" cumulative weight=PEOPLE
  verb OBJECT seize ~*person <%captor, take ~*person <%captor, carry off ~*person, march off ~*person <%captor, march away ~*person <%captor, make off with ~*person
  verb OBJECT drag off ~*person <%captor, drag away ~*person <%captor, lead away ~*person <%captor, take away ~*person <%captor, round up ~*person <%captor, herd off, spirit away, bundle @car|truck ^into
  verb OBJECT take captive, hold ~hostage|captive, have ~hostage|captive, take ~hostage|captive
  verb OBJECT kidnap, abduct, snatch, take hostage, hold hostage, hold captive, take @hostage
  verb SUBJECT be @hand|captivity ^in, remain @captivity
  verb OBJECT hold ~*person <%captor, hold ~*person @gunpoint|knifepoint ^at, trap ~*person <%captor, lock up ~*person <%captor
  verb OBJECT keep ~*person <%captor, barricade ~*person <%captor
  noun kidnapping, abduction, hostage, kidnap, captive
  adj kidnapped, abducted

CAPTURED "people captured" cumulative weight=PEOPLE
  verb OBJECT capture, take prisoner
  noun prisoner of war, pow
  adj captured

SURRENDERED "people surrendered" cumulative weight=PEOPLE
  verb SUBJECT surrender, give up, lay down ~arm|weapon, hand in ~arm|weapon, defect, desert
  noun surrender, defection, deserter, defector

EXPELLED "people expelled" cumulative weight=PEOPLE
  verb OBJECT expel, eject, evict, throw out, kick out
  noun expulsion, eviction

DEPORTED "people deported" cumulative weight=PEOPLE
  verb OBJECT deport, repatriate, extradite, send back
  noun deportation, repatriation, extradition

SANCTIONED "people or firms under sanctions" weight=PEOPLE
  verb OBJECT sanction, blacklist

SHELTERED "people in shelters" weight=PEOPLE
  verb SUBJECT live @camp|tent|shelter|hostel|container|barracks|dormitory|settlement|centre|center|facility ^in
  verb SUBJECT stay @camp|tent|shelter|hostel|gym|school|centre|center|hall ^in|at, be @shelter|camp ^in, spend ~night @shelter|camp|tent|gym|gymnasium|hall|school|centre|center|hostel|church|mosque ^in|at
  verb OBJECT shelter, accommodate, house, put up
  verb SUBJECT shelter, take ~refuge|shelter, find ~refuge|shelter, seek ~refuge|shelter, sleep @shelter|hall|gym|school

# ---- Moving people -----------------------------------------------------------------------------------------------

EVACUATED "people evacuated" cumulative weight=PEOPLE
  verb OBJECT tell to leave ~*person, order to leave ~*person, ask to leave ~*person, instruct to leave ~*person, urge to leave ~*person, force to leave ~*person, order to evacuate ~*person, tell to evacuate ~*person, advise to leave ~*person, ask to evacuate ~*person
  verb OBJECT clear ~*person @home|house|street|square|area|building|hotel|lane|road|site|beach|zone|station|town|village ^from, bus out, airlift out, fly out ~*person, ship out ~*person, carry ~evacuee
  verb SUBJECT be ordered out
  measure number of evacuee
  verb SUBJECT leave ~school|building|hotel|office|train|station|terminal|mall|stadium|theatre|theater|cinema|factory|church
  verb SUBJECT leave ~block|flat|apartment|campus|airport|museum|hall|nursery|kindergarten|university|site|area|town|village
  verb SUBJECT wait outside, wait @yard|street|playground|schoolyard|pavement|sidewalk ^in|on, move out, get out
  verb OBJECT usher @safety|building, usher out, escort out, send out, bring outside, empty
  verb OBJECT take out @home|house, bring out @home|house, move @ground
  verb OBJECT evacuate, move away, move out, move @safety, lead @safety, lead out, relocate, resettle, order out
  verb OBJECT tell ~resident, clear out, get out, take @shelter, bring @shelter, move @shelter, clear @building|house|home
  verb SUBJECT evacuate
  noun evacuation, evacuee
  adj evacuated

DISPLACED "people displaced" cumulative weight=PEOPLE
  verb SUBJECT spend ~night @home|house|flat|village ^out|of|from|away, be unable return @home|house ^to, have leave @home|house
  verb OBJECT keep @home|house ^from, bar @home|house ^from, shut out ~*person
  verb OBJECT leave @roof ^without, chase @home|house|village|land|town ^from, uproot ~*person, push @home|land|village ^from, bomb out, flood out, burn out ~*person
  verb SUBJECT quit ~home|house, have nowhere live, be @roof ^without, be homeless, become homeless, desert ~home|house|village
  measure number of homeless, number of displaced
  verb OBJECT displace, drive out, drive @home|house|village|land, force out, force @home|house|village, make homeless
  verb OBJECT leave homeless, render homeless, send fleeing, dislodge, put @street ^on
  verb SUBJECT flee, lose ~home|house, leave ~home|house, abandon ~home|house, run @home ^from
  noun displacement, displaced person
  adj displaced, homeless

ARRIVED "people arrived" cumulative weight=PEOPLE
  verb SUBJECT arrive, land, come ashore, cross, cross ~border|sea|channel|strait|river, disembark, reach, enter, come
  noun arrival, landing, crossing, entry

RETURNED "people returned" cumulative weight=PEOPLE
  verb SUBJECT return, go back, come back, go home, come home, get back
  noun return, returnee

AFFECTED "people or things affected" cumulative weight=PEOPLE includes=EVACUATED,DISPLACED,STRANDED,TRAPPED,CUT_OFF
  verb OBJECT affect, impact, disrupt
  adj affected, hit

WITHOUT_POWER "customers without power" weight=PEOPLE
  verb AMOUNT go out <light|power|electricity ^for, fail <light|power|electricity ^for
  verb SUBJECT lose ~power|electricity|supply|current, be @power|electricity|current|supply ^without, go dark
  verb SUBJECT wait @power|electricity|current|supply ^for, wait @reconnection|reconnexion ^for, wait reconnected, await ~power|electricity|reconnection
  verb SUBJECT still be off, be disconnected, sit without ~power|electricity, shiver @dark|cold ^in
  verb AMOUNT cut ~power|electricity|supply ^to, knock out ~power|electricity ^to|for, cut off ~power|electricity ^to
  verb SUBJECT be without ~power|electricity|current
  verb SUBJECT remain @power|electricity|dark ^without|in, sit @dark ^in, be @dark|darkness ^in, be blacked out
  verb SUBJECT have no ~power|electricity|current|supply, lack ~power|electricity, go @power|electricity ^without
  verb SUBJECT have no ~light, experience ~outage|blackout, suffer ~outage|blackout, have ~outage, be off ~grid
  verb OBJECT cut @power|electricity ^off, cut off ~power|electricity, disconnect @grid|supply ^from, disconnect
  verb OBJECT hit @blackout|outage ^by|in, affect @blackout|outage ^by|in
  verb OBJECT leave @power|electricity|dark|darkness|current ^without|in, plunge @darkness|dark ^into, black out
  noun outage, power cut, power outage, blackout
  adj powerless
  verb AMOUNT cut ~power|electricity|supply|current ^in, knock out ~power|electricity|supply ^in
  verb AMOUNT knock ~power|electricity ^out
  verb AMOUNT disrupt ~power|electricity|supply ^to, interrupt ~power|electricity ^to, go out ^in
  verb OBJECT deprive @power|electricity|current ^of, knock @grid ^off, strip @power|electricity ^of
  verb OBJECT rob @power|electricity|light ^of
  verb SUBJECT go @current|light ^without, be @power|electricity ^cut, lose ~light, be @grid ^off
  verb OBJECT hit <*outage, affect <*outage, strike <*outage, cut off ~*building @power|electricity|grid ^from

RECONNECTED "customers reconnected" cumulative weight=PROPERTY
  verb OBJECT reconnect, restore ~power|electricity|supply|service
  verb SUBJECT get back ~power|electricity, regain ~power|electricity, have back ~power|electricity
  verb AMOUNT restore ~power|electricity|supply|service ^to, return ~power|electricity ^to

WITHOUT_WATER "people without water" weight=PEOPLE
  verb SUBJECT be without ~water
  verb SUBJECT be @water ^without, remain @water ^without, have no ~water, lack ~water, go @water ^without
  verb SUBJECT lose ~water, live @water ^without, do @water ^without, run out ~water
  verb OBJECT leave @water ^without, leave dry
  adj without water, without running water, without drinking water, without tap water
  verb AMOUNT cut ~water ^to, cut off ~water ^to, run dry ^in|at, disrupt ~water ^to, interrupt ~water ^to
  verb OBJECT deprive @water ^of, leave @tap ^with, cut @water ^off
  verb SUBJECT be without running ~water, have no running ~water
  verb SUBJECT lose water ~supply, be cut @water ^off
  verb AMOUNT interrupt water ~supply ^to, cut water ~supply ^to, cut off water ~supply ^to
  verb AMOUNT disrupt water ~supply ^to

ABOARD "people aboard" weight=PEOPLE
  verb SUBJECT travel @%conveyance ^in|on|aboard|inside, crew ~*person, man ~*person, fly @plane|aircraft|jet|helicopter|airliner|flight ^in|on|aboard, sail @ship|yacht|boat|vessel|ferry ^in|on|aboard
  verb OBJECT transport ~*person, ferry ~*person
  verb SUBJECT be @%conveyance|glider|balloon|lift ^in|on|aboard|inside
  verb SUBJECT sit @%conveyance|glider|balloon|lift ^in|on|aboard|inside
  verb OBJECT have ~%occupant
  verb OBJECT carry ~%occupant
  measure crew, complement
  verb OBJECT carry, have aboard, have on board
  verb SUBJECT be aboard, be on board, travel aboard, travel on board, ride, travel @bus|coach|car|plane|train|boat|ship
  noun occupant
  adj aboard, on board, onboard

INSIDE "people inside" weight=PEOPLE
  verb SUBJECT be @building|house|church|mosque|club|nightclub|theatre|theater|cinema|hotel|factory|tunnel|shop|store ^in|inside
  verb SUBJECT be @mine|pit|shaft|warehouse|hall|school|classroom|apartment|restaurant|bar|cafe|mall ^in|inside
  verb SUBJECT be underground, be @ground ^below, work underground, be inside, be indoors, go underground

DEPLOYED "people or forces deployed" weight=PEOPLE
  verb SUBJECT guard ~*person, police, stand by, be at work, be @work|standby|hand ^at|on, patrol, turn out ~firefighter|officer|crew|rescuer|fireman|engine, move in ~soldier|troop|policeman|officer
  verb SUBJECT arrive ~soldier|troop|firefighter|peacekeeper|marine|reinforcement|paratrooper|commando, move ~soldier|troop|marine @province|city|town|area|region|border|district|capital|zone ^into|to
  verb SUBJECT work @scene|fire|blaze ^at|on, attend ~fire|blaze|scene|crash, respond ~firefighter|officer|paramedic, keep ~order|watch, provide ~security, combat ~fire|blaze|flame
  verb OBJECT order ~soldier|troop|marine|reservist, have ~officer|firefighter|soldier|troop|policeman, commit ~soldier|troop|firefighter|officer, rush ~soldier|troop|firefighter|officer|rescuer|medic
  verb OBJECT detail, bring in ~officer|soldier|troop|firefighter|reinforcement, call out ~firefighter|officer|soldier|reservist, draft ~officer|soldier, move @border|province|front ^to
  adj on duty, on standby, at the scene, on the scene, on the streets
  verb OBJECT send ~soldier|troop|police|rescuer|firefighter|doctor|expert|officer|team|adviser
  verb OBJECT deploy, send, dispatch, despatch, mobilise, mobilize, station, send in, call in, call up, fly in, draft in
  verb OBJECT put @street|field|alert, post, assign, fly ~soldier|troop|rescuer|firefighter|doctor|team|expert
  verb SUBJECT be @duty|scene|field ^on|in|at, battle, tackle, fight ~fire|blaze|flame|wildfire
  noun deployment
  adj deployed

ENLISTED "people enlisted" cumulative weight=PEOPLE
  verb OBJECT conscript, enlist
  verb SUBJECT enlist
  noun conscript

# ---- Crowds, votes -----------------------------------------------------------------------------------------------

ATTENDED "people taking part" weight=PEOPLE
  verb SUBJECT be @park|match|game|tie|derby|festival|parade|service|funeral|ceremony|vigil|event|show|protest ^at
  verb SUBJECT turn out ~*person, pack @stadium|arena|hall|ground|square|church|park|stand|venue|street|theatre|theater ^into, cram @stadium|arena|hall|square|church|park|venue|street ^into, squeeze @hall|arena|square|church ^into
  verb SUBJECT stream @stadium|arena|hall|square|park|street ^into|to, watch ~match|game|tie|final|derby|race|parade|concert|fight|bout|clash|fixture|opener, see ~tie|race|fight|parade|ceremony|opener|fixture|clash|bout
  verb SUBJECT fill ~park|arena|ground|venue|church|theatre|theater, pack ~park|arena|ground|venue|church|theatre|theater, swell ~crowd, line up, picket, walk @march|procession|parade ^in, file past
  verb AMOUNT play ^before, play @front ^of, perform ^before, speak ^before, address ^before, sing ^before, stage ^before
  verb OBJECT call @street ^onto, host ~*person <match|game|concert|rally|festival|stadium|arena, lure, seat ~spectator|fan
  adj strong
  measure gate, crowd size, number of spectator, number of protester, number of demonstrator, number of marcher
  verb SUBJECT watch @stadium|ground|arena|hall|park|venue|track|course|stand, be @stadium|arena|ground|crowd|rally|march|demonstration|concert|square|stand ^in|at|inside
  verb SUBJECT line ~street|course|route|road|track, see ~game|match|concert|show|film|final|derby, come @rally|concert|festival|funeral|game ^to
  verb SUBJECT be @manoeuvre|exercise|drill|attendance ^in, exercise, be out, compete, join in, be involved
  verb OBJECT let @stadium|ground|arena|hall ^into, admit @stadium|ground|arena|hall, allow @stadium|ground|arena|hall ^into, bring together, gather
  verb SUBJECT attend, march, gather, assemble, demonstrate, protest, rally, turn up, show up, take part, participate
  verb SUBJECT congregate, parade, crowd, converge, flock, come together, take @street, join, stand, mourn, cheer
  verb SUBJECT fill ~square|street|stadium|hall|avenue, pack ~square|street|stadium|hall|avenue, throng, pour @street
  verb OBJECT draw, attract, pull in, bring @street ^to|onto
  measure attendance, crowd
  noun attendee, participant

STRUCK_WORK "people on strike" weight=PEOPLE
  verb SUBJECT heed ~call|strike|appeal, follow ~call, observe ~strike|stoppage, honour ~strike|picket, honor ~strike|picket
  verb SUBJECT walk off ~job, walk off @job|site ^off, stop work, go @slow ^on, be @picket|dispute ^on|in
  verb OBJECT involve ~*person <strike|walkout|stoppage
  verb SUBJECT walk out ~*worker, stop ~work, down ~tool, go @strike ^on, be @strike ^on, stay away, stay home, stay @home ^at
  verb SUBJECT leave ~classroom|class|workplace, put down ~tool|pen, lay down ~tool|work, strike, stage ~strike|walkout
  verb SUBJECT withdraw ~labour|labor, refuse ~shift, boycott ~class|lesson, go out @strike ^on, come out @strike ^on
  verb SUBJECT hold ~strike|stoppage, begin ~strike|stoppage, start ~strike|stoppage, stop working, take ~action
  verb OBJECT bring out @strike ^on, call out @strike ^on
  verb SUBJECT take part @strike|walkout|stoppage ^in, join ~strike|walkout|stoppage
  noun walkout, striker

ENROLLED "pupils and students" weight=PEOPLE
  verb SUBJECT study @school|university|college|academy ^at, learn @school ^at, go @school|university|college ^to
  verb SUBJECT attend ~school|university|college|academy|kindergarten|nursery|class, be @roll|school|college ^on|at
  verb SUBJECT be enrolled, be registered @school|university|college ^at, be taught
  verb OBJECT teach ~pupil|student|child, have ~pupil|student|schoolchild, enrol ~pupil|student|child
  verb OBJECT enroll ~pupil|student|child, educate
  measure roll, school roll, enrolment, enrollment, student body, student number, pupil number
  adj on the roll, enrolled, on its roll, on its books

VISITED "visitors" weight=PEOPLE
  verb SUBJECT visit, tour
  noun visitor, visit

WATCHED "viewers" weight=PEOPLE
  verb SUBJECT watch, view, tune in, listen
  noun viewer, listener
  measure audience, viewership, viewing figure

VOTED "people who voted" weight=PEOPLE
  measure turnout, voter turnout, participation, voter participation, electoral participation
  verb SUBJECT turn out ~vote, take part @election|vote|referendum|ballot|poll ^in, participate @election|vote|referendum|ballot ^in, be @poll ^at
  verb SUBJECT vote, cast ~vote|ballot, go @poll ^to
  noun ballot
  verb SUBJECT turn out <voter, turn out <electorate, take part <voter, take part <electorate, go @poll <voter
  verb SUBJECT make ~voice

VOTED_FOR "votes in favour" weight=OTHER tokens=vote
  verb SUBJECT vote to strike, vote to walk, vote to go, vote to leave, vote to accept, vote to approve, vote to back, vote to join
  verb SUBJECT vote to stop, vote to down, vote to end, vote to keep, vote to support, back ~strike|walkout|deal|plan|motion|bill, say yes
  verb SUBJECT vote for, vote @favour|favor ^in, back, support, approve, be @favour|favor ^in, endorse, vote yes
  verb OBJECT win ~vote <bill|motion|measure|amendment|resolution|proposal|plan, get ~vote <bill|motion|measure|amendment|resolution|proposal|plan
  verb OBJECT receive ~vote <bill|motion|measure|amendment|resolution|proposal|plan, muster ~vote <bill|motion|measure|amendment|resolution|proposal|plan
  verb AMOUNT vote ^by, vote to strike ^by, vote to accept ^by, vote to approve ^by, vote to back ^by, go in favour ^by
  adj in favour, in favor
  noun vote in favour, vote in favor, yes vote, vote for, yea

VOTED_AGAINST "votes against" weight=OTHER tokens=vote
  verb SUBJECT vote to reject, vote to oppose, vote to refuse, say no, turn down
  verb SUBJECT vote against, oppose, reject, be against, be opposed, vote no, vote down
  verb AMOUNT vote to reject ^by, vote to oppose ^by, vote to refuse ^by, vote against ^by, vote down ^by, reject ^by
  noun vote against, no vote, nay

ABSTAINED "abstentions" weight=OTHER
  verb SUBJECT abstain, refrain @voting
  noun abstention

VOTES "votes" weight=OTHER
  noun vote

MARGIN "margin" weight=OTHER
  verb AMOUNT win ~vote ^by, survive ~vote ^by|with, lose ~vote ^by, prevail ~vote ^by, scrape through ~vote ^by, beat ~vote ^by
  measure margin, majority, winning margin

TIME_MARGIN "margin in time" weight=OTHER kinds=DURATION
  verb AMOUNT win ^by, beat ^by, triumph ^by, prevail ^by, edge ^by, edge out ^by, pip ^by, defeat ^by
  measure winning margin

FINISH_TIME "finishing time" weight=OTHER kinds=DURATION
  verb AMOUNT take ~victory|win ^in
  verb AMOUNT win ^in, clock, finish ^in, cross ~line ^in, stop ~clock ^at, stop ~clock ^in, run ^in, swim ^in, time ^at
  verb AMOUNT come home ^in, triumph ^in, post ~time ^of, cover ~course ^in, touch home ^in, touch ^in, go ~distance ^in
  verb AMOUNT set ~record ^of, set ~mark ^of, break ~record ^in, break ~record ^with, take ~title|gold|race|crown ^in
  measure winning time, finishing time, record time, final time

VOTE_SHARE "share of the vote" weight=OTHER kinds=PERCENT
  verb AMOUNT take, win, poll, secure, garner, finish ^with, score, win ^with, elect ^with, reelect ^with
  verb AMOUNT get, receive, obtain, re-elect ^with, triumph ^with
  measure vote share, share of the vote
  verb AMOUNT capture, collect, come first ^with, come out @top ^with, be elected ^with, amass, chalk up, notch up
  verb AMOUNT attract, lead ^with, romp home ^with, sweep to victory ^with

SEATS "seats" weight=OTHER
  verb OBJECT get ~seat, have ~seat, secure ~seat, capture ~seat, give ~seat, bag ~seat, claim ~seat, grab ~seat
  verb OBJECT win ~seat, take ~seat, hold ~seat, finish with ~seat, end with ~seat, end up with ~seat, end up on ~seat
  verb OBJECT wind up with ~seat, emerge with ~seat, come out with ~seat, come away with ~seat, come @election with ~seat
  verb OBJECT notch up ~seat, rack up ~seat, clinch ~seat, land ~seat, scoop ~seat, collect ~seat, muster ~seat
  verb OBJECT amass ~seat, garner ~seat, chalk up ~seat, finish on ~seat, command ~seat, control ~seat, sweep ~seat
  verb OBJECT hand ~seat, leave with ~seat, leave on ~seat, allocate ~seat, award ~seat, assign ~seat
  verb SUBJECT go to <seat, fall to <seat

# how many more or fewer than before
SEATS_GAINED "seats gained" weight=OTHER
  verb OBJECT gain ~seat, pick up ~seat, add ~seat, net ~seat

SEATS_LOST "seats lost" weight=OTHER
  verb OBJECT lose ~seat, shed ~seat, forfeit ~seat

SIGNED "signatures" cumulative weight=OTHER tokens=signature,name,signatory
  verb OBJECT carry ~signature|signatory, bear ~signature, have ~signature, draw ~signature|signatory, attract ~signature|signatory, get ~signature, receive ~signature, win ~signature, garner ~signature, amass ~signature
  verb SUBJECT put ~name @petition|letter|appeal|statement ^to, add ~name @petition|letter|appeal ^to, lend ~name @petition|appeal|letter ^to
  measure number of signature, number of signatory
  verb OBJECT collect ~signature, gather ~signature
  verb SUBJECT sign
  noun signature, signatory

COMPLAINED "complaints" cumulative weight=OTHER
  verb SUBJECT complain
  noun complaint

APPOINTED "people appointed" weight=OTHER
  verb OBJECT appoint, nominate, install
  noun appointment, nomination

RESIGNED "people who resigned" cumulative weight=OTHER
  verb SUBJECT leave ~company|airline|party|government|cabinet|board|firm|club|post|job|ministry|army|force|department|council, hand in ~notice|resignation
  verb SUBJECT give ~notice, give up ~post|job|seat, tender ~resignation, submit ~resignation, give notice, bow out
  verb OBJECT lose @resignation ^to
  verb SUBJECT resign, step down, quit, stand down
  noun resignation

# ---- Damage to things --------------------------------------------------------------------------------------------

DESTROYED "things destroyed" cumulative weight=PROPERTY
  verb SUBJECT be @ruin|ash ^in, lie @ruin ^in, go up in smoke, be gone
  verb OBJECT sweep away ~house|home|bridge|hut|building|car|shop|cottage, wash away ~house|home|bridge|hut|building|road|shop
  verb OBJECT carry off ~house|home|bridge|hut|building|shop, carry away ~house|home|bridge|hut|building|shop
  verb OBJECT smash ~house|home|building|hut|shop|stall|boat, leave @ruin|ash ^in, lay @ruin|waste ^in, burn to ash
  verb OBJECT bulldoze, annihilate, leave uninhabitable, make uninhabitable, render uninhabitable, smash to piece, pulverise
  verb OBJECT lose ~*building
  verb OBJECT lose @fire|flame|flood ^to, consume ~house|home|building|shop, bring down ~house|home|building
  verb OBJECT destroy, demolish, wreck, burn down, raze, level, flatten, gut, incinerate, obliterate, wipe out, torch
  verb OBJECT reduce @rubble|ash|ruin, burn out, burn, burn @ground, set @fire ^on, set alight, tear down, blow up
  verb SUBJECT burn down, go up @flame|smoke, burn @ground, burn out, burn
  noun destruction, demolition
  adj destroyed, gutted, ruined, razed, wrecked, flattened, burnt-out, burned-out, incinerated
  verb OBJECT set fire to, put @torch ^to, leave @shell ^as, leave burnt out, leave burned out, leave gutted
  verb OBJECT leave destroyed
  verb OBJECT claim ~home|house|building|shop|barn|cottage|church|hut|structure|property
  verb OBJECT bury ~home|house|building|shop|barn|cottage|church|hut|structure|dwelling|car|vehicle|road
  verb OBJECT cover ~home|house|building|hut|dwelling|village <mud|mudslide|landslide|slide|lava|earth|avalanche|debris|rubble|sand|ash
  verb OBJECT engulf ~home|house|building|hut|dwelling <mud|mudslide|landslide|slide|lava|avalanche
  verb SUBJECT disappear ~home|house|building|hut|dwelling @mud|earth|landslide|slide|water|rubble ^under|beneath|in|into
  verb OBJECT swallow ~home|house|building|shop|hut|structure
  verb OBJECT devour ~home|house|building|shop|hut|structure, engulf ~home|house|building|shop|hut|structure|bus|car
  verb OBJECT lose @wildfire|blaze|storm|tornado|hurricane ^to|in, firebomb, petrol-bomb
  verb OBJECT lose ~home|house|building|bus|car|vehicle|boat|bridge|barn|shop @fire|flame|flood|wildfire|blaze|storm ^to|in
  verb OBJECT reduce @shell|cinder|debris|matchwood|wreckage|heap ^to, take out ~bridge
  verb OBJECT write off ~car|vehicle|bus|van
  verb OBJECT turn @ash|rubble|ruin ^into|to, wipe @map ^off
  verb SUBJECT lie @ash|rubble ^in, catch ~fire, be @cinder, fall @flame|fire ^to
  verb SUBJECT be lost @fire|flame|wildfire|flood ^to|in
  verb AMOUNT set ~fire ^to, put ~torch ^to
  verb OBJECT lose ~%produce, claim ~%produce, ruin ~%produce, spoil ~%produce, ravage ~%produce, devastate ~%produce
  verb OBJECT kill off ~%produce, kill ~%produce, eat ~%produce <locust|beetle|pest|worm|mouse|rat, devour ~%produce
  verb SUBJECT rot ~%produce, fall ~%produce @frost|hail|drought|flood|storm|locust|pest|blight|disease ^to

DAMAGED "things damaged" cumulative weight=PROPERTY
  verb OBJECT damage, batter, vandalise, vandalize, deface, smash, shatter, dent
  verb SUBJECT suffer ~damage, sustain ~damage
  adj damaged, battered

TOPPLED "things pushed over" cumulative weight=PROPERTY
  verb OBJECT topple, push over, knock over, knock down, overturn, fell
  verb SUBJECT topple, fall over

FLOODED "places flooded" cumulative weight=PROPERTY kinds=COUNT,AREA
  verb OBJECT flood, inundate, swamp, submerge, put @water ^under, leave @water ^under
  verb SUBJECT flood, be @water ^under
  adj flooded, inundated, submerged
  verb OBJECT leave waterlogged, leave flooded, leave under water, leave underwater, leave submerged
  verb SUBJECT be under water, be underwater, be waterlogged, end up @water ^under, stand @water ^under|in
  verb SUBJECT lie @water ^under
  verb SUBJECT fill @water ^with
  adj waterlogged, under water, underwater

BURNED_AREA "area burned" cumulative sole weight=PROPERTY kinds=AREA
  verb OBJECT burn, blacken, char, scorch, consume, devour, destroy, ravage, raze, engulf, tear through, sweep through
  verb OBJECT burn through, eat through, eat up, lay waste, rage over, race through, rip across, gut, claim
  verb SUBJECT burn, go up @flame|smoke
  verb AMOUNT spread ^over|across, rage ^over, extend ^over
  measure burned area, burnt area, burn scar, scorched area
  adj burned, burnt, blackened, scorched
  verb OBJECT swallow, cover <*fire, lay @waste ^to, eat into, wipe out, turn to ash, incinerate, chew through
  verb OBJECT roar through, rip through
  verb AMOUNT eat ~way ^through, burn ~way ^through, tear ~path ^through, carve ~path ^through, cut ~swathe|swath ^through
  verb AMOUNT grow ^to <*fire, swell ^to <*fire, expand ^to <*fire, reach <*fire, spread ^to <*fire, balloon ^to <*fire
  measure burnt-out area, area burned, area burnt, fire area

CONTAINED "share of a fire contained" cumulative weight=PROPERTY kinds=PERCENT
  verb OBJECT contain, bring @control ^under
  measure containment
  adj contained

COLLAPSED "things collapsed" cumulative weight=PROPERTY
  verb SUBJECT collapse, cave in, give way, come down, crumble, fall in, fall down
  noun collapse
  adj collapsed
  verb OBJECT bring down ~bridge|roof|wall|tower|pylon|mast

SUNK "vessels sunk" cumulative weight=PROPERTY
  verb OBJECT sink, scuttle
  verb SUBJECT sink, founder, capsize, go down ~ship|boat|ferry|vessel|trawler|tanker|freighter|yacht
  verb SUBJECT go @bottom ^to, lie @seabed|bottom ^on|at, end up @seabed|bottom ^on|at
  noun sinking, shipwreck
  adj sunk, sunken, capsized

DERAILED "carriages derailed" weight=PROPERTY
  verb OBJECT derail
  verb SUBJECT derail, leave ~rail|track, come off ~rail|track, jump ~rail|track
  verb SUBJECT leave ~rails, jump ~rails, leap ~rail|track, topple @rail|track|line ^off, slip @rail|track ^off, tumble @rail|track|embankment ^off|down
  verb OBJECT pile up ~car|wagon|carriage|coach, bring down ~wagon|carriage|coach, throw @rail|track ^off, knock @rail|track ^off, send @rail|track ^off, put ~wagon|carriage|coach|car @rail|track|ground ^off|on
  noun derailment
  adj derailed

OVERBOARD "things lost overboard" weight=PROPERTY
  verb OBJECT lose ~container|cargo|crate
  verb SUBJECT fall ~container|crate|cargo
  verb SUBJECT fall overboard, go overboard, wash overboard, fall @ship|vessel|freighter|sea ^from|into

SPILLED "amount spilled" cumulative sole weight=PROPERTY kinds=MASS,VOLUME
  verb SUBJECT run @sea|river|harbour|harbor|water|bay|lake|ground ^into, pour @sea|river|harbour|water ^into, seep, end up @sea|river
  verb OBJECT spill, leak, discharge, lose, release
  verb SUBJECT spill, leak, gush, escape, flow
  noun spill, leak, spillage, leakage
  verb OBJECT spew, dump, pour, pump, belch, vent, disgorge
  verb SUBJECT run out, leak out, pour out, gush out, flow out, spew, spill out, seep out, pour, run, ooze, drain
  verb AMOUNT spew, leak, lose

CRIMES "burglaries and robberies" cumulative weight=PROPERTY
  verb OBJECT burgle, rob, hold up ~bank|shop|store|station, break into
  noun burglary, robbery, break-in, heist, mugging

LOOTED "places looted" cumulative weight=PROPERTY
  verb OBJECT loot, ransack, plunder, pillage, empty ~shop|store|till|safe|house|warehouse
  adj looted, ransacked

STOLEN "things stolen" cumulative weight=PROPERTY kinds=COUNT,MONEY,MASS
  verb OBJECT take ~painting|jewel|necklace|ring|watch|coin|statue|sculpture|diamond|banknote|laptop
  verb OBJECT run off with, walk off with, take off with, haul away
  verb OBJECT steal, make off with, get away with, swipe, pinch, nick, embezzle, siphon off, carry off, drive off ~car|van|vehicle|lorry|truck, take @burglary|theft|robbery
  noun theft
  adj stolen
  verb OBJECT take ~vase|picture|bike|bicycle|phone|gun|rifle|weapon|jewellery|artefact|artifact|cash|canvas|masterpiece|tablet|camera|manuscript|relic
  verb OBJECT net ~%treasure|ring|artefact|artifact
  verb OBJECT snatch ~%treasure
  verb OBJECT lift ~%treasure, help themselves to, clean out, pilfer
  verb OBJECT filch, purloin
  verb AMOUNT make off ^with, get away ^with, escape ^with, flee ^with, run off ^with, walk off ^with
  verb AMOUNT walk out ^with, rob ^of, disappear ^with, vanish ^with
  verb SUBJECT vanish ~%treasure|ring|artefact|artifact|statue|sculpture
  verb SUBJECT disappear ~%treasure|artefact|artifact|statue
  verb SUBJECT be missing ~%treasure|ring|artefact|artifact|statue|sculpture
  verb SUBJECT vanish ~*valuable, disappear ~*valuable
  verb OBJECT net ~*valuable, lift ~*valuable, take ~*valuable, snatch ~*valuable, loot ~*valuable, grab ~*valuable
  verb OBJECT bag ~*valuable, lose ~*valuable @thief|burglar|robber ^to

RECORDS_EXPOSED "records or accounts exposed" cumulative weight=PROPERTY
  verb OBJECT obtain ~record|data|detail|account|password, access ~record|data|detail|account, take ~record|data|detail
  verb OBJECT expose, compromise, breach, hack, steal ~record|data|detail|account|password, leak, leak ~record|data|detail
  noun breach
  adj compromised, exposed, hacked
  verb AMOUNT expose ~data|detail|information|record ^of, leak ~data|detail|information|record ^of
  verb AMOUNT steal ~data|detail|information|record ^of, compromise ~data|detail|information|record ^of
  verb AMOUNT obtain ~data|detail|information ^of, access ~data|detail|information ^of, get hold ^of
  verb AMOUNT publish ~data|detail|information ^of
  verb OBJECT copy ~datum|record|detail|data|file, download ~datum|record|detail|data, hold ~datum|record|detail <*hack|hacker|group|gang|intruder
  verb OBJECT have ~datum|record|detail <hacker|gang|intruder, lose ~datum|detail|record, siphon off ~datum|record|detail, get ~datum|record|detail <hacker|gang|intruder
  verb OBJECT make off with ~datum|record|detail, harvest ~datum|record|detail, scrape ~datum|record|detail, extract ~datum|record|detail, grab ~datum|record|detail
  verb OBJECT steal ~datum, obtain ~datum, access ~datum, take ~datum, leak ~datum, get hold ~datum
  verb OBJECT get hold ~detail, publish ~datum, publish ~detail, affect <*hack, hit <*hack
  verb SUBJECT fall @hand ^into, end up @web|internet ^on

SEIZED "things seized" cumulative weight=PROPERTY kinds=COUNT,MASS,VOLUME,MONEY
  verb OBJECT seize, confiscate, impound
  noun seizure
  measure haul
  adj seized, confiscated, impounded
  verb OBJECT net ~%weight, get hands on, intercept ~%weight
  verb OBJECT haul in ~kilogram|kilo|tonne|ton
  verb OBJECT turn up ~%weight, uncover ~%weight
  verb OBJECT find ~%weight
  verb OBJECT recover ~%weight, discover ~%weight, take possession
  measure seizure, drug seizure, drugs haul, cocaine haul
  verb OBJECT find ~*drug, uncover ~*drug, recover ~*drug, discover ~*drug, turn up ~*drug, net ~*drug
  verb OBJECT intercept ~*drug, get hand ~*drug, haul in ~*drug, bag ~*drug

FOUND "things or people found" cumulative weight=PROPERTY kinds=COUNT,MASS,MONEY denied=MISSING
  verb SUBJECT come to light, come @light ^to, surface, emerge
  verb OBJECT dig up, excavate, stumble on, stumble across
  verb OBJECT find, discover, recover, retrieve, locate, unearth, uncover, track down, come across
  verb OBJECT turn up, detect
  noun discovery, find
  adj found, recovered
  verb SUBJECT turn up ~*valuable, resurface, reappear, surface ~*valuable
  verb OBJECT get back, win back, bring back ~*valuable, trace ~*valuable

# ---- War ---------------------------------------------------------------------------------------------------------

SHOT_DOWN "aircraft shot down or intercepted" cumulative weight=PROPERTY
  verb OBJECT shoot down, down, bring down, intercept, take down, neutralise, neutralize
  noun interception
  adj downed, intercepted
  verb OBJECT destroy ~drone|missile|rocket|aircraft|jet|plane|helicopter|uav
  verb OBJECT take out ~drone|missile|rocket|jet|helicopter, repel ~drone|missile|rocket
  verb OBJECT knock @sky|air ^out|from, knock out ~drone|missile|rocket, fell ~drone|missile|rocket, bag ~drone
  verb OBJECT eliminate ~drone|missile|rocket, blast @sky|air ^out|from
  noun downing, shoot-down, shootdown

LAUNCHED "weapons fired" cumulative weight=PROPERTY
  verb AMOUNT attack ~%missile|drone ^with, bombard ~%missile|drone ^with, strike ~drone|missile|rocket|bomb ^with
  verb AMOUNT hit ~%missile|drone ^with, target ~drone|missile|rocket|bomb ^with, pound ~%missile|drone ^with
  verb OBJECT send ~missile|rocket|drone, fling ~missile|rocket|bomb, shoot ~missile|rocket, use ~missile|rocket|drone, unleash ~missile|rocket|drone|bomb
  verb OBJECT fire ~%missile|drone|round|shot|bullet|mortar|projectile|torpedo|artillery, fire off, lob
  verb OBJECT launch ~%missile|drone|torpedo|projectile, drop ~bomb, discharge ~round|shot|bullet
  noun launch
  verb OBJECT rain ~%missile, hurl ~%missile|grenade, shoot off ~missile|rocket
  verb OBJECT loose ~missile|rocket, loose off, let off ~missile|rocket|round|shot, let loose ~missile|rocket
  verb OBJECT squeeze off ~round|shot|bullet, get off ~round|shot|bullet, crack off ~round|shot
  verb OBJECT pump ~round|shot|bullet, loose off ~round|shot, empty ~round, aim ~missile|rocket|drone
  verb SUBJECT rain down ~%missile, rain ~%missile
  verb SUBJECT land ~%missile, fall ~%missile|mortar
  verb SUBJECT strike ~%missile|drone, hit ~%missile|drone
  verb SUBJECT slam ~%missile|drone, crash ~rocket|missile|shell, pound ~%missile
  verb SUBJECT ring out ~shot|gunshot|round, be heard ~shot|gunshot
  verb AMOUNT come under ~fire ^from, shower ^with, pepper ^with
  noun barrage
  verb SUBJECT strike <*projectile, hit <*projectile, pound <*projectile, slam <*projectile, rain down <*projectile
  verb SUBJECT rain <*projectile, land <*projectile, crash <*projectile, explode <*projectile
  verb OBJECT fire ~*projectile, launch ~*projectile, shoot ~*projectile, hurl ~*projectile

STRIKES "strikes and attacks" cumulative weight=OTHER
  verb OBJECT launch ~strike|attack|raid|airstrike|assault, carry out ~strike|attack|raid|airstrike|assault
  noun strike, attack, airstrike, air strike, raid, air raid, bombing, shelling, bombardment, assault, drone strike

EXPLOSIONS "explosions" cumulative weight=OTHER
  noun explosion, blast, detonation

SHOTS "shots" cumulative weight=OTHER
  noun shot, gunshot, round

FIRES "fires" weight=OTHER
  verb OBJECT extinguish, put out
  noun fire, blaze, wildfire

HIT "people or things hit" cumulative weight=PROPERTY
  verb OBJECT hit, strike, attack, target, bomb, shell, run into, run over, plough into, plow into, mow down, ram
  verb OBJECT crash into, assault
  verb SUBJECT come @attack|bombardment ^under

IN_ORBIT "satellites launched" cumulative weight=OTHER
  verb SUBJECT be @rocket|launcher|spacecraft ^on|aboard, be aboard ~satellite|probe|cubesat, be on board ~satellite|probe|cubesat
  verb SUBJECT fly @rocket|launcher ^on|aboard
  verb OBJECT lose ~satellite|probe|cubesat, send up ~satellite|probe|cubesat, lift ~satellite|probe|cubesat
  verb OBJECT put @orbit|space ^into|in, place @orbit ^into|in, send @orbit|space ^into, carry @orbit|space ^into
  verb OBJECT bring @orbit|space ^into, lift @orbit|space ^into, launch ~satellite|spacecraft|probe|cubesat
  verb OBJECT launch @orbit|space ^into, release ~satellite|spacecraft|probe|cubesat, deploy ~satellite|spacecraft|cubesat
  verb OBJECT carry ~satellite|spacecraft|probe, deliver ~satellite|spacecraft|cubesat, orbit ~satellite|spacecraft

TAKEN_PLACES "places taken" cumulative weight=OTHER
  verb OBJECT retake, recapture, conquer, occupy, overrun
  noun conquest

# ---- Transport and services --------------------------------------------------------------------------------------

CANCELLED "things cancelled" cumulative weight=PROPERTY
  verb OBJECT cancel, call off, scrap, ground, axe, scratch
  noun cancellation, cancelation
  adj cancelled, canceled, grounded
  verb OBJECT pull ~flight|train|service|sailing|ferry|show, strike off ~flight|train|service|departure
  verb OBJECT wipe out ~flight|train|service|departure, wipe ~flight|service
  verb OBJECT drop ~flight|train|service|sailing, cut ~flight|train|service|sailing
  verb OBJECT suspend ~flight|train|service|sailing, annul
  verb SUBJECT fall @victim|strike|fog|storm ^to, fail to depart, be @board ^off

WITHDRAWN "vehicles out of service" weight=OTHER
  verb OBJECT take @service, pull @service, withdraw @service, take @road ^off
  verb OBJECT ground ~plane|aircraft|jet|helicopter|airliner|airplane
  verb OBJECT withdraw ~bus|tram|train|carriage|coach|locomotive|aircraft|plane|ferry|vehicle

POSTPONED "things postponed" weight=OTHER
  verb OBJECT postpone, put off, reschedule, push back
  noun postponement
  adj postponed

DIVERTED "flights diverted" cumulative weight=OTHER
  verb OBJECT divert, reroute, redirect
  noun diversion
  adj diverted

DELAYED "things delayed" weight=OTHER
  verb OBJECT delay, hold up
  adj delayed, late, overdue
  verb OBJECT set back ~flight|train|ferry|bus|departure|service, disrupt ~flight|train, put behind ~schedule
  verb AMOUNT cause ~delay|disruption ^to|for|on, disrupt ~schedule ^of
  verb SUBJECT run late, take off late, leave late, depart late, arrive late, land late, be @schedule ^behind
  verb SUBJECT run @schedule ^behind
  verb SUBJECT be behind ~schedule, run behind ~schedule, suffer ~delay, face ~delay, experience ~delay
  noun delay

DELAY "length of a delay" weight=OTHER kinds=DURATION
  verb AMOUNT wait, delay ^by|for, queue ^for, queue, hold up ^for
  measure delay, wait, waiting time, holdup, hold-up
  verb AMOUNT arrive late, run late, reach @schedule|time, pull in late, be @schedule, run @schedule|time, land late
  verb AMOUNT depart late, leave late, take off late, arrive @schedule|time
  adj late, behind schedule, behind time, overdue, behind

CLOSED "things closed" weight=PROPERTY
  verb OBJECT close, shut, shut down, close down, shutter, seal off, seal
  verb SUBJECT close, shut, shut down, close down
  noun closure, shutdown
  adj closed, shut
  verb OBJECT order closed, order shut, keep closed, keep shut, force to close, force to shut
  verb SUBJECT stay shut, stay closed, remain shut, remain closed, keep ~door|gate, shut ~door|gate
  verb SUBJECT close ~door|gate, lock ~door|gate
  measure school closure, road closure
  verb OBJECT order close, keep close, force close, force shut, cause close
  verb AMOUNT cancel ~class|lesson ^at|in, suspend ~class|lesson ^at|in, call off ~class|lesson ^at|in

OPENED "things opened" weight=OTHER
  verb OBJECT open, inaugurate
  verb SUBJECT open
  noun opening, inauguration

REOPENED "things reopened" weight=OTHER
  verb OBJECT reopen
  verb SUBJECT reopen
  noun reopening

BLOCKED "roads blocked" weight=PROPERTY
  verb OBJECT block, blockade, barricade, obstruct
  noun roadblock, blockage
  adj blocked, impassable

RECALLED "things recalled" weight=PROPERTY
  verb OBJECT call back, take back, call in ~vehicle|car|product|bottle|toy|device
  verb OBJECT recall, withdraw, pull @shelf|market|sale ^from, take @shelf|market|sale ^off
  noun recall
  adj recalled

INSPECTED "things inspected" weight=OTHER
  verb OBJECT inspect, check, examine, survey
  noun inspection, check

DELIVERED "things delivered" cumulative weight=OTHER kinds=COUNT,MASS,VOLUME
  verb OBJECT deliver, distribute, hand out, ship, serve, give out
  noun delivery, shipment, meal

FELLED "trees felled" cumulative weight=OTHER
  verb OBJECT fell ~%tree, chop down, cut down ~%tree|lime, axe ~tree|oak|pine|poplar
  noun felling
  verb OBJECT uproot, bring down ~%tree
  verb OBJECT blow down ~%tree
  verb OBJECT blow over ~%tree
  verb OBJECT knock down ~%tree
  verb OBJECT knock over ~%tree
  verb OBJECT topple ~%tree
  verb OBJECT flatten ~%tree, lose ~%tree
  verb OBJECT tear down ~tree|oak|pine|poplar, snap ~tree|oak|pine|palm|poplar|spruce
  verb OBJECT tear @ground|root ^out|from|of|by, rip @ground|root ^out|from|of|by
  verb OBJECT tear up ~tree|oak|pine|palm|poplar, rip up ~tree|oak|pine|palm, push over ~tree|oak|pine|palm|poplar
  verb SUBJECT fall ~%tree
  verb SUBJECT come down ~%tree, topple ~tree|oak|pine|palm|poplar|spruce
  verb SUBJECT fall in ~*tree
  verb OBJECT lose ~*tree @storm|gale|wind|hurricane|tornado ^to|in, tear ~*tree @ground|root ^of|out
  verb OBJECT rip ~*tree @ground|root ^of|out

PLANTED "things planted" weight=OTHER kinds=COUNT,AREA
  verb OBJECT plant, sow

BUILT "things built" weight=OTHER
  verb OBJECT build, construct, erect, rebuild
  noun construction

PRODUCED "output" weight=OTHER kinds=COUNT,MASS,VOLUME,ENERGY,POWER
  verb OBJECT produce, manufacture, harvest, mine, generate
  measure output, production, harvest, yield, crop

# ---- Money -------------------------------------------------------------------------------------------------------

PAID "amount paid" weight=PROPERTY kinds=MONEY
  verb AMOUNT pay, hand over, fork out, shell out, pay out, pay back, repay, transfer, wire, cough up, stump up, fork over
  verb AMOUNT part ^with, dole out, lay out
  measure payment, payout, instalment

SPENT "amount spent" weight=PROPERTY kinds=MONEY
  verb OBJECT spend, lavish
  measure spending, expenditure, budget, outgoings

COST "cost" weight=PROPERTY kinds=MONEY includes=PAID,SPENT
  verb AMOUNT cost, set back, run ^to, amount ^to, come ^to, come out ^at, work out ^at, come in ^at, carry ~price|tag ^of
  verb AMOUNT swallow up, eat up, build ^for, rebuild ^for, restore ^for, repair ^for, renovate ^for
  measure cost, bill, price tag, expense, outlay, construction cost, building cost, repair bill, repair cost, final bill
  size project, scheme, programme, program, bridge, tunnel, library, stadium, arena, hospital, school, station, airport
  size terminal, railway, line, road, motorway, highway, bypass, dam, plant, museum, theatre, theater, pool, hall, park
  size extension, upgrade, renovation, refurbishment, revamp, makeover, restoration, clean-up, cleanup, campaign, film
  size factory, reactor, telescope, satellite, complex, centre, center, harbour, harbor, port, prison, courthouse
  verb AMOUNT swallow, devour, gobble up, consume, be built ^for, put up ^for, complete ^for, complete @cost ^of
  verb AMOUNT build @cost ^of, come @tag ^with, total, spiral ^to, balloon ^to
  verb AMOUNT soak up, weigh in ^at, be ^at, stage ^for
  measure final cost, total cost, total bill, cost overrun, price-tag, overall cost, costs

PRICE "price" weight=PROPERTY kinds=MONEY,FACTOR
  verb AMOUNT charge, trade ^at, retail ^at|for, price ^at
  measure price, fee, fare, rent, ticket price, toll fee

SALE_PRICE "price paid in a sale" sole weight=PROPERTY kinds=MONEY
  verb AMOUNT change ~hand ^for, sell ^at
  verb AMOUNT realise, net, raise @auction|sale
  verb AMOUNT sell ^for, go ^for, fetch, auction ^for, buy ^for, acquire ^for, purchase ^for, change hands ^for
  verb AMOUNT knock down ^for, bring in
  measure sale price, purchase price, selling price, asking price
  verb AMOUNT snap up ^for, swallow ^for, take over ^for, sell off ^for, go @hammer ^for, make @auction
  verb AMOUNT bring @auction, command @auction, part ^for, acquire @deal ^in, pick up ^for
  verb AMOUNT land ^for, fetch @auction, hit @auction, reach @auction, buy out ^for, swoop ^for, scoop up ^for
  verb AMOUNT offload ^for, auction off ^for, hammer ^at|for
  measure hammer price, winning bid, record price, purchase

OFFER "offer" weight=PROPERTY kinds=MONEY
  verb AMOUNT offer, bid
  measure offer, bid, takeover offer, takeover bid

CLOSING_PRICE "closing price" weight=PROPERTY kinds=MONEY
  verb AMOUNT close <share|stock ^at, end <share|stock ^at, finish <share|stock ^at, settle <share|stock ^at

BID_FOR_SHARE "price offered for a share" cumulative sole weight=PROPERTY kinds=MONEY

TAKEOVER_BID "value of the bid" cumulative sole weight=PROPERTY kinds=MONEY

VALUE "value" weight=PROPERTY kinds=MONEY
  verb AMOUNT value ^at, appraise ^at, be worth, insure ^for
  measure value, worth, valuation, market value, estimated value, fortune
  size contract, deal, takeover, acquisition, order, painting, necklace, diamond, yacht, villa
  adj worth

RANSOM "ransom" sole weight=PROPERTY kinds=MONEY
  verb AMOUNT extort
  measure ransom, ransom demand
  verb AMOUNT pay <kidnapper, get <kidnapper, receive <kidnapper, pocket <kidnapper, collect <kidnapper
  verb AMOUNT pay @release|freedom|return ^for, hand over @release|freedom|return ^for
  verb AMOUNT fork out @release|freedom|return ^for
  verb AMOUNT buy ~freedom ^for, free @ransom ^for, release @ransom ^for, get @release|freedom ^for

FINE "fine" sole weight=PROPERTY kinds=MONEY
  verb AMOUNT fine, penalise, penalize
  measure fine, penalty, financial penalty
  verb AMOUNT hit @fine|penalty ^with, slap @fine|penalty ^with, punish @fine ^with, order @fine
  verb AMOUNT set ~fine|penalty ^at, impose ~fine|penalty ^of
  size penalty notice, sanction

REWARD "reward" weight=PROPERTY kinds=MONEY
  measure reward, bounty

COMPENSATION "compensation" sole weight=PROPERTY kinds=MONEY
  verb AMOUNT award, compensate ^with, settle ^for
  measure compensation, settlement, damages, award
  verb AMOUNT win @damages|damage|compensation ^in, receive @damages|damage|compensation ^in
  verb AMOUNT get @damages|damage|compensation ^in, pay @damages|damage|compensation ^in
  verb AMOUNT grant @damages|damage|compensation ^in
  verb AMOUNT award @damages|damage|compensation ^in, secure @damages|damage|compensation ^in, compensate @tune ^of
  verb AMOUNT be due @damages|damage|compensation ^in, grant ~damages|damage|compensation ^of
  verb AMOUNT win ~damages|damage|compensation ^of, award ~damages|damage ^of
  measure compensatory damage, libel damage

DAMAGE_COST "cost of damage" sole weight=PROPERTY kinds=MONEY
  measure damage, property damage, cost of damage
  verb AMOUNT cause @damage ^in, do @damage ^of, do ~damage ^of, wreak ~damage ^of, inflict ~damage|loss ^of
  verb AMOUNT cause ~damage ^of, work ~damage ^of, leave ~damage ^of
  measure damage bill, damages bill, insured loss, storm damage, flood damage, cost of damages, cost of the damage
  measure insurance loss

REVENUE "revenue" weight=PROPERTY kinds=MONEY
  verb AMOUNT turn over, gross, take in
  measure revenue, turnover, sale, takings, proceeds, income, quarterly revenue, box office
  verb AMOUNT rake in, generate @revenue ^in, pull in
  measure net sale, total revenue, sales revenue, annual turnover, receipt, box-office taking

PROFIT "profit" weight=PROPERTY kinds=MONEY
  measure profit, earnings, net income, net profit, surplus
  verb AMOUNT pocket, clear @profit ^in
  measure bottom line, profit after tax, net earnings, quarterly profit, annual profit, after-tax profit
  verb AMOUNT earn <company|firm|group|bank|airline|carmaker|chain|retailer|manufacturer|maker

OPERATING_PROFIT "operating profit" weight=PROPERTY kinds=MONEY
  measure operating profit, operating income, pretax profit, pre-tax profit, gross profit
  measure profit before tax

LOSS "financial loss" weight=PROPERTY kinds=MONEY
  verb AMOUNT lose
  measure loss, net loss, shortfall
  verb AMOUNT bleed, haemorrhage, hemorrhage, finish @red ^in, end @red ^in, be @red ^in, slide @red
  measure annual loss, quarterly loss, operating loss

DEFICIT "deficit" weight=PROPERTY kinds=MONEY,PERCENT
  measure deficit, budget deficit, trade deficit

DEBT "debt" weight=PROPERTY kinds=MONEY,PERCENT
  verb AMOUNT owe
  measure debt, arrears, liability, public debt, national debt

LOAN "loan" weight=PROPERTY kinds=MONEY
  verb OBJECT borrow, lend, loan
  measure loan, credit, bailout, bail-out
  verb AMOUNT extend @credit|loan ^in, grant @loan|credit ^in
  measure credit line, loan package

RAISED "money raised" cumulative sole weight=PROPERTY kinds=MONEY
  verb OBJECT raise, collect
  measure collection
  verb AMOUNT bring in <%fundraiser|march
  verb AMOUNT generate <%fundraiser
  verb AMOUNT yield <%fundraiser
  verb AMOUNT net <%fundraiser
  verb AMOUNT earn <%fundraiser
  verb AMOUNT make <%fundraiser
  measure fundraising total, sum raised

DONATED "money donated" cumulative weight=PROPERTY kinds=MONEY
  verb OBJECT donate, contribute, give
  measure donation, contribution, gift

PLEDGED "money pledged" cumulative weight=PROPERTY kinds=MONEY
  verb OBJECT pledge, promise, commit
  measure pledge

FUNDING "funding" sole weight=PROPERTY kinds=MONEY
  verb OBJECT invest, allocate, set aside, earmark, fund, provide, inject, grant
  measure funding, grant, subsidy, aid, investment, fund, aid package, package
  verb AMOUNT get @%aid|support ^in, receive @%aid|support ^in, make available
  verb AMOUNT sign off @%aid ^in, release @%aid ^in
  verb AMOUNT approve @%aid ^in
  verb AMOUNT give @%aid ^in, promise @%aid ^in
  verb AMOUNT pledge @%aid ^in, unlock, free up, put aside, put up, plough, plow, channel
  measure aid programme, relief package, rescue package, support package, relief fund, aid fund, financial aid
  measure state aid, emergency aid
  verb AMOUNT release <government|ministry|minister|council|parliament|state|cabinet|union|commission|bank
  verb AMOUNT promise <government|ministry|minister|state|cabinet|commission
  measure flood relief, disaster relief, relief, help

WAGE "pay" weight=PROPERTY kinds=MONEY
  verb AMOUNT earn, make
  measure wage, salary, pay, minimum wage, bonus, pension

TAX "tax" weight=PROPERTY kinds=MONEY,PERCENT
  measure tax, duty, tariff, levy, tax rate

LAUNDERED "money laundered" weight=PROPERTY kinds=MONEY
  verb OBJECT launder, channel, divert

# ---- Work and trade ----------------------------------------------------------------------------------------------

JOBS_CUT "jobs cut" decided weight=PEOPLE tokens=job,post,position,role
  verb OBJECT fire ~*person <%employer|ministry|university|mine|paper, show ~door, give ~notice, hand ~notice, serve ~notice, make jobless, put @work ^out
  verb OBJECT affect ~*person <layoff|cut|redundancy|cutback|cull|restructuring, hit ~*person <layoff|cut|redundancy|cutback, let go ~*worker <%employer|club, part with, discharge ~worker|employee, pay off ~worker, trim ~staff|worker
  verb SUBJECT receive ~notice, get ~notice, face ~redundancy|dismissal|layoff, disappear ~job|post, vanish ~job|post
  noun loss of job, loss of post, job cull
  verb OBJECT trim ~job|post|position, do away ~job, remove ~job|post|position
  verb SUBJECT go ~employee|worker|staff
  verb OBJECT cut ~%job|staff|worker|employee, shed ~%job|staff|worker|employee
  verb OBJECT axe ~%job, slash ~%job, eliminate ~%job
  verb OBJECT scrap ~%job, lay off, make redundant, sack, dismiss, furlough, let go ~worker|employee|staff
  verb OBJECT abolish ~job|post|position, lose ~job|post|position, cost ~job|post, shave off ~job|post, do away with
  verb SUBJECT lose ~job|post|position|work|employment, be redundant
  verb AMOUNT reduce ~workforce|staff|headcount ^by, cut ~workforce|staff|headcount ^by, shrink ~workforce|staff ^by
  # "900 jobs are to go"
  verb SUBJECT go ~%job
  noun job cut, job loss, redundancy, layoff, lay-off, dismissal, sacking
  adj redundant

JOBS_CREATED "jobs created" weight=PEOPLE tokens=job,post,position,role,workplace
  verb OBJECT give ~work|job, bring ~job, find ~job|work, offer ~job, engage ~worker|employee, sign on ~worker|employee
  verb SUBJECT find ~work|job|employment, get ~job|work, start ~work|job
  verb AMOUNT give ~job|work ^to, provide ~job|work ^for, bring ~job|work ^to
  verb OBJECT create ~%job|workplace, hire, recruit, take on, add ~job|post|position, generate ~job
  noun hire, new job, new post

EMPLOYED "people employed" weight=PEOPLE
  verb OBJECT have ~employee|worker|staff|staffer
  verb SUBJECT work @company|plant|factory|firm|mill|mine|shipyard|yard|group ^for|at, be @payroll ^on
  verb OBJECT employ
  measure workforce, staff, headcount, payroll
  adj employed

UNEMPLOYED "unemployment" weight=PEOPLE kinds=COUNT,PERCENT
  measure unemployment, unemployment rate, jobless rate, joblessness
  adj unemployed, jobless, out of work
  verb SUBJECT be out @work ^of, have no ~job|work, be @work ^without, be @job ^without, seek ~work
  verb SUBJECT look for ~work|job, be out of work, be unemployed, be jobless

SOLD "things sold" cumulative weight=PROPERTY
  verb OBJECT sell, shift
  noun sale
  adj sold

TICKETS "tickets sold" cumulative weight=OTHER
  verb OBJECT sell ~ticket, buy ~ticket
  noun ticket

BOUGHT "things bought" weight=PROPERTY
  verb OBJECT buy, purchase, acquire, order
  noun purchase, acquisition, order

USERS "users" weight=OTHER
  verb SUBJECT subscribe, sign up, log in, register
  noun user, subscriber, subscription
  measure user base, membership, subscriber base

DOWNLOADS "downloads" cumulative weight=OTHER
  verb OBJECT download
  noun download

EXPORTED "exports" weight=OTHER kinds=COUNT,MASS,MONEY,VOLUME
  verb OBJECT export
  measure export

IMPORTED "imports" weight=OTHER kinds=COUNT,MASS,MONEY,VOLUME
  verb OBJECT import
  measure import

STAKE "stake" weight=OTHER kinds=PERCENT
  verb AMOUNT own, hold
  measure stake, holding, shareholding, interest

MARKET_SHARE "market share" weight=OTHER kinds=PERCENT
  measure market share, share

# ---- Change ------------------------------------------------------------------------------------------------------

RISE "rise" weight=OTHER kinds=PERCENT,FACTOR,MONEY,LENGTH,TEMPERATURE
  verb AMOUNT rise, rise ^by, climb, climb ^by, jump, jump ^by, grow, grow ^by, increase, increase ^by, gain, go up
  verb AMOUNT go up ^by, surge, surge ^by, soar, soar ^by, expand, expand ^by, put up ^by, raise ^by, advance, rally
  verb AMOUNT leap, leap ^by, swell ^by, edge up, add, double, triple, quadruple, spike
  verb AMOUNT lift ^by, boost ^by, push up ^by, drive up ^by, edge up ^by, edge higher ^by, tick up ^by, inch up ^by, creep up ^by
  verb AMOUNT edge higher, inch up, creep up, tick up, improve ^by, balloon ^by, widen ^by, hike ^by, mark up ^by, step up ^by, ramp up ^by
  verb AMOUNT jump up ^by, shoot up ^by, shoot up, rocket, rocket ^by, swell, strengthen ^by, appreciate ^by, pick up ^by, put on
  measure rise, increase, growth, gain, jump, surge, hike, expansion, upturn, spike, uptick, upswing

FALL "fall" weight=OTHER kinds=PERCENT,FACTOR,MONEY,LENGTH,TEMPERATURE
  verb AMOUNT fall, fall ^by, drop, drop ^by, decline, decline ^by, decrease, decrease ^by, slide, slide ^by, slip
  verb AMOUNT slip ^by, shrink, shrink ^by, plunge, plunge ^by, tumble, tumble ^by, go down, go down ^by, dip, contract
  verb AMOUNT contract ^by, lower ^by, reduce ^by, cut ^by, slump, slump ^by, shed, plummet, sink ^by, ease ^by, halve
  verb AMOUNT plummet ^by, shed ^by, dive ^by, crash ^by, slash ^by, trim ^by, narrow ^by, weaken ^by, depreciate ^by
  verb AMOUNT nosedive, edge down, edge down ^by, edge lower, ease, ease back, retreat, retreat ^by, give up, lose ~value|ground
  verb AMOUNT drive down ^by, bring down ^by, push down ^by, mark down ^by, scale back ^by, pare ^by, dwindle ^by, wane ^by, recede ^by
  measure fall, drop, decline, decrease, slump, reduction, contraction, plunge, downturn, slide, dip

GROWTH "economic growth" sole weight=OTHER kinds=PERCENT
  measure growth rate, gdp growth, economic growth
  verb AMOUNT grow <economy, expand <economy, advance <economy, put on <economy, grow <gdp, rise <gdp, increase <gdp
  verb AMOUNT expand <gdp, rise @product, grow @product, grow ^by <economy, expand ^by <economy
  measure gdp growth rate, rate of growth, annual growth, quarterly growth

INFLATION "inflation" sole weight=OTHER kinds=PERCENT
  measure consumer price, retail price, consumer price index, inflation, inflation rate, core inflation, annual inflation, headline inflation
  verb AMOUNT rise <price, increase <price, climb <price, go up <price, rise @living ^by, go up @living ^by
  verb AMOUNT increase @living ^by
  measure cost of living, price rise, price growth, consumer inflation, inflation figure, annual rate of inflation
  measure consumer price inflation

INTEREST_RATE "interest rate" sole weight=OTHER kinds=PERCENT
  measure interest rate, key rate, benchmark rate, policy rate, lending rate
  verb AMOUNT raise ~rate ^to, lift ~rate ^to, hike ~rate ^to, put up ~rate ^to, cut ~rate ^to, lower ~rate ^to
  verb AMOUNT set ~rate ^at, increase ~rate ^to, take ~rate ^to, bring ~rate ^to, leave ~rate ^at, hold ~rate ^at
  verb AMOUNT keep ~rate ^at
  measure borrowing cost, base rate, repo rate, deposit rate, main rate, main interest rate, benchmark interest rate
  measure discount rate, cash rate

# ---- Measurements ------------------------------------------------------------------------------------------------

MAGNITUDE "magnitude" weight=OTHER kinds=MAGNITUDE
  verb AMOUNT measure, register
  measure magnitude, strength

DEPTH "depth" weight=OTHER kinds=LENGTH
  verb AMOUNT drill ^to, bore ^to, dig ^to, sink ^to, dive ^to, descend ^to, go down ^to, get down ^to, drill
  measure depth, focal depth
  adj deep, below ground, under ground, underground, below the surface, beneath the surface, under the surface, under water
  adj underwater, below sea level, in depth, down, under the sea, below the sea, under the seabed, beneath the seabed
  size hole, pit, shaft, borehole, ravine, gorge, crater, trench, canyon, gully, chasm, crevasse, ditch, moat

HEIGHT "height" weight=OTHER kinds=LENGTH
  verb AMOUNT tower
  verb AMOUNT stand
  measure height
  adj high, tall, in height, above ground, above the ground
  size wall, fence, tower, statue, building, skyscraper, mast, tree, cliff, chimney, dune, mountain, peak, summit, barrier
  size spire, steeple, minaret, waterfall, ladder, crane, monument, turbine, monolith, snowman, sculpture, cross, flagpole
  size block, high-rise, stack, lighthouse, dam, hill, embankment, bank, pile, heap, dyke, dike, bust, column, pyramid
  verb AMOUNT soar ^to, measure high

ALTITUDE "altitude" weight=OTHER kinds=LENGTH
  verb AMOUNT fly ^at, cruise ^at, hover ^at
  measure altitude, elevation
  adj above sea level, above the sea

LENGTH "length" weight=OTHER kinds=LENGTH
  verb AMOUNT stretch, stretch ^for, measure, span, stretch over, extend ^for|over, run ^for
  measure length
  adj long, in length
  size queue, tunnel, bridge, road, boat, ship, yacht, convoy, pipeline, runway, crack, snake, shark, whale, crocodile
  size alligator, tailback, jam, procession, route, trail, track, path, cable, canal, viaduct, motorway, highway, railway
  size line, stretch, section, vessel, freighter, tanker, python, squid, rope, chain, fissure, trawler, ferry, liner
  size barge, submarine, promenade, beach, pier, jetty, oarfish, sturgeon, skeleton, bus, truck, lorry, train
  verb AMOUNT snake, snake ^for|over, extend, reach back, stretch back, queue ^for, wind ^for
  size line-up

WIDTH "width" weight=OTHER kinds=LENGTH
  measure width, breadth, diameter
  adj wide, broad, thick, in width, in diameter
  size gap, breach, strip, zone, corridor, asteroid, meteorite, buffer

DISTANCE "distance" weight=OTHER kinds=LENGTH
  verb AMOUNT run, walk, travel, swim, throw, sail, march, cycle, ride, row, fly, drive, hike, cover, drift
  verb AMOUNT crawl, trek, ski, paddle, drag
  measure distance
  adj away, distant, out to sea, from shore, from the coast, off the coast, offshore
  size race, walk, march, hike, run, swim, trek, journey, trip, ride, flight, voyage, fall, drop, jump, throw
  verb AMOUNT sink @cape|coast|shore|island|port, go down @coast|shore|island|cape|port, founder

SPEED "speed" weight=OTHER kinds=SPEED
  verb AMOUNT travel ^at, drive ^at, do, clock ^at, go ^at, move ^at, blow ^at, gust ^at|to, reach, hit, run ^at
  measure speed, velocity, gust, wind, wind speed, speed limit
  verb AMOUNT pack, crash ^at, slam ^at, hit ^at, race ^at, plough ^at, plow ^at, smash ^at, tear ^at, speed ^at
  verb AMOUNT hurtle ^at, ram ^at, top
  measure wind gust, top speed, impact speed, maximum speed

TEMPERATURE "temperature" weight=OTHER kinds=TEMPERATURE
  verb AMOUNT reach, hit, top, exceed, swelter ^at, touch, peak ^at
  measure temperature, mercury, heat, high, low, thermometer
  verb AMOUNT swelter ^in, bake ^in|at, roast ^at|in, register, soar ^to, climb ^to, rise ^to, show <thermometer
  verb AMOUNT read <thermometer, plunge ^to, sink ^to, fall ^to, drop ^to

RAINFALL "rainfall" sole weight=OTHER kinds=LENGTH
  verb SUBJECT fall ~rain|rainfall|water
  measure rainfall, rain, precipitation, downpour
  verb AMOUNT dump, receive @rain ^of, get @rain ^of

SNOWFALL "snowfall" sole weight=OTHER kinds=LENGTH
  verb SUBJECT fall ~snow|snowfall
  verb AMOUNT snow
  measure snowfall, snow, snow cover, fresh snow, snow depth

WAVE_HEIGHT "wave height" weight=OTHER kinds=LENGTH
  measure wave, swell, wave height, sea

WATER_LEVEL "water level" sole weight=OTHER kinds=LENGTH
  verb AMOUNT stand ^at, crest ^at, peak ^at, rise ^to, swell ^to, climb ^to
  measure water level, level, river level, gauge
  verb AMOUNT show <gauge, reach <river, hit <river, stand ^at <river, read <gauge
  measure crest, flood crest, peak, high-water mark, water mark, flood peak

SURFACE "area" weight=OTHER kinds=AREA
  verb AMOUNT cover, measure, occupy, span
  measure area, surface, floor space, size
  adj in area, in size

MASS "weight" weight=OTHER kinds=MASS
  verb AMOUNT weigh, weigh in ^at, tip ~scale ^at, tip ~scale, bring ~scale ^to
  measure weight, mass
  adj heavy, in weight

CAPACITY "capacity" weight=OTHER kinds=COUNT,POWER,VOLUME
  verb OBJECT accommodate @capacity
  measure capacity

FLIGHT_TIME "time into the flight" weight=OTHER kinds=DURATION
  verb AMOUNT lose @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into, break up @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into, break apart @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into
  verb AMOUNT explode @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into, fail @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into, crash @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into
  verb AMOUNT blow up @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into, come down @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into, come apart @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into
  verb AMOUNT disintegrate @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into, veer off @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into, self-destruct @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into
  verb AMOUNT destroy @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into, abort @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into, end @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into
  verb AMOUNT terminate @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into, burst @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into, plunge @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into
  verb AMOUNT go down @liftoff|lift-off|launch|takeoff|take-off|flight ^after|into

DURATION "duration" weight=OTHER kinds=DURATION
  verb AMOUNT last, last ^for, take, go on ^for, run ^for, continue ^for, need, drag on ^for, be out ^for
  verb AMOUNT rage ^for, burn ^for, fight ^for, detain ^for, trap ^for, be on ^for, stretch over, be over ^after, go on, end ^after
  measure duration, length
  adj long, in length
  verb AMOUNT be down ^for, be offline ^for, be out of action ^for, be @action ^for, fail to work ^for
  verb AMOUNT stop working ^for, be unable to use ^for, be unusable ^for, talk ^for, meet ^for, sit together ^for
  verb AMOUNT confer ^for, hold talk ^for, deliberate ^for
  verb AMOUNT spend @talk|meeting, speak ^for, debate ^for, discuss ^for, negotiate ^for, drag ^for, work <card ^for
  verb AMOUNT halt ^for, stop ^for, interrupt ^for
  verb AMOUNT wait ^for <jury, spend @jail|captivity|detention, hold ^for, besiege ^for, be without ^for, lie ^for
  verb AMOUNT keep ^for, be shut ^for, be closed ^for, close ^for, shut ^for, stand still ^for, be blocked ^for
  verb AMOUNT block ^for, fly ^for

AGE "age" weight=OTHER kinds=DURATION
  measure age
  adj old, aged
  verb AMOUNT date back, be dated ^to, date ^to|at, go back, live ago
  adj years old

POPULATION_SIZE "inhabitants" weight=OTHER
  verb SUBJECT live, reside, inhabit
  measure population
  noun inhabitant

REMAINING "what is left" weight=OTHER
  verb SUBJECT remain, survive @wild
  adj left, remaining

BIRTHS "births" cumulative weight=PEOPLE
  verb SUBJECT be born
  noun birth
  adj born, newborn

GOALS "goals" weight=OTHER
  verb OBJECT score, net
  noun goal

AFTERSHOCKS "aftershocks" cumulative weight=OTHER
  noun aftershock

PERMITS "permits issued" weight=OTHER
  verb OBJECT issue, grant ~permit|visa|licence|license|passport
  noun permit, visa, licence, license
