# Words that, in one sentence with a thing, clear it of having been the cause. Lower case.

cleared: not, no, nothing, never, neither, nor, n't, intact, sound, clean, normal, order, undamaged, faultless, working
