# Sides of a fight or a match, by the words that name them. What one side did the other did not. SIDE: lemmas in lower
# case; the sides are those below.

STATE: army, military, government, troop, soldier, navy, air force, regime, police, security force, loyalist, junta
STATE: gendarmerie, national guard, coastguard, state, authority
IRREGULAR: rebel, paramilitary, militia, insurgent, separatist, guerrilla, militant, gunman, jihadist, mercenary
IRREGULAR: opposition, mutineer, warlord, cartel, gang, bandit, extremist, islamist, terrorist, tribesman

# who stands against the state's forces in the street or on the stands; some of them may be called irregulars, too
CROWD: protester, protestor, demonstrator, marcher, rioter, looter, fan, supporter, hooligan, ultra, spectator, picket
CROWD: crowd, mob, student, activist, villager, bystander, refugee, migrant, inmate, prisoner, detainee

# at a match
HOME: home, host
VISITORS: visiting, away, visitor, guest, travelling
