package org.rashomon.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What one call may hold. `GET /v1/limits` states these values, and a 413 names the one that was
/// passed. Lengths are in UTF-16 code units.
@ConfigMapping(prefix = "rashomon.limits")
public interface Limits {
  /// Bytes of a request's body. Room for the other limits' usual use, not for all of them at once:
  /// it bounds the memory of a call.
  @WithDefault("8388608")
  int requestBytes();

  /// Levels of arrays and objects in a body. A comparison needs three.
  @WithDefault("16")
  int jsonDepth();

  /// Values of any kind in a body, those in unknown fields included: bounds the tree of a body.
  @WithDefault("20000")
  int jsonValues();

  /// Reports in a call. Ten is a big event on one day.
  @WithDefault("100")
  int reports();

  /// Lines of an NDJSON body, each a report of its own.
  @WithDefault("1000")
  int bulkLines();

  /// Length of a report's text, also of one taken out of a page. A long feature has 60,000.
  @WithDefault("500000")
  int textLength();

  /// Length of a page that an article is taken out of.
  @WithDefault("2000000")
  int pageLength();

  /// Length of a title.
  @WithDefault("1000")
  int titleLength();

  /// Length of a report's id.
  @WithDefault("200")
  int idLength();

  /// Length of a source's name.
  @WithDefault("200")
  int sourceLength();

  /// Length of a URL.
  @WithDefault("2000")
  int urlLength();
}
