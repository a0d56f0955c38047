# A desk's own words.
within firefighter: hotshot
