package org.rashomon.event.storage;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Opens connections with H2's driver or PostgreSQL's, as the URL says.
///
/// The kind of a data source is fixed when the service is built; the class of its driver is, too.
/// With this class as the driver one build serves both databases. Statements are made for
/// PostgreSQL, and H2 understands those that are used here.
public final class DatabaseDriver implements Driver {
  // By name: PostgreSQL's class refers to annotations that are no library of this service.
  private final Driver h2 = driverOf("org.h2.Driver");
  private final Driver postgresql = driverOf("org.postgresql.Driver");

  private static Driver driverOf(String name) {
    try {
      return Class.forName(name).asSubclass(Driver.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException(name + " is not on the class path", missing);
    }
  }

  @Override
  public @Nullable Connection connect(String url, Properties properties) throws SQLException {
    return driver(url).connect(url, properties);
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return h2.acceptsURL(url) || postgresql.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties)
      throws SQLException {
    return driver(url).getPropertyInfo(url, properties);
  }

  private Driver driver(String url) throws SQLException {
    return h2.acceptsURL(url) ? h2 : postgresql;
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return true;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(DatabaseDriver.class.getName());
  }
}
