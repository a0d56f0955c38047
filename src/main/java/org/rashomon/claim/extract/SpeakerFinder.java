package org.rashomon.claim.extract;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.Role;
import org.rashomon.claim.lexicon.SpeechWord;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Who stands before or behind a verb of saying. A pronoun and a speaker that is not named are
/// nobody.
final class SpeakerFinder {
  private final Entities entities = new Entities();
  private final WordGroups<SpeechWord> words = SpeechWord.load();
  private final WordGroups<Role> roles = Role.load();

  /// @param to index after the last token of the speaker's words
  record Speaker(Value.Entity who, int from, int to) {}

  /// The speaker at the verb, whose element has this index.
  Optional<Speaker> at(ParsedSentence parsed, int verb) {
    return before(parsed, verb - 1)
        .flatMap(nominal -> speaker(parsed, nominal))
        .or(() -> behind(parsed, verb + 1).flatMap(nominal -> speaker(parsed, nominal)));
  }

  /// "X said", "X, the mayor, said", "it was X who said"
  private static Optional<Nominal> before(ParsedSentence parsed, int at) {
    List<Element> elements = parsed.elements();
    int i = at;
    if (i >= 0 && elements.get(i) instanceof Element.Link link && isRelative(link)) {
      i--;
    }
    if (i > 1
        && elements.get(i) instanceof Element.Link comma
        && comma.kind() == Element.LinkKind.COMMA
        && elements.get(i - 1) instanceof Nominal
        && elements.get(i - 2) instanceof Element.Link first
        && first.kind() == Element.LinkKind.COMMA) {
      i -= 3;
    }
    return i >= 0 && elements.get(i) instanceof Nominal nominal
        ? Optional.of(nominal)
        : Optional.empty();
  }

  private static boolean isRelative(Element.Link link) {
    return link.kind() == Element.LinkKind.RELATIVE;
  }

  /// "said X", "said the mayor, X,": the name, where one follows.
  private static Optional<Nominal> behind(ParsedSentence parsed, int at) {
    List<Element> elements = parsed.elements();
    if (at >= elements.size() || !(elements.get(at) instanceof Nominal nominal)) {
      return Optional.empty();
    }
    boolean named =
        at + 2 < elements.size()
            && elements.get(at + 1) instanceof Element.Link comma
            && comma.kind() == Element.LinkKind.COMMA
            && elements.get(at + 2) instanceof Nominal name
            && parsed.head(name).isProper();
    return Optional.of(named ? (Nominal) elements.get(at + 2) : nominal);
  }

  Optional<Speaker> speaker(ParsedSentence parsed, Nominal nominal) {
    Nominal base = Entities.base(parsed, nominal);
    String head = parsed.head(base).lemma();
    boolean spoken = words.has(SpeechWord.SPOKES, head) && !base.equals(nominal);
    Nominal who = spoken ? nominal : base;
    Token token = parsed.head(who);
    Value.Entity entity = entities.of(parsed, who);
    boolean nobody =
        token.mention().isPresent()
            || token.tag().startsWith("PRP")
            || token.tag().startsWith("W")
            || token.tag().equals("DT")
            || token.tag().equals("EX")
            || entity.lemmas().isEmpty()
            || (!entity.proper() && isUnnamed(token));
    return nobody
        ? Optional.empty()
        : Optional.of(new Speaker(entity, base.from(), Math.max(nominal.to(), base.to())));
  }

  private boolean isUnnamed(Token head) {
    return words.has(SpeechWord.UNNAMED, head.lemma())
        || words.has(SpeechWord.SPOKES, head.lemma())
        || roles.has(Role.GENERIC, head.lemma())
        || head.tag().equals("NNS");
  }
}
