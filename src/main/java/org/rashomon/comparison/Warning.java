package org.rashomon.comparison;

/// Something the reader of an answer should know.
///
/// @param code upper case, stable: `REPORTS_MAY_NOT_SHARE_AN_EVENT`, `SENTENCES_PASSED_OVER`
public record Warning(String code, String detail) {}
