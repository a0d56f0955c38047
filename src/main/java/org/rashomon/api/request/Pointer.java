package org.rashomon.api.request;

/// A JSON Pointer (RFC 6901). Long names are cut, so that a pointer stays short whatever is sent.
///
/// @param path "" for the whole body
record Pointer(String path) {
  static final Pointer ROOT = new Pointer("");
  private static final int LONGEST_NAME = 80;

  Pointer member(String name) {
    String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    return new Pointer(path + "/" + shown.replace("~", "~0").replace("/", "~1"));
  }

  Pointer item(int index) {
    return new Pointer(path + "/" + index);
  }
}
