package org.rashomon.claim.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Base forms by Penn Treebank tag: "found" tagged VBD is "find", tagged VB it is "found".
/// Irregular forms come from WordNet's exception lists, regular ones by its rules of detachment
/// (morphy), taken where the result is a word of that part of speech. Thread-safe.
public final class Lemmatizer implements Lemmas {
  private static final List<String[]> NOUN =
      rules(
          "sses>ss",
          "ses>s",
          "xes>x",
          "zes>z",
          "ches>ch",
          "shes>sh",
          "men>man",
          "children>child",
          "wives>wife",
          "ies>y",
          "s>");
  private static final List<String[]> VERB =
      rules("ies>y", "es>e", "es>", "s>", "ied>y", "ed>e", "ed>", "ing>e", "ing>");
  private static final List<String[]> ADJECTIVE =
      rules("ier>y", "iest>y", "er>e", "est>e", "er>", "est>");

  /// Forms that WordNet lacks or has as another word.
  private static final Map<String, String> AUXILIARIES =
      Map.ofEntries(
          Map.entry("am", "be"),
          Map.entry("is", "be"),
          Map.entry("are", "be"),
          Map.entry("was", "be"),
          Map.entry("were", "be"),
          Map.entry("been", "be"),
          Map.entry("being", "be"),
          Map.entry("'s", "be"),
          Map.entry("'re", "be"),
          Map.entry("'m", "be"),
          Map.entry("has", "have"),
          Map.entry("had", "have"),
          Map.entry("having", "have"),
          Map.entry("'ve", "have"),
          Map.entry("does", "do"),
          Map.entry("did", "do"),
          Map.entry("done", "do"),
          Map.entry("ca", "can"),
          Map.entry("wo", "will"),
          Map.entry("'ll", "will"));

  private final WordNet wordNet;
  private final Bounded<String> lemmas = new Bounded<>();

  public Lemmatizer(WordNet wordNet) {
    this.wordNet = wordNet;
  }

  /// The base form in lower case; a word that no rule takes to a known one is only set in lower
  /// case.
  @Override
  public String lemma(String word, String tag) {
    String form = word.toLowerCase(Locale.ROOT);
    if (tag.startsWith("VB") || tag.equals("MD")) {
      return lemmas.get("v" + tag + ' ' + form, key -> verb(form, tag));
    }
    if (tag.equals("NNS") || tag.equals("NNPS")) {
      return lemmas.get("n " + form, key -> plural(form));
    }
    if (tag.equals("JJR") || tag.equals("JJS")) {
      return lemmas.get("a " + form, key -> base(form, PartOfSpeech.ADJECTIVE, ADJECTIVE));
    }
    return form.equals("n't") ? "not" : form;
  }

  private String verb(String form, String tag) {
    String auxiliary = AUXILIARIES.get(form);
    if (auxiliary != null) {
      return auxiliary;
    }
    boolean baseForm = tag.equals("VB") || tag.equals("VBP") || tag.equals("MD");
    if (baseForm && wordNet.isVerb(form)) {
      return form;
    }
    String base = base(form, PartOfSpeech.VERB, VERB);
    return base.equals(form) ? withoutDoubling(form) : base;
  }

  /// "gutted", "gutting": a consonant doubled before the ending.
  private String withoutDoubling(String form) {
    for (String ending : List.of("ed", "ing")) {
      int stem = form.length() - ending.length();
      if (stem > 2 && form.endsWith(ending) && form.charAt(stem - 1) == form.charAt(stem - 2)) {
        String candidate = form.substring(0, stem - 1);
        return wordNet.isVerb(candidate) ? candidate : form;
      }
    }
    return form;
  }

  private String plural(String form) {
    // "people" is the plural of "person" in news far more often than a folk
    return form.equals("people") ? "people" : base(form, PartOfSpeech.NOUN, NOUN);
  }

  private String base(String form, PartOfSpeech pos, List<String[]> rules) {
    List<String> irregular = wordNet.irregular(pos, form);
    if (!irregular.isEmpty()) {
      return irregular.getFirst();
    }
    for (String[] rule : rules) {
      if (form.endsWith(rule[0]) && form.length() > rule[0].length() + 1) {
        String candidate = form.substring(0, form.length() - rule[0].length()) + rule[1];
        if (wordNet.isKnown(pos, candidate)) {
          return candidate;
        }
      }
    }
    return form;
  }

  private static List<String[]> rules(String... written) {
    return java.util.Arrays.stream(written).map(rule -> rule.split(">", -1)).toList();
  }
}
