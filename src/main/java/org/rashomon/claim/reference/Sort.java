package org.rashomon.claim.reference;

/// What sort of thing a noun phrase names, as far as pronouns tell sorts apart.
enum Sort {
  WOMAN,
  MAN,
  PERSON,
  /// an organisation or a group of persons
  BODY,
  /// a proper name or a noun that may be of a person, a body or a thing
  OPEN,
  THING,
  /// what no pronoun of these takes up: a time, an amount
  NONE
}
