package org.rashomon.event;

/// The Idempotency-Key of a request, hashed with what it was sent to and by whom.
///
/// @param hash of the key and its scope
/// @param request of the request's body
public record IdempotencyKey(String hash, String request) {

  /// A key for a part of the request, such as a line.
  public IdempotencyKey part(String name, String content) {
    return new IdempotencyKey(Ids.fingerprint(hash, name), Ids.fingerprint(content));
  }
}
