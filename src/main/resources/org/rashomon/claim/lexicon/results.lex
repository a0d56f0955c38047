# Words around the two numbers in which a contest ended: "by 203 votes to 190", "won 2-1". KIND: lemmas in lower case,
# separated by commas; an entry may have two words with a single blank.

# what is counted on both sides of a vote
BALLOT_UNIT: vote, ballot, judge, justice, juror, deputy, lawmaker, legislator, senator, councillor, councilor, mp, delegate
BALLOT_UNIT: member, commissioner, director, shareholder

# what is counted on both sides of a match
GAME_UNIT: goal, point, run, try, frame, game, set, hole, rubber, corner, leg

# of a vote: who votes, on what, and how it is called
BALLOT: vote, ballot, referendum, bill, motion, resolution, amendment, budget, ordinance, treaty, nominee, nomination
BALLOT: council, councillor, councilor, committee, senate, senator, assembly, parliament, congress, lawmaker, legislator
BALLOT: legislature, lower house, upper house, house, mp, deputy, commons, jury, juror, supreme court, high court, judge
BALLOT: justice, ruling, verdict, tribunal, appeals court, constitutional court, board, commission, shareholder, cabinet
BALLOT: plenary, leadership, convention, synod, plebiscite, roll call, floor vote, confidence, runoff, run-off

# of a match
MATCH: beat, win, winner, lose, loser, draw, defeat, victory, victor, loss, match, game, final, score, scoreline, tie, rout
MATCH: thrash, hammer, thump, edge, down, topple, stun, sink, overcome, trounce, crush, outclass, upset, drub, oust
MATCH: see off, knock out, crash out, go down, fall, slump, slip, stumble, cruise, ease past, sweep past, run out, run riot
MATCH: share, hold, finish, end, play out, stalemate, triumph, eliminate, advance, progress, romp, scrape, prevail, rally
MATCH: top, blank, batter, demolish, dispatch, dump, humble, humiliate, maul, outplay, outscore, whip, wallop, pip, pummel
MATCH: cup, league, derby, penalty, shoot-out, shootout, semi-final, quarter-final, semifinal, quarterfinal, title, trophy
MATCH: championship, tournament, half-time, halftime, kick-off, fixture, clash, tie-break, comeback, equaliser, equalizer

# only of a match: with one of these, a sentence that speaks of a board or a deputy, too, is left alone
GAME_ONLY: match, goal, penalty, shoot-out, shootout, cup, league, derby, semi-final, quarter-final, striker, goalkeeper
GAME_ONLY: kick-off, equaliser, equalizer, half-time, halftime, team, coach, stadium crowd, fixture

# whoever has the greater number is for it
PASS: pass, adopt, approve, carry, back, endorse, clear, ratify, accept, agree, confirm, support, squeak, scrape, sail, win
PASS: get through, go through, push through, favour, favor, authorise, authorize, greenlight, green-light, give, wave, enact

# whoever has the greater number is against it
REJECT: reject, throw out, vote down, turn down, defeat, kill, kill off, fall, go down, dismiss, sink, scupper, scrap
REJECT: strike down, scotch, quash, torpedo, shoot down, lose, spurn, rebuff, knock back

# the greater number may not have been enough
BAR: two-thirds, supermajority, super-majority, filibuster, threshold, three-fifths, three-quarters, short, fail, block
BAR: veto, override, need, require, quorum, absolute, abstain

# for it, against it, behind a number
FOR: for, favour, favor, yes, yea, aye
AGAINST: against, opposed, no, nay, dissent

# how it stood before the end; nobody says that it ended so
PARTIAL: lead, trail, level, ahead, half-time, halftime, break, interval, first half, first set, second set, tie up
PARTIAL: quarter, hour, abandon, when, make it, pull back, early, restart, period, suspend, lay, before, opening

# how it was decided where it had ended even
SHOOTOUT: penalty, pen, shoot-out, shootout, spot-kick, spot-kicks, spot kick, tie-break, tiebreak

# two matches taken together
AGGREGATE: aggregate, agg, overall

# numbers of a series, of a record, of chances and of other pairs
OTHER: series, record, odds, favourite, favorite, ratio, bet, outsider, win-loss, improve, lane, venture, partnership, best-of, rally to
OTHER: split-screen, formation, head-to-head, start, tournament record, forecast, predict, prediction, poll, polling

# what a vote is on, of which a sitting sees many
MATTER: bill, plan, motion, tax, law, budget, resolution, amendment, proposal, deal, ban, treaty, ordinance, reform, scheme
MATTER: measure, package, pact, nomination, levy, merger, project, act, agreement, rule, charter, decree, appeal, takeover
MATTER: statute, curb, loan, permit, strike, walkout, offer, contract, cut, policy, application, sanction, referendum

# directly behind a number: the match goes on
STANDING: up, down, ahead, lead, behind, advantage, cushion, deficit

# no side scored
NIL: goalless, scoreless, nil-nil, goal-less, point-less draw

# the number by which one side is ahead: "by 12 votes", "with 12 votes to spare"
MARGIN_UNIT: vote, ballot, goal, point, run, wicket, length, stroke, shot, seat, hole, try, frame
# what such a number is called
MARGIN: margin, majority, victory margin, winning margin, lead

# whoever did this did it by a margin
SUCCEED: win, beat, pass, survive, lose, prevail, scrape, triumph, take, hold, carry, defeat, reject, squeak, edge, romp
SUCCEED: retain, regain, gain, capture, land, see off, oust, pip, succeed, fail, fall, adopt, approve, clear, elect, reelect
SUCCEED: re-elect, come through, squeeze, cruise, storm, coast, sneak, thrash, hammer, crush, throw out, go down, snatch
SUCCEED: clinch, secure, keep, claim, vote, unseat, outpoll, rout, trounce, vote down, ratify, endorse, back, get through

# tells that it was over
ENDED: finish, end, win, come home, home, romp, cross, triumph, victory, winner

# behind the two numbers as their noun: "a 2-1 win", "a 7-2 ruling"; other nouns say that they are something else
NOUN: vote, decision, ruling, split, margin, verdict, win, victory, defeat, loss, draw, score, scoreline, result
NOUN: triumph, success, thriller, drubbing, thrashing, rout, upset, comeback, shoot-out, shootout, tally, party-line, final
NOUN: rejection, approval, opinion, judgment, judgement, stalemate, tie, hammering, humiliation, demolition, beating, finish
NOUN: winner, loser, reverse, ballot, penalty, aggregate, extra-time, overtime, away, home, league, cup, opening
NOUN: on, in, bipartisan, landslide, shock, late, vote-down, walkover, whitewash, romp, mauling, friendly, last
NOUN: last night, yesterday, tonight, today, week, weekend, round, semi-final, quarter-final, derby, group, playoff, play-off

# the votes are not all counted, or only guessed
UNSETTLED: counted, partial, provisional, preliminary, exit poll, projection, projected, so far, straw poll, count so far

# whoever leads has not yet won
AHEAD: lead, trail, ahead, behind

# behind these a place is told: "finished third", "came home in fourth place"
FINISH: finish, come, place, end, end up, rank, cross, cross line, wind up, settle

# these have a place, or a medal, as their object: "took third place", "won bronze"
TAKE_PLACE: take, win, claim, earn, secure, grab, clinch, land, settle, collect, pick up, snatch, get, bag

# second, without a number
SECOND: runner-up, runners-up

# what one is third in
RACE: race, marathon, final, stage, championship, heat, tournament, rally, prix, open, games, cup, event, sprint, metre
RACE: meter, contest, competition, election, vote, derby, stakes, regatta, relay, qualifying, standing, slalom, downhill
RACE: triathlon, decathlon, time-trial, olympics, finish

# it was not over
UNDERWAY: half, halfway, half-way, lap, overnight, lie, currently, provisional, provisionally, after stage, split, heat
UNDERWAY: semi-final, qualifying, at halfway

# what has a margin before it: "a two-goal win"
VICTORY: win, victory, defeat, loss, triumph, success, verdict
