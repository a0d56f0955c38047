-- How many claims an event holds: what its limit is about.
alter table events add column claims bigint default 0 not null;
update events set claims =
  (select coalesce(sum(r.claims), 0) from reports r where r.event_id = events.id and r.latest = true);

-- What an analysis changed is asked for by its revision.
create index changes_by_revision on changes (event_id, revision);
