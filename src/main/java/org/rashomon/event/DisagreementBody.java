package org.rashomon.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Disagreement;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Position;
import org.rashomon.disagreement.PositionPair;
import org.rashomon.disagreement.Step;

/// What a disagreement says at one time, with its claims by their ids.
public record DisagreementBody(
    String type,
    String relation,
    String severity,
    String slot,
    String summary,
    List<HeldPosition> positions,
    List<RelatedPair> pairs) {
  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  public DisagreementBody {
    positions = List.copyOf(positions);
    pairs = List.copyOf(pairs);
  }

  /// A value and who holds it.
  ///
  /// @param claims ids of claims
  public record HeldPosition(String value, List<String> claims, List<String> sources, int origins) {
    public HeldPosition {
      claims = List.copyOf(claims);
      sources = List.copyOf(sources);
    }
  }

  /// Two positions by their indices, and how they relate.
  ///
  /// @param a id of the claim of the first position in the strongest pair
  /// @param b id of the other one
  public record RelatedPair(
      int first,
      int second,
      String a,
      String b,
      String relation,
      String rule,
      Optional<BigDecimal> gap,
      Optional<String> reason,
      List<String> explanation) {
    public RelatedPair {
      explanation = List.copyOf(explanation);
    }
  }

  static DisagreementBody of(Disagreement disagreement, ClaimNames names) {
    return new DisagreementBody(
        disagreement.type().name(),
        disagreement.relation().name(),
        disagreement.severity().name(),
        disagreement.slot(),
        disagreement.summary(),
        disagreement.positions().stream().map(position -> held(position, names)).toList(),
        disagreement.pairs().stream().map(pair -> related(pair, names)).toList());
  }

  private static HeldPosition held(Position position, ClaimNames names) {
    List<String> claims = position.claims().stream().map(names::of).distinct().toList();
    return new HeldPosition(position.value(), claims, position.sources(), position.origins());
  }

  private static RelatedPair related(PositionPair pair, ClaimNames names) {
    Outcome outcome = pair.judgement().outcome();
    Claim a = pair.judgement().pair().a();
    Claim b = pair.judgement().pair().b();
    return new RelatedPair(
        pair.first(),
        pair.second(),
        names.of(a),
        names.of(b),
        outcome.relation().name(),
        pair.judgement().rule(),
        outcome instanceof Outcome.Disagrees disagrees ? disagrees.gap() : Optional.empty(),
        outcome instanceof Outcome.Disagrees disagrees
            ? disagrees.reason().map(Enum::name)
            : Optional.empty(),
        outcome.steps().stream().map(Step::text).toList());
  }

  /// The ids of all claims that positions hold, sorted.
  public Set<String> claims() {
    Set<String> claims = new TreeSet<>();
    positions.forEach(position -> claims.addAll(position.claims()));
    return claims;
  }

  /// A fingerprint of what is told, whoever tells it: the positions' values.
  String stand() {
    return Ids.fingerprint(
        positions.stream().map(HeldPosition::value).sorted().toArray(String[]::new));
  }

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a disagreement cannot be written", impossible);
    }
  }

  static DisagreementBody read(String json) {
    try {
      return JSON.readValue(json, DisagreementBody.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException("a stored disagreement cannot be read", unreadable);
    }
  }
}
