package org.rashomon.claim.lexicon;

/// The four kinds of words that WordNet has.
enum PartOfSpeech {
  NOUN("noun"),
  VERB("verb"),
  ADJECTIVE("adj"),
  ADVERB("adv");

  private final String file;

  PartOfSpeech(String file) {
    this.file = file;
  }

  /// As it stands in the names of WordNet's files.
  String file() {
    return file;
  }
}
