package org.rashomon.quantity;

/// What is measured, with the symbol of the base unit that intervals are kept in.
public enum Dimension {
  LENGTH("m"),
  AREA("m²"),
  VOLUME("m³"),
  MASS("kg"),
  SPEED("m/s"),
  TEMPERATURE("°C"),
  ENERGY("J"),
  POWER("W"),
  DURATION("s"),
  MAGNITUDE("magnitude");

  private final String symbol;

  Dimension(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }
}
