package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.report.Span;

/// Two claims on the wording of their sentences: whether these are the same word for word, but for
/// the words that the claims are about.
public record ChangedWord(Claim a, Claim b) {
  /// The name of the kind that the words are of, in lower case: "room".
  public static String kind(Claim claim) {
    String key = claim.slot().predicate();
    return key.substring(0, key.indexOf(' '));
  }

  /// The word or phrase that a claim is about, as written.
  public static String word(Claim claim) {
    return entity(claim).name();
  }

  /// What it stands for: "living room" for "lounge", "United Kingdom" for "Britain".
  public static String term(Claim claim) {
    return entity(claim).lemmas().getFirst();
  }

  private static Value.Entity entity(Claim claim) {
    if (claim.slot().aspect() == Aspect.WORDING && claim.value() instanceof Value.Entity entity) {
      return entity;
    }
    throw new IllegalArgumentException("no claim on a wording: " + claim.slot());
  }

  /// Whether all other words are the same, in order; marks and the kind of the article don't count.
  public boolean isOnly() {
    List<String> one = sentence(a);
    List<String> other = sentence(b);
    List<String> word = words(word(a));
    List<String> changed = words(word(b));
    if (one.size() - word.size() != other.size() - changed.size()) {
      return false;
    }
    for (int at = 0; at + word.size() <= one.size(); at++) {
      if (stands(word, one, at)
          && stands(changed, other, at)
          && rest(one, at, word.size()).equals(rest(other, at, changed.size()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(List<String> word, List<String> sentence, int at) {
    return at + word.size() <= sentence.size()
        && sentence.subList(at, at + word.size()).equals(word);
  }

  private static List<String> rest(List<String> sentence, int at, int length) {
    List<String> rest = new ArrayList<>(sentence.subList(0, at));
    rest.addAll(sentence.subList(at + length, sentence.size()));
    return rest;
  }

  private static List<String> sentence(Claim claim) {
    Span span = claim.evidence().sentence();
    return words(claim.evidence().report().quote(span));
  }

  private static List<String> words(String text) {
    return WordSequence.forms(text).stream().map(form -> form.equals("an") ? "a" : form).toList();
  }
}
