package org.rashomon.api.access;

import io.quarkus.runtime.QuarkusApplication;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.event.Keys;
import org.rashomon.event.Keys.Role;

/// The command `keys`: makes, lists and revokes API keys.
public class KeyCommand implements QuarkusApplication {
  private static final int MISUSED = 2;
  private static final String USAGE =
      """
      keys create NAME reader|editor|admin   make a key and show it, this once
      keys list                              names, roles, times
      keys revoke NAME                       a revoked key is refused within seconds""";

  private final Keys keys;
  private final PrintStream out = System.out;

  KeyCommand(Keys keys) {
    this.keys = keys;
  }

  @Override
  public int run(String... arguments) {
    List<String> words = Arrays.asList(arguments);
    if (words.size() == 4 && words.get(1).equals("create")) {
      return create(words.get(2), words.get(3));
    }
    if (words.size() == 3 && words.get(1).equals("revoke")) {
      return revoke(words.get(2));
    }
    if (words.size() == 2 && words.get(1).equals("list")) {
      keys.list().forEach(this::show);
      return 0;
    }
    return misused(USAGE);
  }

  private int create(String name, String role) {
    Optional<Role> known =
        Arrays.stream(Role.values())
            .filter(one -> one.name().equals(role.toUpperCase(Locale.ROOT)))
            .findFirst();
    if (known.isEmpty()) {
      return misused(USAGE);
    }
    if (keys.list().stream().anyMatch(holder -> holder.name().equals(name))) {
      return misused("There is a key of the name " + name);
    }
    out.println(keys.create(name, known.get()));
    return 0;
  }

  private int revoke(String name) {
    return keys.revoke(name) ? 0 : misused("There is no good key of the name " + name);
  }

  private void show(Keys.Holder holder) {
    out.printf(
        "%s\t%s\t%s\t%s%n",
        holder.name(),
        holder.role().name().toLowerCase(Locale.ROOT),
        holder.createdAt(),
        holder.revoked() ? "revoked" : "good");
  }

  private static int misused(String words) {
    System.err.println(words);
    return MISUSED;
  }
}
