package org.rashomon.event;

import java.util.Optional;

/// What a request made, or had made when it was sent before.
///
/// @param id of what was made
/// @param status of the answer
/// @param answer the first answer, if the request was sent before and was answered
public record Made(String id, int status, Optional<String> answer) {
  static Made now(String id, int status) {
    return new Made(id, status, Optional.empty());
  }
}
