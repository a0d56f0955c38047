# Small words inside the names of persons, which join what stands before and behind them to one name: Omar bin Salim,
# Ursula von der Mark. language: words in lower case.

arabic: al, el, ibn, bin, bint, ben, abu, abd, ould, oulad
german: von, vom, zu, zum, zur, der
dutch: van, den, ter, ten
french: du, des, le, la, les
iberian: de, del, da, das, do, dos, y
italian: di, della, dello, degli, dalla
irish: ni, mac
