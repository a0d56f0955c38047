package org.rashomon.claim.lexicon;

/// A lexicon file that cannot be read. The message names the file and the line.
public final class MalformedLexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedLexiconException(String message) {
    super(message);
  }
}
