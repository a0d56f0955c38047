package org.rashomon.api;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.rashomon.api.access.KeyCommand;

/// Starts the service, rehearses its start, or runs the command `keys` on its database.
@QuarkusMain
public class Rashomon {
  public static void main(String... arguments) {
    switch (arguments.length == 0 ? "" : arguments[0]) {
      case "keys" -> {
        becomeCommand();
        System.setProperty("rashomon.warm-up", "false");
        Quarkus.run(KeyCommand.class, arguments);
      }
      case "rehearse" -> {
        becomeCommand();
        System.setProperty("rashomon.database.url", "jdbc:h2:mem:rehearsal");
        Quarkus.run(Rehearsal.class, arguments);
      }
      default -> Quarkus.run(arguments);
    }
  }

  /// A command listens to nobody but needs the same start: an address that is no one else's, and
  /// nobody to be told of its end.
  private static void becomeCommand() {
    System.setProperty("quarkus.http.host", "127.0.0.1");
    System.setProperty("quarkus.http.port", "0");
    System.setProperty("quarkus.log.level", "WARN");
    System.setProperty("quarkus.shutdown.delay", "0S");
  }
}
