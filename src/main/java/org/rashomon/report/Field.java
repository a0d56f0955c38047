package org.rashomon.report;

/// The part of a report that a span refers to.
public enum Field {
  TITLE,
  TEXT
}
