# What someone or something has or has not, and is told of as such: papers, cover, means of safety. NAME: words.
# Nouns that stand with a verb of having ("held a permit", "without insurance"), and adjectives behind "be" ("was
# insured"). Lemmas in lower case; a word stands under one name. Those that deny it are in contraries.lex.

licence: licence, license, driving licence, driver's license, licensed, fishing licence
permit: permit, planning permission, permission, building permit, authorisation, authorization, authority, clearance
permit: consent, approval, planning consent, permitted, authorised, authorized
insurance: insurance, insured, insurance cover, insurance policy, cover
warrant: warrant, search warrant, court order
visa: visa
passport: passport
certificate: certificate, certification, certified, qualification, accreditation, qualified, accredited
registration: registration, registered
mandate: mandate
weapon: weapon, gun, pistol, knife, firearm, armed, rifle
sprinkler: sprinkler, sprinkler system
detector: smoke detector, smoke alarm, detector, fire alarm
jacket: life jacket, life vest, lifejacket, life preserver, flotation device, life-jacket, lifevest, buoyancy aid
lifeboat: lifeboat
belt: seat belt, seatbelt, safety belt, harness
helmet: helmet, hard hat
exit: emergency exit, fire exit, fire escape
extinguisher: fire extinguisher, extinguisher
contract: contract
experience: experience
alibi: alibi
# what is granted or paid
bail: bail
parole: parole
asylum: asylum, refugee status
citizenship: citizenship
severance: severance, severance pay, severance payment, severance package, payoff, pay-off, golden handshake, golden parachute
compensation: compensation, redress, compensation payment
bonus: bonus
refund: refund
immunity: immunity
subsidy: subsidy, grant, bailout
# what is there for whoever needs it
available: available, obtainable
