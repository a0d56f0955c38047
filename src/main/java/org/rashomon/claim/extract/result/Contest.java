package org.rashomon.claim.extract.result;

/// What the numbers of two sides were the end of; each kind is a slot of its own.
enum Contest {
  VOTE,
  MATCH,
  SETS,
  SHOOTOUT,
  AGGREGATE
}
