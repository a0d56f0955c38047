package org.rashomon.claim.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.claim.Population;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.Places;
import org.rashomon.claim.lexicon.PopulationLexicon;
import org.rashomon.claim.lexicon.PopulationRelation;
import org.rashomon.claim.lexicon.Role;
import org.rashomon.claim.lexicon.Sides;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.lexicon.WordNet;

/// Compares who or what two claims name. Symmetric. Thread-safe.
public final class EntityComparison {
  private static final int MOST_NAMES = 3;
  private static final EntityComparison SHIPPED = new EntityComparison();

  private final Places places = Places.load();
  private final Sides sides = Sides.load();
  private final PopulationLexicon populations = PopulationLexicon.load();
  private final WordGroups<Role> roles = Role.load();
  private final WordNet wordNet = WordNet.load();

  private EntityComparison() {}

  /// Whether one is told of as a relative or companion of the other.
  public static boolean areRelatives(Value.Entity one, Value.Entity other) {
    return isRelative(one, other) || isRelative(other, one);
  }

  /// How two entities lie to one another.
  public enum Outcome {
    /// one person or body in other words
    SAME,
    /// one may describe the other: an official / the deputy mayor
    REFINED,
    /// no one is both
    DIFFERENT,
    /// cannot be told
    UNKNOWN
  }

  public static Outcome of(Value.Entity one, Value.Entity other) {
    return SHIPPED.compare(one, other);
  }

  private Outcome compare(Value.Entity one, Value.Entity other) {
    List<String> a = names(one);
    List<String> b = names(other);
    Optional<Outcome> bySide = bySide(one, other);
    if (!a.isEmpty() && !b.isEmpty()) {
      boolean oneKind = isPerson(one, own(a)) == isPerson(other, own(b));
      return byName(a, b)
          .or(() -> byNation(a, b))
          .or(() -> bySide)
          .orElse(oneKind ? Outcome.DIFFERENT : Outcome.UNKNOWN);
    }
    if (bySide.isPresent()) {
      return bySide.get();
    }
    return a.isEmpty() && b.isEmpty() ? byHead(one, other) : Outcome.UNKNOWN;
  }

  /// Two or three capitalised words that end in no word for a body of people, and are not said to
  /// be the name of a body or a ship: "the tanker Olga Lund".
  private boolean isPerson(Value.Entity entity, List<String> names) {
    boolean titled = entity.lemmas().stream().anyMatch(word -> roles.has(Role.TITLE, word));
    return (names.size() >= 2 || (names.size() == 1 && titled))
        && names.size() <= MOST_NAMES
        && (entity.lemmas().isEmpty() || !isBody(entity.lemmas().getLast()))
        && !isCalled(entity)
        && !isBand(names.getFirst());
  }

  private boolean isBody(String word) {
    return wordNet.isA(word, "group") || roles.has(Role.BODY, word);
  }

  /// Whether the noun before the name is for a body or a craft.
  private boolean isCalled(Value.Entity entity) {
    String before = "";
    for (String word : entity.name().split(" ", -1)) {
      if (word.isEmpty() || !Character.isLowerCase(word.charAt(0))) {
        break;
      }
      before = word;
    }
    return isThing(before);
  }

  /// "Sons of the Steppe", "Knights": persons in the plural.
  private boolean isBand(String name) {
    return roles.has(Role.BAND, name.toLowerCase(Locale.ROOT));
  }

  private boolean isThing(String noun) {
    return isBody(noun) || wordNet.isA(noun, "vehicle");
  }

  private List<String> names(Value.Entity entity) {
    List<String> names = new ArrayList<>();
    for (String word : NameWords.capitalised(entity.name())) {
      if (!roles.has(Role.TITLE, word.toLowerCase(Locale.ROOT))) {
        names.add(word);
      }
    }
    return names;
  }

  /// A shared word makes one of two names, unless it only says what kind of body it is: "Brigade".
  private Optional<Outcome> byName(List<String> a, List<String> b) {
    boolean shared =
        a.stream()
            .filter(word -> !isKind(word) || Math.min(a.size(), b.size()) == 1)
            .anyMatch(word -> b.stream().anyMatch(other -> NameWords.alike(word, other)));
    boolean joined =
        a.stream().anyMatch(word -> NameWords.isJoined(word, b))
            || b.stream().anyMatch(word -> NameWords.isJoined(word, a));
    boolean acronym =
        a.stream().anyMatch(word -> NameWords.isAcronym(word, b))
            || b.stream().anyMatch(word -> NameWords.isAcronym(word, a));
    if (shared || joined || acronym) {
      return Optional.of(Outcome.SAME);
    }
    return NameWords.isGarbled(own(a), own(b)) ? Optional.of(Outcome.UNKNOWN) : Optional.empty();
  }

  private boolean isKind(String word) {
    return wordNet.isA(word.toLowerCase(Locale.ROOT), "military unit")
        || sides.of(List.of(word.toLowerCase(Locale.ROOT))).isPresent()
        || wordNet.isA(word.toLowerCase(Locale.ROOT), "political party");
  }

  /// "Russia's military intelligence" and "Moscow" are one side; Polish and Italian are two.
  private Optional<Outcome> byNation(List<String> a, List<String> b) {
    Set<String> one = nations(a);
    Set<String> other = nations(b);
    if (one.isEmpty() && other.isEmpty()) {
      return Optional.empty();
    }
    if (one.isEmpty() != other.isEmpty() && isOwn(a) && isOwn(b)) {
      return Optional.empty();
    }
    if (one.isEmpty() || other.isEmpty()) {
      // a name may be that of the nation's head: who leads whom is not known here
      return Optional.of(Outcome.UNKNOWN);
    }
    boolean shared =
        one.stream()
            .anyMatch(
                x ->
                    other.stream()
                        .anyMatch(y -> x.equals(y) || places.isPart(x, y) || places.isPart(y, x)));
    return Optional.of(shared ? Outcome.SAME : Outcome.DIFFERENT);
  }

  /// The words of a name without what only tells its nation: "Halden" of "Norwegian group Halden".
  private List<String> own(List<String> names) {
    List<String> own = names.stream().filter(name -> places.nationMeant(name).isEmpty()).toList();
    return own.isEmpty() ? names : own;
  }

  private boolean isOwn(List<String> names) {
    return names.stream().anyMatch(name -> places.nationMeant(name).isEmpty());
  }

  private Set<String> nations(List<String> names) {
    Set<String> nations = new LinkedHashSet<>();
    names.forEach(name -> places.nationMeant(name).ifPresent(nations::add));
    places.nationMeant(String.join(" ", names)).ifPresent(nations::add);
    return nations;
  }

  private Optional<Outcome> bySide(Value.Entity one, Value.Entity other) {
    Optional<Sides.Side> a = sides.of(one.lemmas());
    Optional<Sides.Side> b = sides.of(other.lemmas());
    return a.isPresent() && b.isPresent() && Sides.areApart(a.get(), b.get())
        ? Optional.of(Outcome.DIFFERENT)
        : Optional.empty();
  }

  private Outcome byHead(Value.Entity one, Value.Entity other) {
    if (one.lemmas().isEmpty() || other.lemmas().isEmpty()) {
      return Outcome.UNKNOWN;
    }
    String a = one.lemmas().getLast();
    String b = other.lemmas().getLast();
    if (isRelative(one, other) || isRelative(other, one)) {
      return Outcome.DIFFERENT;
    }
    if (a.equals(b)) {
      return a.equals("minister") ? Portfolios.compare(one, other) : Outcome.SAME;
    }
    if (roles.has(Role.GENERIC, a) || roles.has(Role.GENERIC, b)) {
      return Outcome.REFINED;
    }
    PopulationRelation relation =
        populations.compare(new Population(a, List.of()), new Population(b, List.of()));
    return switch (relation) {
      case SAME -> Outcome.SAME;
      case FIRST_WITHIN_SECOND, SECOND_WITHIN_FIRST -> Outcome.REFINED;
      case DISJOINT -> Outcome.DIFFERENT;
      case UNKNOWN -> byKind(a, b);
    };
  }

  /// "The keeper's brother" is not the keeper.
  private static boolean isRelative(Value.Entity one, Value.Entity other) {
    boolean owned = one.name().contains("'s ") || one.name().contains("’s ");
    return owned
        && one.lemmas().size() == 2
        && one.lemmas().getFirst().equals(other.lemmas().getLast())
        && EntityWord.RELATIVE.has(one.lemmas().getLast());
  }

  private Outcome byKind(String a, String b) {
    boolean persons = wordNet.isA(a, "person") && wordNet.isA(b, "person");
    if (!persons) {
      return Outcome.UNKNOWN;
    }
    return wordNet.isA(a, b) || wordNet.isA(b, a) ? Outcome.REFINED : Outcome.DIFFERENT;
  }
}
