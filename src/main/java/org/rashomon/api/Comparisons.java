package org.rashomon.api;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Set;
import org.rashomon.api.operation.Meters;
import org.rashomon.api.operation.Meters.Stage;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;
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
  private final Instance<Comparer> comparer;
  private final ComparisonMapper mapper;
  private final Meters meters;

  Comparisons(
      SubmissionReader reader,
      Instance<Comparer> comparer,
      ComparisonMapper mapper,
      Meters meters) {
    this.reader = reader;
    this.comparer = comparer;
    this.mapper = mapper;
    this.meters = meters;
  }

  ComparisonAnswer answer(byte[] body, Set<Include> include) {
    if (!comparer.isResolvable()) {
      throw new ProblemException(Problem.of(ProblemKind.NOT_READY, ProblemKind.NOT_READY.title()));
    }
    Submission submission = meters.time(Stage.READ, () -> reader.read(body));
    Comparison comparison =
        meters.time(Stage.COMPARE, () -> comparer.get().compare(submission.reports()));
    meters.count(comparison);
    return meters.time(Stage.ANSWER, () -> mapper.answer(submission, comparison, include));
  }
}
