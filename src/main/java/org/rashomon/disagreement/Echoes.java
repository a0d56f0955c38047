package org.rashomon.disagreement;

import java.util.List;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Evidence;

/// A word changed in a copied sentence often tells what another rule finds as well, by reading the
/// sentence: such a finding about wording is left out.
final class Echoes {
  private Echoes() {}

  static List<Component.Slot> without(List<Component.Slot> slots) {
    List<Component.Slot> read = slots.stream().filter(slot -> !isOfWording(slot)).toList();
    return slots.stream()
        .filter(slot -> !isOfWording(slot) || read.stream().noneMatch(other -> covers(other, slot)))
        .toList();
  }

  private static boolean isOfWording(Component.Slot slot) {
    return slot.group().claims().getFirst().slot().aspect() == Aspect.WORDING;
  }

  /// Whether each claim on the wording stands in a sentence of which the slot has a claim, too.
  private static boolean covers(Component.Slot slot, Component.Slot wording) {
    return wording.group().claims().stream()
        .allMatch(claim -> slot.group().claims().stream().anyMatch(other -> touch(claim, other)));
  }

  private static boolean touch(Claim one, Claim other) {
    Evidence a = one.evidence();
    Evidence b = other.evidence();
    return a.report().id().equals(b.report().id()) && a.span().overlaps(b.span());
  }
}
