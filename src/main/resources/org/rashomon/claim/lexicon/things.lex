# Things that reporters name in several ways, for telling whether two states are told of one thing.
#
#   same     a, b    may name one thing; a word may stand in several lines
#   relative a, b    persons named by whose they are: the guard's colleague is not the guard
#   general  a, b    used of many things of one event: alone they tell no two apart
# Lemmas in lower case, in the singular. How persons lie to one another is in populations.lex.

same share, stock, share price, stock price, value
same profit, earnings, income, surplus, result
same sale, revenue, turnover, takings, income
same price, fare, fee, charge, toll
same temperature, mercury, thermometer, heat, high, degree
same offer, bid, proposal, takeover, tender
same ship, vessel, boat, freighter, tanker, carrier, ferry, trawler, liner, cargo ship, bulk carrier
same road, highway, motorway, route, street, carriageway, freeway, autobahn
same train, rail, railway, line, track, service
same border, frontier, crossing, border post, checkpoint, border crossing
same siege, stand-off, standoff, hostage-taking, ordeal, hostage crisis, crisis
same outage, blackout, power cut
same strike, walkout, stoppage, walk-out, industrial action
same fire, blaze, wildfire, bushfire, inferno, forest fire
same bill, law, legislation, act, measure, reform
same plan, proposal, scheme, project
same truce, ceasefire, cease-fire, armistice
same talk, negotiation, discussion
same deal, agreement, accord, pact, contract, treaty, settlement
same merger, takeover, acquisition, tie-up, deal
same unemployment, unemployment rate, jobless rate, joblessness
same output, production
same price, cost
same inflation, price
same pay, wage, salary
same electricity, power, current
same plant, factory, works, mill
same train, express, locomotive, intercity, tram
same car, vehicle, van, lorry, truck
same plane, aircraft, jet, airliner, airplane, flight
same car, vehicle
same lorry, truck
same hospital, clinic
same airport, airfield
same exchange, bourse, market
same school, classroom
same search, operation, rescue, rescue work, rescue operation
same work, operation
same attack, assault, offensive
same appeal, challenge, suit, lawsuit, complaint
same rate, interest rate
same river, water level
same suspect, man, attacker, gunman, assailant, driver, bomber, shooter, fugitive, killer, thief, robber
same prisoner, inmate, convict, man
same hostage, captive
same patient, man, victim
same crew, sailor, fisherman, man, seaman
same president, leader, head
same minister, secretary
same boss, chief, chief executive, ceo, head, chairman
same coach, manager, trainer
same house, home, building
same profit, earnings, income
same sale, revenue, turnover
same disease, virus, infection, flu, outbreak
same website, site
same intrusion, intruder, breach, hack, hacker, attack
same dyke, dike, levee, embankment, dam, wall, flood bank, flood wall, barrier
same trial, case, hearing, proceeding
same army, troop, soldier, military, unit
same panel, expert, adviser, advisor, committee, scientist
same council, councillor, planner, planning committee
same parliament, lawmaker, deputy, legislator, senator, mp
same court, judge, tribunal, bench
same dam, reservoir, lake, water
same fine, penalty
same conviction, verdict, sentence, judgment, judgement, ruling
same watchdog, regulator, authority
same reactor, unit

general service, market, work, measure, plan, man, woman, people, person, group, member, official, side, part, number
general level, price, cost, rate, talk, operation, system, area, report, company, government, city, town, country
general victim, suspect, resident, thing, place, body, family, crew, team, force, activity, demand, programme, program

relative colleague, father, mother, parent, son, daughter, wife, husband, widow, widower, brother, sister, sibling, uncle
relative aunt, nephew, niece, cousin, grandfather, grandmother, grandson, granddaughter, partner, girlfriend, boyfriend
relative fiance, fiancee, neighbour, neighbor, friend, lawyer, attorney, agent, manager, assistant, aide, deputy, spokesman
relative spokeswoman, spokesperson, driver, bodyguard, successor, predecessor, rival, opponent, counterpart, accomplice
relative killer, murderer, attacker, kidnapper, rescuer, doctor, employer, boss, landlord, flatmate, roommate, teammate, twin
