package org.rashomon.api;

import jakarta.inject.Singleton;
import java.util.Set;
import org.rashomon.api.operation.Meters;
import org.rashomon.api.operation.Meters.Edge;
import org.rashomon.api.request.Submission;
import org.rashomon.api.request.SubmissionReader;
import org.rashomon.api.wire.ComparisonAnswer;
import org.rashomon.api.wire.ComparisonMapper;
import org.rashomon.api.wire.Include;
import org.rashomon.comparison.Comparer;
import org.rashomon.comparison.Comparison;

/// From the bytes of a request to its answer.
@Singleton
public class Comparisons {
  private final SubmissionReader reader;
  private final Comparer comparer;
  private final ComparisonMapper mapper;
  private final Meters meters;

  Comparisons(SubmissionReader reader, Comparer comparer, ComparisonMapper mapper, Meters meters) {
    this.reader = reader;
    this.comparer = comparer;
    this.mapper = mapper;
    this.meters = meters;
  }

  ComparisonAnswer answer(byte[] body, Set<Include> include) {
    Submission submission = meters.time(Edge.PARSE, () -> reader.read(body));
    Comparison comparison = comparer.compare(submission.reports());
    meters.count(comparison);
    return meters.time(Edge.ANSWER, () -> mapper.answer(submission, comparison, include));
  }
}
