# Capitals, large cities and well-known parts of nations: Nation | places, the capital first | other names.
# | regions, in which towns of the nation lie (the last field may be left out). The nation is named as in nations.lex.
# Other names are "alias = name" of a place. A place that is the capital of a region by the same name stands as a town.

Afghanistan | Kabul, Kandahar, Herat, Mazar-i-Sharif, Jalalabad, Kunduz, Ghazni, Lashkar Gah | | Helmand
Albania | Tirana, Durres | Durrës = Durres
Algeria | Algiers, Oran, Constantine |
Argentina | Buenos Aires, Cordoba, Rosario, Mendoza, La Plata, Tucuman, Salta, Bariloche, Ushuaia | | Patagonia
Armenia | Yerevan, Gyumri |
Australia | Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Cairns, Townsville, Geelong, Wollongong, Alice Springs | | Queensland, New South Wales, Victoria, Tasmania
Austria | Vienna, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Villach, Wels, Bregenz | Wien = Vienna, Tirol = Tyrol | Tyrol, Styria, Carinthia, Burgenland, Vorarlberg
Azerbaijan | Baku, Ganja |
Bangladesh | Dhaka, Chittagong, Sylhet, Khulna | Dacca = Dhaka, Chattogram = Chittagong
Belarus | Minsk, Gomel, Brest |
Belgium | Brussels, Antwerp, Ghent, Liege, Bruges, Namur, Charleroi, Leuven, Ostend | Liège = Liege | Flanders, Wallonia
Bolivia | La Paz, Santa Cruz, Cochabamba, Sucre |
Bosnia and Herzegovina | Sarajevo, Banja Luka, Mostar, Tuzla, Zenica, Srebrenica |
Brazil | Brasilia, Sao Paulo, Rio de Janeiro, Salvador, Recife, Manaus, Porto Alegre, Belo Horizonte, Fortaleza, Curitiba, Belem, Goiania | São Paulo = Sao Paulo, Brasília = Brasilia, Rio = Rio de Janeiro
Bulgaria | Sofia, Plovdiv, Varna, Burgas, Ruse, Stara Zagora, Pleven, Shumen |
Burkina Faso | Ouagadougou, Bobo-Dioulasso |
Cambodia | Phnom Penh, Siem Reap |
Cameroon | Yaounde, Douala | Yaoundé = Yaounde
Canada | Ottawa, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Quebec, Saskatoon | Montréal = Montreal, Québec = Quebec | Ontario, Alberta, British Columbia, Manitoba, Nova Scotia, Saskatchewan, New Brunswick, Newfoundland, Yukon, Nunavut
Chad | N'Djamena |
Chile | Santiago, Valparaiso, Concepcion, Antofagasta | Valparaíso = Valparaiso
China | Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Tianjin, Xian, Chengdu, Hong Kong, Hangzhou, Nanjing, Shenyang, Dalian, Qingdao, Harbin, Xiamen, Kunming, Zhengzhou, Changsha, Urumqi, Lhasa | Peking = Beijing, Canton = Guangzhou, Xi'an = Xian | Tibet, Xinjiang, Sichuan, Yunnan, Guangdong, Henan, Hebei, Hunan, Hubei, Fujian, Zhejiang, Jiangsu, Shandong, Shanxi, Shaanxi, Gansu, Qinghai, Guizhou, Guangxi, Jiangxi, Anhui, Jilin, Liaoning, Heilongjiang, Inner Mongolia, Hainan
Colombia | Bogota, Medellin, Cali, Cartagena, Barranquilla | Bogotá = Bogota, Medellín = Medellin
Costa Rica | San Jose |
Croatia | Zagreb, Split, Rijeka, Dubrovnik, Zadar, Osijek, Pula |
Cuba | Havana, Santiago de Cuba |
Cyprus | Nicosia, Limassol, Larnaca |
Czech Republic | Prague, Brno, Ostrava, Plzen, Pilsen, Olomouc, Liberec | Praha = Prague | Bohemia, Moravia
Denmark | Copenhagen, Aarhus, Odense, Aalborg, Esbjerg, Roskilde | København = Copenhagen
Democratic Republic of the Congo | Kinshasa, Goma, Lubumbashi, Bukavu |
Ecuador | Quito, Guayaquil, Manta, Cuenca, Esmeraldas |
Egypt | Cairo, Alexandria, Giza, Luxor, Aswan, Suez, Port Said, Sharm el-Sheikh, Hurghada | | Sinai
Estonia | Tallinn, Tartu |
Ethiopia | Addis Ababa, Mekelle, Gondar | | Tigray, Amhara, Oromia
Finland | Helsinki, Tampere, Turku, Oulu, Espoo, Lahti, Rovaniemi |
France | Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Calais, Rennes, Grenoble, Dijon, Le Havre, Reims, Montpellier, Toulon, Cannes, Metz, Nancy, Rouen, Amiens, Avignon | Marseilles = Marseille, Lyons = Lyon | Brittany, Normandy, Corsica, Alsace, Lorraine, Burgundy, Provence, Aquitaine, Occitanie, Picardy, Champagne, Auvergne
Georgia | Tbilisi, Batumi, Kutaisi |
Germany | Berlin, Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Dusseldorf, Leipzig, Dresden, Hanover, Bremen, Passau, Magdeburg, Dortmund, Essen, Nuremberg, Bonn, Mannheim, Karlsruhe, Augsburg, Kiel, Mainz, Rostock, Freiburg, Solingen, Chemnitz | München = Munich, Köln = Cologne, Düsseldorf = Dusseldorf | Bavaria, Saxony, Hesse, Baden-Württemberg, Brandenburg, Thuringia, Saarland, Schleswig-Holstein, Lower Saxony, Saxony-Anhalt, North Rhine-Westphalia, Rhineland-Palatinate, Mecklenburg-Western Pomerania
Ghana | Accra, Kumasi |
Greece | Athens, Thessaloniki, Patras, Piraeus, Volos, Larissa, Heraklion | Salonica = Thessaloniki | Crete, Rhodes, Lesbos, Corfu
Guatemala | Guatemala City |
Guinea | Conakry |
Haiti | Port-au-Prince |
Honduras | Tegucigalpa, San Pedro Sula |
Hungary | Budapest, Debrecen, Szeged, Pecs, Gyor, Miskolc |
Iceland | Reykjavik, Akureyri | Reykjavík = Reykjavik
India | New Delhi, Mumbai, Delhi, Kolkata, Chennai, Bangalore, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Kanpur, Nagpur, Surat, Patna, Bhopal, Kochi, Amritsar, Srinagar, Guwahati, Varanasi, Indore | Bombay = Mumbai, Calcutta = Kolkata, Madras = Chennai, Bengaluru = Bangalore | Kashmir, Kerala, Gujarat, Punjab, Bihar, Assam, Tamil Nadu, Uttar Pradesh, Maharashtra, Rajasthan, Karnataka, Odisha, Jharkhand, Chhattisgarh, Haryana, Telangana, Andhra Pradesh, Madhya Pradesh, West Bengal, Uttarakhand, Himachal Pradesh, Manipur, Nagaland, Mizoram, Tripura, Meghalaya
Indonesia | Jakarta, Surabaya, Bandung, Medan, Makassar, Semarang, Yogyakarta, Denpasar, Palembang, Palu | | Java, Sumatra, Sulawesi, Bali, Lombok, Aceh, Papua
Iran | Tehran, Mashhad, Isfahan, Tabriz, Shiraz, Bandar Abbas, Qom, Ahvaz, Kerman | Teheran = Tehran
Iraq | Baghdad, Basra, Mosul, Erbil, Kirkuk, Najaf, Karbala, Fallujah, Sulaymaniyah |
Ireland | Dublin, Cork, Galway, Limerick, Waterford |
Israel | Jerusalem, Tel Aviv, Haifa, Eilat, Beersheba, Ashdod, Ashkelon |
Italy | Rome, Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Verona, Bari, Catania, Trieste, Padua, Messina, Pisa, Modena, Parma, Perugia, Ancona, Brescia, Bergamo, Taranto | Roma = Rome, Milano = Milan, Napoli = Naples, Torino = Turin | Sicily, Sardinia, Lombardy, Tuscany, Piedmont, Calabria, Campania, Apulia, Umbria, Liguria, Veneto, Abruzzo, Basilicata, Molise, Marche, Emilia-Romagna
Ivory Coast | Yamoussoukro, Abidjan, Bouake |
Japan | Tokyo, Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukuoka, Hiroshima, Kobe, Sendai, Nagasaki, Kanazawa, Niigata | | Hokkaido, Okinawa, Honshu, Kyushu
Jordan | Amman, Aqaba, Zarqa |
Kazakhstan | Astana, Almaty, Karaganda | Nur-Sultan = Astana
Kenya | Nairobi, Mombasa, Kisumu, Nakuru, Eldoret |
Kosovo | Pristina, Mitrovica | Prishtina = Pristina
Kuwait | Kuwait City |
Kyrgyzstan | Bishkek, Osh |
Latvia | Riga, Daugavpils |
Lebanon | Beirut, Sidon, Tyre |
Libya | Tripoli, Benghazi, Misrata, Derna, Sirte, Tobruk |
Lithuania | Vilnius, Kaunas, Klaipeda |
Madagascar | Antananarivo |
Malawi | Lilongwe, Blantyre |
Malaysia | Kuala Lumpur, Penang, Johor Bahru | | Sabah, Sarawak
Mali | Bamako, Timbuktu, Gao, Mopti |
Mexico | Mexico City, Guadalajara, Monterrey, Tijuana, Acapulco, Puebla, Cancun, Oaxaca, Ciudad Juarez, Veracruz | Cancún = Cancun | Sinaloa, Jalisco, Michoacan, Guerrero, Chiapas, Sonora, Chihuahua, Tamaulipas, Guanajuato, Yucatan, Tabasco
Moldova | Chisinau, Tiraspol | Kishinev = Chisinau, Chișinău = Chisinau
Mongolia | Ulaanbaatar | Ulan Bator = Ulaanbaatar
Montenegro | Podgorica, Budva |
Morocco | Rabat, Casablanca, Marrakesh, Fez, Tangier, Agadir | Marrakech = Marrakesh
Mozambique | Maputo, Beira, Nampula, Pemba, Quelimane, Angoche, Pebane, Nacala | | Zambezia, Cabo Delgado
Myanmar | Naypyidaw, Yangon, Mandalay, Sittwe | Rangoon = Yangon | Rakhine
Nepal | Kathmandu, Pokhara | Katmandu = Kathmandu
Netherlands | Amsterdam, Rotterdam, The Hague, Utrecht, Eindhoven, Groningen, Maastricht, Haarlem, Arnhem | Den Haag = The Hague
New Zealand | Wellington, Auckland, Christchurch, Dunedin |
Nicaragua | Managua |
Niger | Niamey, Agadez |
Nigeria | Abuja, Lagos, Kano, Ibadan, Kaduna, Port Harcourt, Maiduguri, Jos, Enugu | | Borno
North Korea | Pyongyang |
North Macedonia | Skopje, Bitola |
Norway | Oslo, Bergen, Trondheim, Stavanger, Tromso, Bodo | Tromsø = Tromso
Pakistan | Islamabad, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Multan, Faisalabad | Baluchistan = Balochistan | Sindh, Balochistan
Panama | Panama City, Colon |
Paraguay | Asuncion | Asunción = Asuncion
Peru | Lima, Arequipa, Cusco, Trujillo, Callao, Iquitos | Cuzco = Cusco
Philippines | Manila, Davao, Cebu, Quezon City, Zamboanga, General Santos, Cotabato, Baguio | | Mindanao, Luzon, Leyte, Samar, Palawan, Negros, Panay, Bohol
Poland | Warsaw, Krakow, Lodz, Wroclaw, Poznan, Gdansk, Lublin, Szczecin, Katowice, Bialystok, Gdynia | Kraków = Krakow, Cracow = Krakow, Łódź = Lodz, Gdańsk = Gdansk, Wrocław = Wroclaw
Portugal | Lisbon, Porto, Coimbra, Faro, Ponta Delgada, Braga | Lisboa = Lisbon, Oporto = Porto | Azores, Madeira, Algarve
Qatar | Doha |
Romania | Bucharest, Cluj, Timisoara, Iasi, Constanta, Transylvania, Cluj-Napoca, Brasov, Craiova |
Russia | Moscow, Saint Petersburg, Novosibirsk, Yekaterinburg, Kazan, Rostov-on-Don, Volgograd, Sochi, Vladivostok, Kursk, Belgorod, Samara, Omsk, Perm, Voronezh, Krasnodar, Saratov, Murmansk, Bryansk, Irkutsk, Khabarovsk, Makhachkala, Grozny, Kaliningrad | St Petersburg = Saint Petersburg, St. Petersburg = Saint Petersburg | Siberia, Chechnya, Dagestan
Rwanda | Kigali |
Saudi Arabia | Riyadh, Jeddah, Mecca, Medina, Dammam | Jiddah = Jeddah
Senegal | Dakar |
Serbia | Belgrade, Novi Sad, Nis, Kragujevac | Beograd = Belgrade
Sierra Leone | Freetown |
Slovakia | Bratislava, Kosice, Zilina, Nitra, Trnava | Košice = Kosice
Slovenia | Ljubljana, Maribor, Koper, Celje, Kranj |
Somalia | Mogadishu, Kismayo, Hargeisa |
South Africa | Pretoria, Johannesburg, Cape Town, Durban, Soweto, Rustenburg, Port Elizabeth, Bloemfontein, East London | Tshwane = Pretoria | Gauteng, KwaZulu-Natal
South Korea | Seoul, Busan, Incheon, Daegu, Jeju, Daejeon, Gwangju, Ulsan |
South Sudan | Juba |
Spain | Madrid, Barcelona, Valencia, Seville, Bilbao, Malaga, Zaragoza, Alicante, Granada, Almeria, Ronda, Murcia, Vigo, Cadiz, Pamplona, Salamanca, Tarragona, San Sebastian | Sevilla = Seville, Majorca = Mallorca, Málaga = Malaga | Catalonia, Andalusia, Galicia, Tenerife, Mallorca, La Palma, Asturias, Cantabria, Extremadura, Aragon, Navarre, Castile, Ibiza, Menorca
Sri Lanka | Colombo, Kandy, Jaffna |
Sudan | Khartoum, Omdurman, El Fasher, Port Sudan, Nyala | Al Fashir = El Fasher, El-Fasher = El Fasher | Darfur
Sweden | Stockholm, Gothenburg, Malmo, Uppsala, Orebro, Linkoping, Lund, Umea, Vasteras | Göteborg = Gothenburg, Malmö = Malmo
Switzerland | Bern, Zurich, Geneva, Basel, Lausanne, Lucerne, Zermatt, Verbier, Davos, Lugano, Winterthur | Berne = Bern, Zürich = Zurich, Genève = Geneva, Basle = Basel | Valais, Ticino, Vaud, Aargau, Thurgau, Graubünden
Syria | Damascus, Aleppo, Homs, Idlib, Latakia, Raqqa, Hama, Deir al-Zor, Tartus |
Taiwan | Taipei, Kaohsiung, Taichung, Hualien |
Tajikistan | Dushanbe |
Tanzania | Dodoma, Dar es Salaam, Zanzibar, Arusha |
Thailand | Bangkok, Chiang Mai, Phuket, Pattaya, Hat Yai |
Tunisia | Tunis, Sfax, Sousse |
Turkey | Ankara, Istanbul, Izmir, Antalya, Adana, Gaziantep, Diyarbakir, Bursa, Konya, Trabzon, Mersin, Izmit | İstanbul = Istanbul, İzmir = Izmir
Uganda | Kampala, Entebbe, Gulu |
Ukraine | Kyiv, Kharkiv, Odesa, Dnipro, Donetsk, Lviv, Zaporizhzhia, Mariupol, Kherson, Mykolaiv, Luhansk, Poltava, Sumy, Chernihiv, Vinnytsia, Kramatorsk, Bakhmut, Pokrovsk, Avdiivka | Kiev = Kyiv, Kharkov = Kharkiv, Odessa = Odesa, Lvov = Lviv, Nikolaev = Mykolaiv, Zaporozhye = Zaporizhzhia | Crimea, Donbas
United Arab Emirates | Abu Dhabi, Dubai, Sharjah |
United Kingdom | London, Birmingham, Manchester, Liverpool, Leeds, Bristol, Glasgow, Edinburgh, Cardiff, Belfast, Sheffield, Nottingham, Leicester, Southampton, Portsmouth, Plymouth, Brighton, Dover, Gateshead, Bradford, Coventry, Norwich, Exeter, Oxford, Sunderland, Folkestone, Ramsgate, Swindon, Luton, Bournemouth, Blackpool, Middlesbrough, Stoke-on-Trent | | Kent, Cornwall, Yorkshire, Norfolk, Suffolk, Essex, Surrey, Sussex, Devon, Dorset, Somerset, Cumbria, Lancashire, Cheshire, Northumberland, Lincolnshire, Derbyshire, Hampshire, Hertfordshire, Shropshire, Staffordshire, Warwickshire, Wiltshire, Gloucestershire, Leicestershire, Nottinghamshire, Northamptonshire, Cambridgeshire, Bedfordshire, Oxfordshire, Berkshire, Buckinghamshire, Worcestershire, Herefordshire, Merseyside
United States | Washington, New York, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, Dallas, Miami, Boston, Seattle, Denver, Atlanta, Detroit, San Francisco, San Antonio, San Diego, Austin, Minneapolis, Baltimore, New Orleans, Las Vegas, Portland, Cleveland, Pittsburgh, Tampa, Orlando, Sacramento, Memphis, Nashville, Louisville, Milwaukee, Oklahoma City, Tulsa, Omaha, Honolulu, Anchorage, St Louis, Kansas City, Charlotte, Indianapolis, Cincinnati, Salt Lake City, Tucson, El Paso, Newark | Washington D.C. = Washington, Washington DC = Washington, New York City = New York | California, Texas, Florida, Ohio, Oregon, Colorado, Alaska, Hawaii, Louisiana, Michigan, Arizona, Nevada, Illinois, Alabama, Arkansas, Connecticut, Delaware, Idaho, Indiana, Iowa, Kansas, Kentucky, Maine, Maryland, Massachusetts, Minnesota, Mississippi, Missouri, Montana, Nebraska, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Oklahoma, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming
Uruguay | Montevideo |
Uzbekistan | Tashkent, Samarkand, Bukhara |
Venezuela | Caracas, Maracaibo, Barquisimeto |
Vietnam | Hanoi, Ho Chi Minh City, Da Nang, Haiphong, Hue | Saigon = Ho Chi Minh City
Yemen | Sanaa, Aden, Hodeidah, Taiz, Marib | Sana'a = Sanaa, Hudaydah = Hodeidah
Zambia | Lusaka, Kitwe |
Zimbabwe | Harare, Bulawayo |
