# Countries and a few other nations with their names, adjectives and people.
#
#   Name | aliases | adjectives | nouns for one of its people
# Empty fields stay blank. Adjectives and nouns are in lower case. "Name < Other" says that it is a part of the other.
# Where the plural or the adjective also serves as the noun ("the Swiss"), the noun is the adjective.

Afghanistan | Islamic Emirate of Afghanistan | afghan | afghan
Albania | | albanian | albanian
Algeria | | algerian | algerian
Andorra | | andorran | andorran
Angola | | angolan | angolan
Antigua and Barbuda | Antigua | antiguan | antiguan
Argentina | | argentine, argentinian | argentine, argentinian
Armenia | | armenian | armenian
Australia | | australian, aussie | australian, aussie
Austria | | austrian | austrian
Azerbaijan | | azerbaijani, azeri | azerbaijani, azeri
Bahamas | The Bahamas | bahamian | bahamian
Bahrain | | bahraini | bahraini
Bangladesh | | bangladeshi | bangladeshi
Barbados | | barbadian | barbadian, bajan
Belarus | Byelorussia | belarusian, belarussian | belarusian, belarussian
Belgium | | belgian | belgian
Belize | | belizean | belizean
Benin | | beninese | beninese
Bhutan | | bhutanese | bhutanese
Bolivia | | bolivian | bolivian
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | bosnian | bosnian
Botswana | | botswanan, motswana | motswana
Brazil | | brazilian | brazilian
Brunei | | bruneian | bruneian
Bulgaria | | bulgarian | bulgarian
Burkina Faso | Burkina | burkinabe, burkinabé | burkinabe, burkinabé
Burundi | | burundian | burundian
Cambodia | Kampuchea | cambodian, khmer | cambodian
Cameroon | | cameroonian | cameroonian
Canada | | canadian | canadian
Cape Verde | Cabo Verde | cape verdean | cape verdean
Central African Republic | CAR | central african | central african
Chad | | chadian | chadian
Chile | | chilean | chilean
China | People's Republic of China, PRC, Mainland China | chinese | chinese
Colombia | | colombian | colombian
Comoros | | comorian, comoran | comorian, comoran
Congo | Republic of the Congo, Congo-Brazzaville | |
Costa Rica | | costa rican | costa rican
Croatia | | croatian, croat | croatian, croat
Cuba | | cuban | cuban
Cyprus | | cypriot | cypriot
Czech Republic | Czechia | czech | czech
Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, Zaire | congolese | congolese
Denmark | | danish | dane
Djibouti | | djiboutian | djiboutian
Dominica | | |
Dominican Republic | | dominican | dominican
East Timor | Timor-Leste | east timorese, timorese | east timorese, timorese
Ecuador | | ecuadorian, ecuadorean | ecuadorian, ecuadorean
Egypt | | egyptian | egyptian
El Salvador | | salvadoran, salvadorean | salvadoran, salvadorean
England < United Kingdom | | english | englishman, englishwoman
Equatorial Guinea | | equatoguinean | equatoguinean
Eritrea | | eritrean | eritrean
Estonia | | estonian | estonian
Eswatini | Swaziland | swazi | swazi
Ethiopia | | ethiopian | ethiopian
Fiji | | fijian | fijian
Finland | | finnish | finn
France | | french | frenchman, frenchwoman
Gabon | | gabonese | gabonese
Gambia | The Gambia | gambian | gambian
Georgia | | georgian | georgian
Germany | Federal Republic of Germany | german | german
Ghana | | ghanaian | ghanaian
Greece | | greek, hellenic | greek
Greenland < Denmark | | greenlandic | greenlander
Grenada | | grenadian | grenadian
Guatemala | | guatemalan | guatemalan
Guinea | | guinean | guinean
Guinea-Bissau | | bissau-guinean | bissau-guinean
Guyana | | guyanese | guyanese
Haiti | | haitian | haitian
Honduras | | honduran | honduran
Hong Kong < China | | | hongkonger
Hungary | | hungarian | hungarian
Iceland | | icelandic | icelander
India | Bharat | indian | indian
Indonesia | | indonesian | indonesian
Iran | Islamic Republic of Iran, Persia | iranian, persian | iranian, persian
Iraq | | iraqi | iraqi
Ireland | Republic of Ireland, Irish Republic | irish | irishman, irishwoman
Israel | | israeli | israeli
Italy | | italian | italian
Ivory Coast | Côte d'Ivoire, Cote d'Ivoire | ivorian | ivorian
Jamaica | | jamaican | jamaican
Japan | | japanese | japanese
Jordan | | jordanian | jordanian
Kazakhstan | | kazakh, kazakhstani | kazakh, kazakhstani
Kenya | | kenyan | kenyan
Kiribati | | |
Kosovo | | kosovan, kosovar | kosovan, kosovar
Kuwait | | kuwaiti | kuwaiti
Kyrgyzstan | Kyrgyz Republic | kyrgyz, kyrgyzstani | kyrgyz, kyrgyzstani
Laos | | laotian | laotian
Latvia | | latvian | latvian
Lebanon | | lebanese | lebanese
Lesotho | | basotho | mosotho
Liberia | | liberian | liberian
Libya | | libyan | libyan
Liechtenstein | | | liechtensteiner
Lithuania | | lithuanian | lithuanian
Luxembourg | | luxembourgish | luxembourger
Madagascar | | malagasy, madagascan | malagasy, madagascan
Malawi | | malawian | malawian
Malaysia | | malaysian | malaysian
Maldives | The Maldives | maldivian | maldivian
Mali | | malian | malian
Malta | | maltese | maltese
Marshall Islands | | marshallese | marshallese
Mauritania | | mauritanian | mauritanian
Mauritius | | mauritian | mauritian
Mexico | | mexican | mexican
Micronesia | Federated States of Micronesia | micronesian | micronesian
Moldova | Moldavia | moldovan, moldavian | moldovan, moldavian
Monaco | | monegasque | monegasque
Mongolia | | mongolian, mongol | mongolian, mongol
Montenegro | | montenegrin | montenegrin
Morocco | | moroccan | moroccan
Mozambique | | mozambican | mozambican
Myanmar | Burma | burmese | burmese
Namibia | | namibian | namibian
Nauru | | nauruan | nauruan
Nepal | | nepali, nepalese | nepali, nepalese
Netherlands | The Netherlands, Holland | dutch | dutchman, dutchwoman
New Zealand | Aotearoa | kiwi | new zealander, kiwi
Nicaragua | | nicaraguan | nicaraguan
Niger | | nigerien | nigerien
Nigeria | | nigerian | nigerian
North Korea | Democratic People's Republic of Korea, DPRK, N. Korea | north korean | north korean
North Macedonia | Macedonia | macedonian | macedonian
Northern Ireland < United Kingdom | Ulster | northern irish |
Norway | | norwegian | norwegian
Oman | | omani | omani
Pakistan | | pakistani | pakistani
Palau | | palauan | palauan
Palestine | Palestinian territories, State of Palestine | palestinian | palestinian
Panama | | panamanian | panamanian
Papua New Guinea | PNG | papua new guinean | papua new guinean
Paraguay | | paraguayan | paraguayan
Peru | | peruvian | peruvian
Philippines | The Philippines | philippine, filipino | filipino, filipina
Poland | | polish | pole
Portugal | | portuguese | portuguese
Puerto Rico < United States | | puerto rican | puerto rican
Qatar | | qatari | qatari
Romania | | romanian | romanian
Russia | Russian Federation | russian | russian
Rwanda | | rwandan | rwandan
Saint Lucia | St Lucia, St. Lucia | saint lucian | saint lucian
Samoa | Western Samoa | samoan | samoan
San Marino | | sammarinese | sammarinese
Saudi Arabia | KSA, Kingdom of Saudi Arabia | saudi, saudi arabian | saudi, saudi arabian
Scotland < United Kingdom | | scottish | scot, scotsman, scotswoman
Senegal | | senegalese | senegalese
Serbia | | serbian, serb | serbian, serb
Seychelles | | seychellois | seychellois
Sierra Leone | | sierra leonean | sierra leonean
Singapore | | singaporean | singaporean
Slovakia | Slovak Republic | slovak, slovakian | slovak, slovakian
Slovenia | | slovenian, slovene | slovenian, slovene
Solomon Islands | | | solomon islander
Somalia | | somali, somalian | somali, somalian
South Africa | RSA | south african | south african
South Korea | Republic of Korea, ROK, S. Korea | south korean | south korean
South Sudan | | south sudanese | south sudanese
Soviet Union | USSR, U.S.S.R. | soviet | soviet
Spain | | spanish | spaniard
Sri Lanka | Ceylon | sri lankan | sri lankan
Sudan | | sudanese | sudanese
Suriname | Surinam | surinamese | surinamese
Sweden | | swedish | swede
Switzerland | | swiss | swiss
Syria | | syrian | syrian
Taiwan | Republic of China, Chinese Taipei | taiwanese | taiwanese
Tajikistan | | tajik, tajikistani | tajik, tajikistani
Tanzania | | tanzanian | tanzanian
Thailand | Siam | thai | thai
Tibet < China | | tibetan | tibetan
Togo | | togolese | togolese
Tonga | | tongan | tongan
Trinidad and Tobago | Trinidad | trinidadian | trinidadian
Tunisia | | tunisian | tunisian
Turkey | Türkiye, Turkiye | turkish | turk
Turkmenistan | | turkmen | turkmen
Tuvalu | | tuvaluan | tuvaluan
Uganda | | ugandan | ugandan
Ukraine | | ukrainian | ukrainian
United Arab Emirates | UAE, U.A.E., Emirates, The Emirates | emirati | emirati
United Kingdom | UK, U.K., Britain, Great Britain | british, uk | briton, brit
United States | US, U.S., USA, U.S.A., America, United States of America, The States | american, us, u.s. | american
Uruguay | | uruguayan | uruguayan
Uzbekistan | | uzbek, uzbekistani | uzbek, uzbekistani
Vanuatu | | vanuatuan | vanuatuan
Vatican City | Vatican, The Vatican, Holy See | vatican |
Venezuela | | venezuelan | venezuelan
Vietnam | Viet Nam | vietnamese | vietnamese
Wales < United Kingdom | | welsh | welshman, welshwoman
Yemen | | yemeni, yemenite | yemeni, yemenite
Zambia | | zambian | zambian
Zimbabwe | Rhodesia | zimbabwean | zimbabwean

