-- One set of migrations for H2 and PostgreSQL: only types and clauses that mean the same in both.
-- Times are in UTC, to the millisecond. Ids are the service's own, so that no sequence is shared.

-- An event, and its counters: each change to its reports is a revision, and the row's lock is what orders them.
create table events (
  id            varchar(40)    not null primary key,
  title         varchar(1000)  not null,
  description   varchar(10000),
  created_at    timestamp(3) with time zone not null,
  updated_at    timestamp(3) with time zone not null,
  -- how often its reports were changed
  revision      bigint not null,
  -- the revision that its claims and disagreements reflect
  analysed      bigint not null,
  -- the last revision that took a report away or replaced one
  removed       bigint not null,
  -- how many changes its stream has told
  changes       bigint not null
);
create index events_by_time on events (created_at, id);

-- A version of a report. Versions share the id; the latest one counts.
create table reports (
  row_key       varchar(40)   not null primary key,
  event_id      varchar(40)   not null references events (id) on delete cascade,
  id            varchar(40)   not null,
  version       int           not null,
  latest        boolean       not null,
  added         bigint        not null,
  source        varchar(1000) not null,
  external_id   varchar(1000),
  url           varchar(4000),
  published_at  varchar(40),
  title         varchar(10000),
  body          varchar(1000000) not null,
  received_at   timestamp(3) with time zone not null,
  -- STORED, ANALYSED, or UNREADABLE where the analysis failed
  status        varchar(12)   not null,
  sentences     int           not null,
  claims        int           not null,
  passed_over   int           not null,
  -- the revision of the analysis that took it in
  analysed      bigint        not null,
  -- the rules and lexicons its claims were read with
  ruleset       varchar(64)   not null,
  unique (event_id, id, version)
);
create index reports_by_revision on reports (event_id, added);

-- A claim. Its words are those of its report at the span; `form` holds what was understood, as JSON.
create table claims (
  row_key       varchar(60)   not null primary key,
  report_key    varchar(40)   not null references reports (row_key) on delete cascade,
  event_id      varchar(40)   not null,
  number        int           not null,
  aspect        varchar(20)   not null,
  predicate     varchar(2000) not null,
  subject       varchar(2000) not null,
  field         varchar(5)    not null,
  span_start    int           not null,
  span_end      int           not null,
  form          varchar(1000000) not null
);
create index claims_by_report on claims (report_key, number);
create index claims_by_slot on claims (event_id, aspect);

-- A disagreement, under the id it was opened with. `fingerprint` is that of its present positions.
create table disagreements (
  row_key       varchar(100)  not null primary key,
  event_id      varchar(40)   not null references events (id) on delete cascade,
  id            varchar(50)   not null,
  number        bigint        not null,
  fingerprint   varchar(50)   not null,
  type          varchar(20)   not null,
  relation      varchar(20)   not null,
  severity      varchar(10)   not null,
  rank          int           not null,
  open          boolean       not null,
  opened_at     timestamp(3) with time zone not null,
  changed_at    timestamp(3) with time zone,
  resolved_at   timestamp(3) with time zone,
  -- a fingerprint of the positions' values alone: what a review is about
  stand         varchar(64)   not null,
  review        varchar(10)   not null,
  decided       varchar(10),
  decided_on    varchar(64),
  body          text          not null
);
create index disagreements_in_order on disagreements (event_id, rank, number);

-- Decisions on a disagreement; rows are added and never changed.
create table reviews (
  row_key         varchar(80)   not null primary key,
  event_id        varchar(40)   not null references events (id) on delete cascade,
  disagreement_id varchar(50)   not null,
  number          bigint        not null,
  decision        varchar(10)   not null,
  note            varchar(10000),
  reviewer        varchar(1000) not null,
  decided_at      timestamp(3) with time zone not null,
  stand           varchar(64)   not null
);
create index reviews_in_order on reviews (event_id, disagreement_id, number);

-- What the stream of an event tells, numbered within the event without gaps.
create table changes (
  row_key         varchar(80)  not null primary key,
  event_id        varchar(40)  not null references events (id) on delete cascade,
  number          bigint       not null,
  revision        bigint       not null,
  kind            varchar(10)  not null,
  disagreement_id varchar(50)  not null,
  changed_at      timestamp(3) with time zone not null,
  body            text         not null
);
create index changes_in_order on changes (event_id, number);

-- Requests sent with an Idempotency-Key, and what they were answered.
create table idempotency_keys (
  key_hash      varchar(64)   not null primary key,
  event_id      varchar(40)   references events (id) on delete cascade,
  request_hash  varchar(64)   not null,
  made          varchar(200)  not null,
  status        int           not null,
  answer        text,
  created_at    timestamp(3) with time zone not null
);
create index idempotency_keys_by_event on idempotency_keys (event_id);

-- Who may call. The key itself is shown once, when it is made, and kept nowhere.
create table api_keys (
  key_hash      varchar(64)   not null primary key,
  name          varchar(200)  not null unique,
  role          varchar(10)   not null,
  created_at    timestamp(3) with time zone not null,
  revoked_at    timestamp(3) with time zone
);
