-- What the reading of a report left out, by cause: FIGURE_SHARED=2,TIME_SHARED=1. It takes in what
-- passed_over told alone.
alter table reports add column abstentions varchar(1000) default '' not null;
update reports set abstentions = concat('SENTENCE_TOO_LONG=', passed_over) where passed_over > 0;
alter table reports drop column passed_over;
