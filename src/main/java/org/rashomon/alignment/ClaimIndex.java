package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rashomon.claim.Claim;

/// The claims of one event, searchable. Derived data: it can always be built again from the claims.
///
/// Reports come and go; at any time the candidates are those of [CandidateSearch#among] over the
/// claims that are there. Small events are searched exactly, large ones through Lucene, with the
/// same answers. Not thread-safe; about 2 kB of memory a claim.
public final class ClaimIndex implements AutoCloseable {
  /// From here on Lucene's skipping pays.
  static final int MOST_BUNDLES_BY_WEIGHTS = 20_000;

  private static final int FEWEST_TO_CLEAR = 64;

  private final SearchBounds bounds;
  private final int mostByWeights;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, IndexedReport> reports = new LinkedHashMap<>();
  private BundleSearch search = new TermWeights();
  private int searchable;
  private int removed;
  private int numbers;
  private int size;
  private long offers;

  ClaimIndex(SearchBounds bounds) {
    this(bounds, MOST_BUNDLES_BY_WEIGHTS);
  }

  /// @param mostByWeights how many bundles are searched exactly
  ClaimIndex(SearchBounds bounds, int mostByWeights) {
    this.bounds = bounds;
    this.mostByWeights = mostByWeights;
  }

  /// How many claims are there.
  public int size() {
    return size;
  }

  /// What was looked at in all searches so far, an exact count: postings of terms, and claims that
  /// were offered as neighbours.
  public long steps() {
    return search.steps() + offers;
  }

  /// All candidates among the claims, in the order of their evidence.
  List<Candidate> candidates() {
    CandidatePairs pairs = new CandidatePairs();
    for (IndexedReport report : reports.values()) {
      for (IndexedClaim claim : report.claims()) {
        pairs.add(claim.number(), claim.claim(), claim.best());
      }
    }
    return pairs.inOrder();
  }

  /// Adds the claims of reports that are not there and tells what that changes. Of equal claims in
  /// one report the first counts.
  ///
  /// @throws IllegalArgumentException if a report is there
  public Growth add(List<Claim> fresh) {
    Map<String, List<ProfiledClaim>> byReport =
        fresh.stream()
            .distinct()
            .map(claim -> ProfiledClaim.of(claim, vocabulary))
            .sorted(ProfiledClaim.PRECEDENCE)
            .collect(
                Collectors.groupingBy(
                    claim -> claim.claim().reportId(), LinkedHashMap::new, Collectors.toList()));
    Changes changes = new Changes();
    byReport.forEach((id, claims) -> add(id, claims, changes));
    return changes.growth();
  }

  private void add(String id, List<ProfiledClaim> claims, Changes changes) {
    if (reports.containsKey(id)) {
      throw new IllegalArgumentException("the report is there: " + id);
    }
    IndexedReport report = new IndexedReport(claims, numbers, bounds);
    numbers += claims.size();
    size += claims.size();
    Set<IndexedReport> earlier = others(other -> other.precedes(report));
    boolean isLatest = earlier.size() == reports.size();
    for (Bundle bundle : report.bundles()) {
      bundle.members().forEach(changes::begin);
      reachForEarlier(bundle, bundle.members(), earlier);
      if (!isLatest) {
        offerToLater(bundle, earlier, changes);
      }
    }
    reports.put(id, report);
    makeSearchable(report.bundles());
  }

  /// Takes the claims of a report away and tells what that changes: their pairs are dropped, and
  /// those that had reached for them reach for others. Nothing if it is not there.
  public Growth remove(String reportId) {
    IndexedReport gone = reports.remove(reportId);
    Changes changes = new Changes();
    if (gone != null) {
      gone.remove();
      removed += gone.bundles().size();
      gone.claims().forEach(changes::end);
      size -= gone.claims().size();
      for (IndexedReport later : others(gone::precedes)) {
        replaceNeighbours(later, reportId, changes);
      }
      clear();
    }
    return changes.growth();
  }

  private void replaceNeighbours(IndexedReport report, String gone, Changes changes) {
    Map<Bundle, List<IndexedClaim>> bereft =
        report.claims().stream()
            .filter(claim -> claim.nearest().holdsOneOf(gone))
            .collect(
                Collectors.groupingBy(
                    IndexedClaim::bundle, LinkedHashMap::new, Collectors.toList()));
    if (bereft.isEmpty()) {
      return;
    }
    Set<IndexedReport> earlier = others(other -> other.precedes(report));
    bereft.forEach(
        (bundle, claims) -> {
          claims.forEach(changes::before);
          claims.forEach(claim -> claim.reset(bounds));
          reachForEarlier(bundle, claims, earlier);
        });
  }

  private Set<IndexedReport> others(Predicate<IndexedReport> wanted) {
    return reports.values().stream().filter(wanted).collect(Collectors.toSet());
  }

  /// Any of the bundle's claims sees the same, so they search together.
  private void reachForEarlier(
      Bundle bundle, List<IndexedClaim> owners, Set<IndexedReport> earlier) {
    List<Hit> hits =
        search.search(bundle.claim(), bounds, found -> earlier.contains(found.report()));
    List<Hit> near = competitive(hits);
    for (IndexedClaim owner : owners) {
      for (Hit hit : near) {
        for (IndexedClaim other : hit.bundle().firstFor(owner.claim(), bounds.nearest())) {
          offers++;
          owner.nearest().offer(hit.neighbour(other));
        }
      }
    }
  }

  /// Those as near as the last that is wanted, ties included.
  private List<Hit> competitive(List<Hit> hits) {
    List<Hit> sorted = new ArrayList<>(hits);
    sorted.sort(Comparator.comparingDouble(Hit::nearness).reversed());
    int claims = 0;
    int end = 0;
    while (end < sorted.size()
        && (claims < bounds.nearest()
            || sorted.get(end).nearness() == sorted.get(end - 1).nearness())) {
      claims += sorted.get(end).bundle().members().size();
      end++;
    }
    return sorted.subList(0, end);
  }

  /// Any later claim above the floor may have the newcomers nearer than what it reached for.
  private void offerToLater(Bundle bundle, Set<IndexedReport> earlier, Changes changes) {
    SearchBounds all = new SearchBounds(Integer.MAX_VALUE, bounds.floor());
    List<Hit> hits =
        search.search(
            bundle.claim(),
            all,
            found -> !found.report().isRemoved() && !earlier.contains(found.report()));
    for (Hit hit : hits) {
      for (IndexedClaim owner : hit.bundle().members()) {
        if (!owner.nearest().isFullWithin(hit.nearness())) {
          offer(bundle, hit, owner, changes);
        }
      }
    }
  }

  private void offer(Bundle bundle, Hit hit, IndexedClaim owner, Changes changes) {
    for (IndexedClaim newcomer : bundle.firstFor(owner.claim(), bounds.nearest())) {
      offers++;
      Neighbour neighbour = hit.neighbour(newcomer);
      if (owner.nearest().takes(neighbour)) {
        changes.before(owner);
        owner.nearest().offer(neighbour);
      }
    }
  }

  private void makeSearchable(List<Bundle> bundles) {
    searchable += bundles.size();
    if (search instanceof TermWeights && searchable - removed > mostByWeights) {
      rebuild();
    } else {
      search.add(bundles);
    }
  }

  /// What was removed is passed over in searches; when it is the greater part, it is cleared away.
  private void clear() {
    if (removed > FEWEST_TO_CLEAR && removed > searchable - removed) {
      rebuild();
    }
  }

  private void rebuild() {
    List<Bundle> bundles = reports.values().stream().flatMap(r -> r.bundles().stream()).toList();
    offers += search.steps();
    search.close();
    search = bundles.size() > mostByWeights ? new LuceneClaims(vocabulary) : new TermWeights();
    search.add(bundles);
    searchable = bundles.size();
    removed = 0;
  }

  @Override
  public void close() {
    search.close();
  }
}
