# Sides of a fight or a match, by the words that name them. What one side did the other did not. SIDE: lemmas in lower
# case; the sides are those below.

STATE: army, military, government, troop, soldier, navy, air force, regime, police, security force, loyalist, junta
STATE: gendarmerie, national guard, coastguard, state, authority
IRREGULAR: rebel, paramilitary, militia, insurgent, separatist, guerrilla, militant, gunman, jihadist, mercenary
IRREGULAR: opposition, mutineer, warlord, cartel, gang, bandit, extremist, islamist, terrorist, tribesman

# at a match
HOME: home, host
VISITORS: visiting, away, visitor, guest, travelling
