package org.rashomon.api.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rashomon.event.Keys;

/// Refuses to start where other machines could call without a key, unless told to.
@Singleton
public class OpenDoorCheck {
  private final Keys keys;
  private final Access access;
  private final String host;

  OpenDoorCheck(Keys keys, Access access, @ConfigProperty(name = "quarkus.http.host") String host) {
    this.keys = keys;
    this.access = access;
    this.host = host;
  }

  void start(@Observes StartupEvent start) {
    if (!access.withoutKeys() && !isLoopback(host) && !keys.areAsked()) {
      throw new IllegalStateException(
          "There is no API key, and "
              + host
              + " can be reached from other machines. Make a key (the command `keys create`), listen"
              + " on 127.0.0.1 (quarkus.http.host), or let everybody call"
              + " (rashomon.access.without-keys=true).");
    }
  }

  static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
