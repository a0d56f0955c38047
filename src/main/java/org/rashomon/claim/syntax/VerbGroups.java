package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Voice;

/// The verb group that begins at a token: modals, auxiliaries, negation and adverbs among them, and
/// the main verb.
final class VerbGroups {
  private VerbGroups() {}

  static Optional<Element.Verbal> at(List<Token> tokens, int from) {
    int at = from;
    int main = -1;
    boolean finite = false;
    boolean infinitive = false;
    List<String> auxiliaries = new ArrayList<>();
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.tag().equals("MD")) {
        auxiliaries.add(token.lemma());
        finite = true;
      } else if (token.tag().equals("TO") && main < 0 && beginsVerb(tokens, at + 1)) {
        infinitive = true;
      } else if (isObligation(tokens, main, at)) {
        auxiliaries.add("have to");
        main = -1;
      } else if (token.isVerb()) {
        if (main >= 0 && !isAuxiliary(tokens.get(main), token)) {
          break;
        }
        if (main >= 0) {
          auxiliaries.add(tokens.get(main).lemma());
        }
        main = at;
        finite |= (isFinite(token) || isPerfect(tokens, at)) && !infinitive;
      } else if (!isBetween(tokens, at, from, main)) {
        break;
      }
      at++;
    }
    if (main < 0) {
      return Optional.empty();
    }
    for (int i = from; i < main; i++) {
      if (isNegation(tokens.get(i)) && !isOnly(tokens, i + 1)) {
        auxiliaries.add("not");
      }
    }
    Token verb = tokens.get(main);
    return Optional.of(
        new Element.Verbal(
            from,
            main + 1,
            main,
            form(verb, finite, infinitive),
            voice(verb, auxiliaries),
            auxiliaries));
  }

  private static Form form(Token verb, boolean finite, boolean infinitive) {
    if (infinitive) {
      return Form.INFINITIVE;
    }
    if (finite) {
      return Form.FINITE;
    }
    return switch (verb.tag()) {
      case "VBG" -> Form.PRESENT_PARTICIPLE;
      case "VBN" -> Form.PAST_PARTICIPLE;
      case "VB" -> Form.INFINITIVE;
      default -> Form.FINITE;
    };
  }

  private static Voice voice(Token verb, List<String> auxiliaries) {
    boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD");
    boolean be = auxiliaries.contains("be") || auxiliaries.contains("get");
    boolean bare =
        verb.tag().equals("VBN") && !auxiliaries.contains("have") && !auxiliaries.contains("be");
    return participle && (be || bare) ? Voice.PASSIVE : Voice.ACTIVE;
  }

  /// Whether a verb can be an auxiliary to the one that follows it in the same group.
  private static boolean isAuxiliary(Token verb, Token next) {
    return switch (verb.lemma()) {
      case "be" -> next.tag().equals("VBN") || next.tag().equals("VBG") || next.tag().equals("VBD");
      case "have" -> next.tag().equals("VBN") || next.tag().equals("VBD");
      case "do" -> next.tag().equals("VB") || next.tag().equals("VBP");
      case "get" -> next.tag().equals("VBN");
      default -> false;
    };
  }

  /// "had to leave", "have had to leave": they left. Who "has to leave" may not have.
  private static boolean isObligation(List<Token> tokens, int main, int at) {
    return main == at - 1
        && main >= 0
        && tokens.get(main).is("had")
        && tokens.get(at).tag().equals("TO")
        && beginsVerb(tokens, at + 1);
  }

  /// "had been taken": "had" is no participle before another one.
  private static boolean isPerfect(List<Token> tokens, int at) {
    return tokens.get(at).is("had")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).tag().equals("VBN");
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP" -> true;
      default -> false;
    };
  }

  /// "did not only hit the coast" says that it hit it.
  static boolean isOnly(List<Token> tokens, int at) {
    return at < tokens.size()
        && switch (tokens.get(at).lemma()) {
          case "only", "just", "merely", "simply", "solely" -> true;
          default -> false;
        };
  }

  static boolean isNegation(Token token) {
    return token.is("not") || token.is("n't") || token.is("never") || token.is("cannot");
  }

  /// Adverbs stand between auxiliaries and verb; before the first verb only a negation may begin.
  private static boolean isBetween(List<Token> tokens, int at, int from, int main) {
    Token token = tokens.get(at);
    if (!token.tag().startsWith("RB") && !isNegation(token)) {
      return false;
    }
    return (main >= 0 || at > from || isNegation(token)) && leadsToVerb(tokens, at + 1);
  }

  private static boolean beginsVerb(List<Token> tokens, int at) {
    return leadsToVerb(tokens, at);
  }

  private static boolean leadsToVerb(List<Token> tokens, int at) {
    int limit = Math.min(tokens.size(), at + 4);
    for (int i = at; i < limit; i++) {
      Token token = tokens.get(i);
      if (token.isVerb() || token.tag().equals("MD")) {
        return true;
      }
      if (!token.tag().startsWith("RB") && !isNegation(token)) {
        return false;
      }
    }
    return false;
  }
}
