# Words by which a text may tell otherwise than its title and yet agree with it. KIND: words as written, in lower case, separated by commas.

# what is told was so before, was to be, or is another one
OTHERWISE: due, originally, initially, earlier, previously, previous, formerly, meant, supposed, scheduled, should, had
OTHERWISE: another, also, too, first, second, last, similar, other, others, except, instead, rather, brought, unless

# before whoever did not win: "ahead of Norway's Ingrid Moe"
BEAT: ahead, beat, beats, beating, beaten, defeat, defeats, defeating, defeated, overtaking, outpacing, outsprinting
BEAT: pipping, edging, ousting, unseating, toppling, followed, second, third, runner-up, against, over, before
