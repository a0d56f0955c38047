# Words by which a text may tell otherwise than its title and yet agree with it. KIND: words as written, in lower case, separated by commas.

# what is told was so before, was to be, or is another one
OTHERWISE: due, originally, initially, earlier, previously, previous, formerly, meant, supposed, scheduled, should, had
OTHERWISE: another, also, too, first, second, last, similar, other, others, except, instead, rather, brought, unless

# before whoever did not win: "ahead of Norway's Ingrid Moe"
BEAT: ahead, beat, beats, beating, beaten, defeat, defeats, defeating, defeated, overtaking, outpacing, outsprinting
BEAT: pipping, edging, ousting, unseating, toppling, followed, second, third, runner-up, against, over, before

# lemmas: what goes up and down, in a title without a verb: "house prices up in May"
TREND: price, rent, sale, profit, share, stock, export, import, unemployment, jobless, inflation, wage, pay, salary
TREND: turnover, revenue, earnings, earning, output, production, demand, fare, cost, rate, yield, spending, investment, trade
TREND: crime, burglary, theft, deficit, surplus, debt, arrival, visitor, ridership, attendance, turnout, membership
TREND: enrolment, enrollment, emission, consumption, income, loss, oil, gold, dollar, euro, pound, yen, figure, number
TREND: rupee, yuan, rand, rouble, ruble, peso, lira, franc, krona, krone, baht, ringgit, sterling, forint, zloty
TREND: index, bond, futures, crude, copper, silver, bitcoin, renminbi, dirham, naira, shilling, taka, currency
TREND: passenger, mortgage, birth, death, marriage, divorce, accident, order, harvest, catch, traffic, tax, bill, growth
# what may stand behind "up" or "down" there
AFTER_TREND: against, vs, versus, early, at, in, by, on, as, after, again, for, since, from, despite, amid, slightly, sharply, to, more, nearly, almost, ahead
