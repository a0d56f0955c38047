# Words around takeover bids. GROUP: lemmas in lower case; a word may stand in several.

# what is put to the owners of a company
BID: bid, offer, approach, proposal, takeover, buyout, buy-out, acquisition, merger, tender

# the same only where the sentence tells of a takeover, too
DEAL: deal, transaction, agreement, purchase

# verbs of one who bids, and words that tell that a deal is a takeover
TAKING: offer, bid, pay, buy, acquire, purchase, take, takeover, buyout, buy-out, acquisition, merger, merge

# verbs whose subject is not the one who bids
TARGET: receive, reject, get, turn, spurn, accept, rebuff, fend, field, agree, recommend, back, welcome, snub, dismiss
TARGET: value, say, note, be, confirm, refuse, decline, weigh, consider, study, throw, resist, rise, jump, close

# what of shares has a price on the market
SHARE: share, stock

# between a sum and the share that it is paid for
EACH: a, an, per, each, every, for, of, in, cash, ordinary, common, preferred, existing

# sums for each share that are no price of one
PAYOUT: dividend, payout, earnings, earning, earn, profit, loss, eps, distribution, refund, buyback, income

# a bid that another one has followed, and a bid of others
OTHER: earlier, previous, initial, first, original, prior, opening, former, old, rival, competing, counter, preliminary
