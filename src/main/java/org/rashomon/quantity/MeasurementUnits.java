package org.rashomon.quantity;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.measure.IncommensurableException;
import javax.measure.MetricPrefix;
import javax.measure.UnitConverter;
import systems.uom.common.Imperial;
import systems.uom.common.USCustomary;
import tech.units.indriya.unit.Units;

/// The units of measurement by the names that units.txt uses, converted by Indriya into the base
/// unit of their dimension. Converters are asked once, at start: every one of them is linear.
final class MeasurementUnits {
  private static final javax.measure.Unit<?> WATT_HOUR = Units.WATT.multiply(Units.HOUR);

  private static final Map<String, javax.measure.Unit<?>> BY_NAME =
      Map.ofEntries(
          entry("kilometre", MetricPrefix.KILO(Units.METRE)),
          entry("metre", Units.METRE),
          entry("centimetre", MetricPrefix.CENTI(Units.METRE)),
          entry("millimetre", MetricPrefix.MILLI(Units.METRE)),
          entry("mile", USCustomary.MILE),
          entry("nautical-mile", USCustomary.NAUTICAL_MILE),
          entry("yard", USCustomary.YARD),
          entry("foot", USCustomary.FOOT),
          entry("inch", USCustomary.INCH),
          entry("hectare", Units.SQUARE_METRE.multiply(10_000)),
          entry("acre", USCustomary.FOOT.pow(2).multiply(43_560)),
          entry("square-metre", Units.SQUARE_METRE),
          entry("square-kilometre", MetricPrefix.KILO(Units.METRE).pow(2)),
          entry("square-mile", USCustomary.MILE.pow(2)),
          entry("square-foot", USCustomary.FOOT.pow(2)),
          entry("litre", Units.LITRE),
          entry("millilitre", MetricPrefix.MILLI(Units.LITRE)),
          entry("cubic-metre", Units.CUBIC_METRE),
          entry("gallon", USCustomary.GALLON_LIQUID),
          entry("barrel", USCustomary.GALLON_LIQUID.multiply(42)),
          entry("kilogram", Units.KILOGRAM),
          entry("gram", Units.GRAM),
          entry("milligram", MetricPrefix.MILLI(Units.GRAM)),
          entry("tonne", Units.KILOGRAM.multiply(1_000)),
          entry("kilotonne", Units.KILOGRAM.multiply(1_000_000)),
          entry("short-ton", USCustomary.TON),
          entry("ounce", Imperial.OUNCE),
          entry("pound", USCustomary.POUND),
          entry("kilometre-per-hour", Units.KILOMETRE_PER_HOUR),
          entry("mile-per-hour", USCustomary.MILE_PER_HOUR),
          entry("metre-per-second", Units.METRE_PER_SECOND),
          entry("knot", USCustomary.KNOT),
          entry("celsius", Units.CELSIUS),
          entry("fahrenheit", USCustomary.FAHRENHEIT),
          entry("joule", Units.JOULE),
          entry("kilowatt-hour", MetricPrefix.KILO(WATT_HOUR)),
          entry("megawatt-hour", MetricPrefix.MEGA(WATT_HOUR)),
          entry("gigawatt-hour", MetricPrefix.GIGA(WATT_HOUR)),
          entry("terawatt-hour", MetricPrefix.TERA(WATT_HOUR)),
          entry("watt", Units.WATT),
          entry("kilowatt", MetricPrefix.KILO(Units.WATT)),
          entry("megawatt", MetricPrefix.MEGA(Units.WATT)),
          entry("gigawatt", MetricPrefix.GIGA(Units.WATT)),
          entry("terawatt", MetricPrefix.TERA(Units.WATT)),
          entry("second", Units.SECOND),
          entry("minute", Units.MINUTE),
          entry("hour", Units.HOUR),
          entry("day", Units.DAY),
          entry("week", Units.WEEK),
          entry("fortnight", Units.WEEK.multiply(2)),
          entry("month", Units.SECOND.multiply(2_629_746)),
          entry("year", Units.SECOND.multiply(31_556_952)),
          entry("decade", Units.SECOND.multiply(315_569_520)));

  private static final Map<Dimension, javax.measure.Unit<?>> BASES = bases();

  private MeasurementUnits() {}

  /// The scale of a unit; empty if the name is unknown. Magnitudes have no unit and scale as they
  /// are.
  static Optional<UnitScale> scale(Dimension dimension, String name) {
    Unit unit = new Unit.Measured(dimension);
    if (dimension == Dimension.MAGNITUDE) {
      return Optional.of(UnitScale.plain(unit));
    }
    return Optional.ofNullable(BY_NAME.get(name))
        .map(from -> scale(unit, converter(from, dimension)));
  }

  private static UnitScale scale(Unit unit, UnitConverter converter) {
    BigDecimal offset = convert(converter, 0);
    BigDecimal factor = convert(converter, 1).subtract(offset);
    return new UnitScale(unit, factor, offset);
  }

  private static BigDecimal convert(UnitConverter converter, int value) {
    Number converted = converter.convert(BigDecimal.valueOf(value));
    return new BigDecimal(converted.toString()).round(new MathContext(12));
  }

  private static UnitConverter converter(javax.measure.Unit<?> from, Dimension dimension) {
    try {
      return from.getConverterToAny(BASES.get(dimension));
    } catch (IncommensurableException e) {
      throw new IllegalArgumentException(from + " does not measure " + dimension, e);
    }
  }

  private static Map<Dimension, javax.measure.Unit<?>> bases() {
    Map<Dimension, javax.measure.Unit<?>> bases = new EnumMap<>(Dimension.class);
    bases.put(Dimension.LENGTH, Units.METRE);
    bases.put(Dimension.AREA, Units.SQUARE_METRE);
    bases.put(Dimension.VOLUME, Units.CUBIC_METRE);
    bases.put(Dimension.MASS, Units.KILOGRAM);
    bases.put(Dimension.SPEED, Units.METRE_PER_SECOND);
    bases.put(Dimension.TEMPERATURE, Units.CELSIUS);
    bases.put(Dimension.ENERGY, Units.JOULE);
    bases.put(Dimension.POWER, Units.WATT);
    bases.put(Dimension.DURATION, Units.SECOND);
    return bases;
  }
}
