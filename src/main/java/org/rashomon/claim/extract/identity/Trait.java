package org.rashomon.claim.extract.identity;

/// By what a thing is told apart from others of its kind.
enum Trait {
  /// the name of a ship
  SHIP("ship"),
  /// who flies an aircraft
  AIRLINE("aircraft"),
  /// who made it, and which model it is
  MODEL("aircraft"),
  /// the name of a river that overflows
  RIVER("river"),
  /// what someone is attacked or threatened with
  WEAPON("weapon");

  private final String thing;

  Trait(String thing) {
    this.thing = thing;
  }

  /// The kind of thing, as the subject of a slot.
  String thing() {
    return thing;
  }
}
