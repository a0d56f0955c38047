package org.rashomon.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.rashomon.api.Calls.compare;
import static org.rashomon.api.Calls.twoReports;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("service")
@QuarkusTest
class ComparisonTest {
  private static final String PAGE =
      """
      <html><head><title>Fire kills nine - The Daily Ledger</title><script>var dead = 99;</script></head>
      <body><nav><a href=/>Home</a><a href=/world>World</a></nav><article><h1>Fire kills nine</h1>
      <p>A fire in a warehouse killed nine people on Monday night, the police of the harbour town said on Tuesday.</p>
      <p>The building had been empty for years, and neighbours had warned the town council of the danger of a fire.</p>
      <p>It took the fire brigade five hours to put the fire out, and the road to the harbour was closed until noon.</p>
      </article></body></html>
      """;

  @Test
  void anAnswerNamesItsEngine() {
    compare(twoReports(""))
        .statusCode(200)
        .contentType("application/json")
        .body("engine.name", equalTo("rashomon"))
        .body("engine.version", notNullValue())
        .body("engine.ruleset.length()", equalTo(16))
        .body("incomplete", equalTo(false));
  }

  @Test
  void reportsAreAnsweredInTheirOrderWithTheirSourceAndTime() {
    compare(twoReports("\"publishedAt\": \"2024-10-04T10:10:00+02:00\""))
        .body("reports.id", equalTo(List.of("a", "r2")))
        .body("reports.source", equalTo(List.of("Harbour Wire", "report 2")))
        .body("reports[0].publishedAt", nullValue())
        .body("reports[1].publishedAt", equalTo("2024-10-04T08:10:00Z"))
        .body("reports[0]", not(hasKey("text")));
  }

  @Test
  void theSourceOfAReportWithoutOneIsItsId() {
    compare(twoReports("\"id\": \"ledger\"")).body("reports[1].source", equalTo("ledger"));
  }

  @Test
  void nullIsAsGoodAsLeftOut() {
    compare(twoReports("\"id\": null, \"url\": null, \"title\": null, \"publishedAt\": null"))
        .statusCode(200)
        .body("reports[1].id", equalTo("r2"));
  }

  @Test
  void whatIsNotAskedForIsLeftOut() {
    compare(twoReports("")).body("$", not(hasKey("notFlagged")));
    compare("?include=notFlagged,claims", bytes(twoReports("")))
        .statusCode(200)
        .body("notFlagged", notNullValue());
    compare("?include=notFlagged&include=claims", bytes(twoReports(""))).statusCode(200);
  }

  @Test
  void aPairThatWasLetPassHasItsReasonAndItsClaims() {
    String body =
        """
        {"reports": [
          {"text": "At least 20 people were killed in the fire at the depot, the police said."},
          {"text": "The fire at the depot killed 23 people, the police said."}]}""";
    compare("?include=notFlagged", bytes(body))
        .statusCode(200)
        .body("notFlagged.relation", hasItem("COMPATIBLE"))
        .body("notFlagged.reason", hasItem("BOUND_SATISFIED"))
        .body("notFlagged[0].a", equalTo("c1"))
        .body("notFlagged[0].rule", notNullValue())
        .body("notFlagged[0].explanation", notNullValue())
        .body("claims.id", hasItem("c1"));
  }

  @Test
  void aDisagreementHasPositionsAndPairsThatExplain() {
    compare(twoReports("").replace("At least 6", "Six"))
        .statusCode(200)
        .body("disagreements[0].type", equalTo("NUMERIC"))
        .body("disagreements[0].relation", equalTo("CONFLICT"))
        .body("disagreements[0].id", startsWith("d-"))
        .body("disagreements[0].positions.value", equalTo(List.of("6", "9")))
        .body("disagreements[0].positions[0].sources", equalTo(List.of("Harbour Wire")))
        .body("disagreements[0].pairs[0].positions", equalTo(List.of(0, 1)))
        .body("disagreements[0].pairs[0].gap", equalTo(1.5f))
        .body("disagreements[0].pairs[0].explanation", notNullValue())
        .body("incomplete", equalTo(false));
  }

  @Test
  void aSentenceTooLongToReadMakesAnAnswerIncomplete() {
    String list = "and six people were killed there, ".repeat(60);
    compare(twoReports("").replace("At least", list + "At least"))
        .statusCode(200)
        .body("incomplete", equalTo(true))
        .body("reports[0].warnings[0].code", equalTo("SENTENCES_PASSED_OVER"))
        .body("reports[0].abstentions.cause", equalTo(List.of("SENTENCE_TOO_LONG")))
        .body("reports[0].abstentions.count", equalTo(List.of(1)));
  }

  @Test
  void whatIsNotSettledIsCountedByItsCause() {
    compare(
            twoReports("")
                .replace("At least 6 people were killed", "Ten people are dead or missing"))
        .statusCode(200)
        .body("reports[0].abstentions.cause", equalTo(List.of("FIGURE_SHARED")))
        .body("reports[0].abstentions.count", equalTo(List.of(1)))
        .body("reports[1].abstentions", equalTo(List.of()));
  }

  @Test
  void everyQuoteIsTheTextAtItsSpan() {
    var answer = compare("?include=claims", bytes(twoReports(""))).extract().jsonPath();
    List<String> texts =
        List.of(
            "At least 6 people were killed in the fire, the police said.",
            "The fire killed 9 people, the police said on Monday.");
    List<String> ids = List.of("a", "r2");
    int claims = answer.getInt("claims.size()");
    assertThat(claims).isPositive();
    for (int at = 0; at < claims; at++) {
      String claim = "claims[" + at + "].";
      String text = texts.get(ids.indexOf(answer.getString(claim + "report")));
      assertThat(answer.getString(claim + "quote"))
          .isEqualTo(
              text.substring(
                  answer.getInt(claim + "span.start"), answer.getInt(claim + "span.end")));
    }
  }

  @Test
  void theSameRequestGivesTheSameBytes() {
    byte[] first =
        compare("?include=notFlagged,claims", bytes(twoReports(""))).extract().asByteArray();
    byte[] second =
        compare("?include=notFlagged,claims", bytes(twoReports(""))).extract().asByteArray();
    assertThat(second).isEqualTo(first);
  }

  @Test
  void theArticleOfAPageIsAnsweredForItsSpans() {
    String body =
        """
        {"reports": [{"text": "The fire killed 7 people."}, {"contentType": "text/html", "text": %s}]}"""
            .formatted(quoted(PAGE));
    compare(body)
        .statusCode(200)
        .body("reports[1].title", equalTo("Fire kills nine"))
        .body("reports[1].text", startsWith("A fire in a warehouse killed nine"))
        .body("reports[1].text", not(org.hamcrest.Matchers.containsString("99")))
        .body("reports[0]", not(hasKey("text")));
  }

  @Test
  void theLimitsAreStated() {
    given()
        .get("/v1/limits")
        .then()
        .statusCode(200)
        .body("requestBytes", equalTo(8_388_608))
        .body("reports", equalTo(100))
        .body("textLength", equalTo(500_000))
        .body("pageLength", equalTo(2_000_000))
        .body("jsonDepth", equalTo(16));
  }

  @Test
  void answersBearTheHeadersThatKeepThemSafe() {
    compare(twoReports(""))
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    given()
        .header("Origin", "https://elsewhere.example")
        .get("/v1/limits")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }

  private static byte[] bytes(String body) {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
