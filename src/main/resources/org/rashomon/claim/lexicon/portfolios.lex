# What a minister may be minister of. NAME: words for one portfolio, in lower case; a word stands under one name.

finance: finance, treasury, economy, economic, economics, budget
interior: interior, home, internal, security
foreign: foreign, external
defence: defence, defense, war
justice: justice
health: health
transport: transport, transportation, railways, roads
education: education, schools
energy: energy, oil, petroleum, power
agriculture: agriculture, farm, farming, agricultural, food
environment: environment, climate
labour: labour, labor, employment, work
trade: trade, commerce, industry, business
culture: culture, arts
sport: sport, sports
tourism: tourism
housing: housing
prime: prime

