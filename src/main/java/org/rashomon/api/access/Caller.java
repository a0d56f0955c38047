package org.rashomon.api.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.rashomon.event.Keys.Holder;

/// Who sent the request.
@RequestScoped
public class Caller {
  private Optional<Holder> holder = Optional.empty();

  void is(Holder known) {
    holder = Optional.of(known);
  }

  /// The name of the key; "anonymous" where keys are not asked for.
  public String name() {
    return holder.map(Holder::name).orElse("anonymous");
  }
}
