package org.rashomon.api;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.rashomon.api.access.KeyCommand;

/// Starts the service, or runs the command `keys` on its database.
@QuarkusMain
public class Rashomon {
  public static void main(String... arguments) {
    if (arguments.length > 0 && arguments[0].equals("keys")) {
      // A command listens to nobody but needs the same start: an address that is no one else's.
      System.setProperty("quarkus.http.host", "127.0.0.1");
      System.setProperty("quarkus.http.port", "0");
      System.setProperty("quarkus.log.level", "WARN");
      System.setProperty("rashomon.warm-up", "false");
      Quarkus.run(KeyCommand.class, arguments);
    } else {
      Quarkus.run(arguments);
    }
  }
}
