package org.rashomon.alignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Bundles in a Lucene index in memory, for large events: what cannot compete is skipped. What is
/// added at once becomes one segment; as each further segment costs a search as much again, four of
/// a size are merged into one. Not thread-safe; starts no threads.
final class LuceneClaims implements BundleSearch {
  private static final int SEGMENTS_OF_A_SIZE = 4;
  private static final int SMALLEST_SIZE = 64;

  private final Vocabulary vocabulary;
  private final IndexWriter writer;
  private final List<Bundle> bundles = new ArrayList<>();
  private DirectoryReader reader;
  private long steps;

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

  @Override
  public void add(List<Bundle> more) {
    try {
      for (Bundle bundle : more) {
        writer.addDocument(ClaimDocument.of(bundle.claim(), bundles.size(), vocabulary));
        bundles.add(bundle);
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

  @Override
  public List<Hit> search(ProfiledClaim claim, SearchBounds bounds, Predicate<Bundle> wanted) {
    if (claim.profile().size() == 0) {
      return List.of();
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(new OverlapSimilarity(claim.profile().total()));
    try {
      List<Integer> places =
          searcher.search(
              ClaimDocument.query(claim, vocabulary),
              NearestCollector.manager(
                  bounds.nearest(),
                  bounds.floor(),
                  place -> wanted.test(bundles.get(place)) && isNear(claim, place, bounds)));
      steps += places.size();
      return places.stream().map(place -> Hit.of(claim, bundles.get(place))).toList();
    } catch (IOException impossible) {
      throw inMemory(impossible);
    }
  }

  /// One predicate alone, without a word in common, is no nearness; it must not take the place of
  /// what is near.
  private boolean isNear(ProfiledClaim claim, int place, SearchBounds bounds) {
    return Hit.of(claim, bundles.get(place)).isWithin(bounds);
  }

  @Override
  public long steps() {
    return steps;
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
