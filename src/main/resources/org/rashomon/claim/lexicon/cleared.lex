# Words that, in one sentence with a thing, clear it of having been the cause. "cleared: words", lemmas or words as
# written, in lower case.

cleared: not, no, nothing, never, neither, nor, n't, intact, sound, clean, normal, order, undamaged, faultless, working
cleared: wasn, isn, didn, weren, hadn, hasn, doesn, aren, ruled, excluded, dismissed, denied, denies, rejected, rejects
cleared: blameless, unharmed, functioning, properly, rather, without, discounted, fine, innocent, cleared, textbook
