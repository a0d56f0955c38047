package org.rashomon.alignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Claims in a Lucene index in memory. What is added at once becomes one segment; as each further
/// segment costs a search as much again, four of a size are merged into one. Not thread-safe;
/// starts no threads.
final class LuceneClaims implements AutoCloseable {
  private static final int SEGMENTS_OF_A_SIZE = 4;
  private static final int SMALLEST_SIZE = 64;

  private final Vocabulary vocabulary;
  private final IndexWriter writer;
  private DirectoryReader reader;

  LuceneClaims(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    try {
      this.writer = new IndexWriter(new ByteBuffersDirectory(), configuration());
      this.reader = DirectoryReader.open(writer);
    } catch (IOException impossible) {
      throw inMemory(impossible);
    }
  }

  private static IndexWriterConfig configuration() {
    LogDocMergePolicy merges = new LogDocMergePolicy();
    merges.setMergeFactor(SEGMENTS_OF_A_SIZE);
    merges.setMinMergeDocs(SMALLEST_SIZE);
    return new IndexWriterConfig(new KeywordAnalyzer())
        .setSimilarity(new OverlapSimilarity(0))
        .setMergePolicy(merges)
        .setMergeScheduler(new SerialMergeScheduler());
  }

  /// @param firstPlace the place of the first of them; the others follow
  void add(List<ProfiledClaim> claims, int firstPlace) {
    try {
      for (int i = 0; i < claims.size(); i++) {
        writer.addDocument(ClaimDocument.of(claims.get(i), firstPlace + i, vocabulary));
      }
      writer.flush();
      writer.maybeMerge();
      refresh();
    } catch (IOException impossible) {
      throw inMemory(impossible);
    }
  }

  private void refresh() throws IOException {
    DirectoryReader changed = DirectoryReader.openIfChanged(reader, writer);
    if (changed != null) {
      reader.close();
      reader = changed;
    }
  }

  /// The places of the claims nearest to one that may meet it, in no order; those at the border and
  /// within Lucene's rounding of it are included, so there may be more than the bounds ask for.
  ///
  /// @param wanted which places count
  List<Integer> search(ProfiledClaim claim, SearchBounds bounds, IntPredicate wanted) {
    if (claim.profile().size() == 0) {
      return List.of();
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(new OverlapSimilarity(claim.profile().total()));
    try {
      return searcher.search(
          ClaimDocument.query(claim, vocabulary),
          NearestCollector.manager(bounds.nearest(), bounds.floor(), wanted));
    } catch (IOException impossible) {
      throw inMemory(impossible);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      writer.rollback();
      writer.getDirectory().close();
    } catch (IOException impossible) {
      throw inMemory(impossible);
    }
  }

  private static UncheckedIOException inMemory(IOException impossible) {
    return new UncheckedIOException("an index in memory failed", impossible);
  }
}
