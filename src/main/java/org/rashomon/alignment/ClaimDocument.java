package org.rashomon.alignment;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rashomon.claim.Aspect;

/// A claim as a Lucene document and as a query.
final class ClaimDocument {
  /// The claim's number in its index.
  static final String PLACE = "place";

  private static final String TERMS = "terms";
  private static final String ASPECT = "aspect";
  private static final String REPORT = "report";
  private static final String PREDICATE = "predicate";
  private static final FieldType WEIGHTED = weighted();

  private ClaimDocument() {}

  static Document of(ProfiledClaim claim, int place, Vocabulary vocabulary) {
    Document document = new Document();
    document.add(new NumericDocValuesField(PLACE, place));
    document.add(new StringField(ASPECT, aspect(claim).name(), Field.Store.NO));
    document.add(new StringField(REPORT, report(claim, vocabulary), Field.Store.NO));
    document.add(new StringField(PREDICATE, predicate(claim, vocabulary), Field.Store.NO));
    document.add(new Field(TERMS, new WeightedTerms(claim.profile(), vocabulary), WEIGHTED));
    return document;
  }

  /// Finds the claims of other reports that share a term and can speak against this one.
  static Query query(ProfiledClaim claim, Vocabulary vocabulary) {
    Profile profile = claim.profile();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int i = 0; i < profile.size(); i++) {
      Term term = new Term(TERMS, vocabulary.term(profile.term(i)));
      query.add(new BoostQuery(new TermQuery(term), profile.weight(i)), Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(1);
    query.add(onePredicate(claim, vocabulary), Occur.SHOULD);
    query.add(aspects(claim), Occur.FILTER);
    query.add(new TermQuery(new Term(REPORT, report(claim, vocabulary))), Occur.MUST_NOT);
    return query.build();
  }

  /// Adds to the score what [Neighbour#nearness] adds.
  private static Query onePredicate(ProfiledClaim claim, Vocabulary vocabulary) {
    Term term = new Term(PREDICATE, predicate(claim, vocabulary));
    return new BoostQuery(
        new ConstantScoreQuery(new TermQuery(term)), (float) Neighbour.ONE_PREDICATE);
  }

  private static Query aspects(ProfiledClaim claim) {
    BooleanQuery.Builder aspects = new BooleanQuery.Builder();
    for (Aspect aspect : Opposition.of(aspect(claim))) {
      aspects.add(new TermQuery(new Term(ASPECT, aspect.name())), Occur.SHOULD);
    }
    return aspects.build();
  }

  private static Aspect aspect(ProfiledClaim claim) {
    return claim.claim().slot().aspect();
  }

  /// As a number: an id may be longer than a Lucene term.
  private static String report(ProfiledClaim claim, Vocabulary vocabulary) {
    return Integer.toString(vocabulary.number("report " + claim.claim().reportId()));
  }

  private static String predicate(ProfiledClaim claim, Vocabulary vocabulary) {
    return Integer.toString(vocabulary.number("predicate " + claim.claim().slot().predicate()));
  }

  private static FieldType weighted() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /// A profile's terms with their weights as frequencies: nothing is stemmed or stopped here.
  private static final class WeightedTerms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Profile profile;
    private final Vocabulary vocabulary;
    private int next;

    WeightedTerms(Profile profile, Vocabulary vocabulary) {
      this.profile = profile;
      this.vocabulary = vocabulary;
    }

    @Override
    public boolean incrementToken() {
      if (next == profile.size()) {
        return false;
      }
      clearAttributes();
      term.append(vocabulary.term(profile.term(next)));
      frequency.setTermFrequency(profile.weight(next));
      next++;
      return true;
    }
  }
}
