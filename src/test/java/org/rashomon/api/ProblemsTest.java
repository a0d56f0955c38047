package org.rashomon.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.rashomon.api.Calls.compare;
import static org.rashomon.api.Calls.twoReports;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("service")
@QuarkusTest
class ProblemsTest {

  private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("type", equalTo("/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-')))
        .body("title", notNullValue())
        .body("detail", notNullValue())
        .body("violations", notNullValue());
  }

  @Test
  void anEmptyBodyIsRefused() {
    refused(compare(""), 400, "EMPTY_BODY");
    refused(compare("  \n"), 400, "EMPTY_BODY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[",
        "nonsense",
        "{\"reports\": [}",
        "{'reports': []}",
        "{\"reports\": [],}",
        "{} {}",
        "{}x",
        "\"a",
        "NaN",
        "{\"reports\": [01]}",
        "{\"reports\": [\"\\x\"]}",
        "// no\n{}",
        "\uFEFF{\"reports\": []}",
        "{\"a\":1e}"
      })
  void whatIsNotJsonIsRefused(String body) {
    refused(compare(body), 400, "MALFORMED_JSON");
  }

  @Test
  void theLineAndColumnOfMalformedJsonAreNamed() {
    refused(compare("{\n  \"reports\": oops}"), 400, "MALFORMED_JSON")
        .body("detail", containsString("Line 2, column"));
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] body = "{\"reports\": \"?\"}".getBytes(StandardCharsets.UTF_8);
    body[13] = (byte) 0xC3;
    refused(compare("", body), 400, "MALFORMED_JSON").body("detail", containsString("Byte 13"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                             | ``              | must be an object, is an array
          "text"                         | ``              | must be an object, is a string
          7                              | ``              | must be an object, is a number
          null                           | ``              | must be an object, is null
          {"reports": {}}                | /reports        | must be an array, is an object
          {"reports": true}              | /reports        | must be an array, is a truth value
          """)
  void aBodyOfAnotherTypeIsRefused(String body, String pointer, String detail) {
    refused(compare(body), 400, "WRONG_TYPE")
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].detail", equalTo(detail));
  }

  @ParameterizedTest
  @CsvSource({"id", "source", "url", "publishedAt", "title", "contentType"})
  void aFieldOfAnotherTypeIsRefused(String field) {
    refused(compare(twoReports("\"" + field + "\": 7")), 400, "WRONG_TYPE")
        .body("violations[0].pointer", equalTo("/reports/1/" + field))
        .body("violations[0].detail", equalTo("must be a string, is a number"));
  }

  @Test
  void aHugeNumberIsOnlyOfTheWrongType() {
    String digits = "9".repeat(100_000);
    refused(compare(twoReports("\"title\": " + digits)), 400, "WRONG_TYPE");
    refused(compare(twoReports("\"title\": 1e" + digits)), 400, "WRONG_TYPE");
  }

  @Test
  void aMissingTextIsRefused() {
    refused(compare("{}"), 400, "MISSING_FIELD").body("violations[0].pointer", equalTo("/reports"));
    refused(
            compare("{\"reports\": [{\"text\": \"One.\"}, {\"text\": null}]}"),
            400,
            "MISSING_FIELD")
        .body("violations[0].pointer", equalTo("/reports/1/text"));
  }

  @Test
  void unknownFieldsAreNamed() {
    refused(compare(twoReports("\"headline\": \"x\", \"sauce\": 1")), 400, "UNKNOWN_FIELD")
        .body("violations.pointer", hasItems("/reports/1/headline", "/reports/1/sauce"));
    refused(compare("{\"reports\": [], \"a/b~c\": 1}"), 400, "INVALID_REQUEST")
        .body("violations.pointer", hasItems("/a~1b~0c"));
  }

  @Test
  void doubledFieldsAreNamed() {
    refused(compare(twoReports("\"id\": \"b\", \"id\": \"c\"")), 400, "DUPLICATE_FIELD")
        .body("violations[0].pointer", equalTo("/reports/1/id"));
  }

  @ParameterizedTest
  @CsvSource({"\\u0000, NUL", "\\ud800, surrogate", "\\udc00x, surrogate"})
  void whatNoDatabaseOrEncodingKeepsIsRefusedWithItsOffset(String bad, String name) {
    String body = "{\"reports\": [{\"text\": \"Two 😀 dead" + bad + "\"}, {\"text\": \"One.\"}]}";
    refused(compare(body), 400, "INVALID_CHARACTER")
        .body("violations[0].pointer", equalTo("/reports/0/text"))
        .body("violations[0].offset", equalTo(11))
        .body("detail", containsString(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-10-04",
        "2024-10-04T08:10",
        "2024-10-04T08:10:00",
        "2024-10-04T08:10:00.123"
      })
  void aTimeWithoutZoneIsRefused(String time) {
    refused(compare(twoReports("\"publishedAt\": \"" + time + "\"")), 400, "TIME_WITHOUT_ZONE")
        .body("violations[0].pointer", equalTo("/reports/1/publishedAt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "",
        "2024-13-04T08:10:00Z",
        "1728029400",
        "+10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z"
      })
  void aTimeThatCannotBeReadIsRefused(String time) {
    refused(compare(twoReports("\"publishedAt\": \"" + time + "\"")), 400, "INVALID_TIME");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "harbour",
        "ftp://example.org/a",
        "javascript:alert(1)",
        "http://",
        "https:///a",
        "http://a b"
      })
  void aUrlThatIsNoneIsRefused(String url) {
    refused(compare(twoReports("\"url\": \"" + url + "\"")), 400, "INVALID_URL");
  }

  @Test
  void anUnknownContentTypeIsRefused() {
    refused(compare(twoReports("\"contentType\": \"text/markdown\"")), 400, "UNKNOWN_CONTENT_TYPE");
  }

  @Test
  void unknownQueryParametersAndValuesAreRefused() {
    byte[] body = twoReports("").getBytes(StandardCharsets.UTF_8);
    refused(compare("?include=everything", body), 400, "UNKNOWN_INCLUDE")
        .body("violations[0].parameter", equalTo("include"));
    refused(compare("?include=", body), 400, "UNKNOWN_INCLUDE");
    refused(compare("?inclde=claims", body), 400, "UNKNOWN_PARAMETER")
        .body("violations[0].parameter", equalTo("inclde"));
  }

  @Test
  void fewerThanTwoReportsAreRefused() {
    refused(compare("{\"reports\": []}"), 422, "TOO_FEW_REPORTS")
        .body("violations[0].pointer", equalTo("/reports"));
    refused(compare("{\"reports\": [{\"text\": \"One.\"}]}"), 422, "TOO_FEW_REPORTS");
  }

  @Test
  void doubledIdsAreRefused() {
    refused(compare(twoReports("\"id\": \"a\"")), 422, "DUPLICATE_REPORT_ID")
        .body("violations[0].pointer", equalTo("/reports/1/id"))
        .body("violations[0].detail", equalTo("\"a\" is also the id of /reports/0"));
  }

  @Test
  void anIdThatIsGivenToAnotherReportByItsPlaceIsDoubled() {
    String body = "{\"reports\": [{\"id\": \"r2\", \"text\": \"One.\"}, {\"text\": \"Two.\"}]}";
    refused(compare(body), 422, "DUPLICATE_REPORT_ID");
  }

  @Test
  void aBlankTextIsRefused() {
    String body = "{\"reports\": [{\"text\": \" \\n\"}, {\"text\": \"\"}]}";
    refused(compare(body), 422, "EMPTY_TEXT")
        .body("violations.pointer", hasItems("/reports/0/text", "/reports/1/text"));
  }

  @Test
  void aBlankIdOrSourceIsRefused() {
    refused(compare(twoReports("\"id\": \"\", \"source\": \" \"")), 422, "EMPTY_FIELD");
  }

  @Test
  void allViolationsAreToldAtOnce() {
    String body =
        """
        {"reports": [
          {"id": "a", "txt": 1, "publishedAt": "2024-10-04"},
          {"id": "a", "text": 5, "title": "\\u0000"},
          "no report"]}""";
    refused(compare(body), 400, "INVALID_REQUEST")
        .body("detail", equalTo("7 violations, all of them listed"))
        .body(
            "violations.code",
            equalTo(
                List.of(
                    "UNKNOWN_FIELD",
                    "TIME_WITHOUT_ZONE",
                    "MISSING_FIELD",
                    "INVALID_CHARACTER",
                    "WRONG_TYPE",
                    "WRONG_TYPE",
                    "DUPLICATE_REPORT_ID")));
  }

  @Test
  void moreViolationsThanAreListedAreCounted() {
    String body = "{\"reports\": [" + "1,".repeat(149) + "1]}";
    compare(body)
        .statusCode(400)
        .body("detail", equalTo("151 violations, the first 100 of them listed"));
  }

  @Test
  void aBodyOverTheLimitIsRefusedWithLimitAndSize() {
    byte[] body = new byte[8_388_609];
    refused(compare("", body), 413, "REQUEST_TOO_LARGE")
        .body("limit", equalTo(8_388_608))
        .body("size", equalTo(8_388_609));
  }

  @Test
  void tooManyReportsAreRefusedWithLimitAndSize() {
    String body =
        "{\"reports\": [" + "{\"text\": \"One.\"},".repeat(100) + "{\"text\": \"One.\"}]}";
    refused(compare(body), 413, "TOO_MANY_REPORTS")
        .body("limit", equalTo(100))
        .body("size", equalTo(101));
  }

  @Test
  void aTextOverTheLimitIsRefusedWithLimitAndSize() {
    String text = "a".repeat(500_001);
    refused(
            compare("{\"reports\": [{\"text\": \"One.\"}, {\"text\": \"" + text + "\"}]}"),
            413,
            "TEXT_TOO_LONG")
        .body("limit", equalTo(500_000))
        .body("size", equalTo(500_001))
        .body("violations[0].pointer", equalTo("/reports/1/text"));
  }

  @ParameterizedTest
  @CsvSource({"id, 200", "source, 200", "url, 2000", "title, 1000"})
  void aFieldOverItsLimitIsRefusedWithLimitAndSize(String field, int limit) {
    String words = "a".repeat(limit + 1);
    refused(compare(twoReports("\"" + field + "\": \"" + words + "\"")), 413, "FIELD_TOO_LONG")
        .body("limit", equalTo(limit))
        .body("size", equalTo(limit + 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 100_000})
  void deepJsonIsRefused(int depth) {
    refused(compare("[".repeat(depth)), 413, "JSON_TOO_DEEP").body("limit", equalTo(16));
    refused(compare("{\"a\":".repeat(depth)), 413, "JSON_TOO_DEEP");
  }

  @Test
  void jsonOfTooManyValuesIsRefused() {
    refused(compare("[" + "[],".repeat(20_001)), 413, "JSON_TOO_MANY_VALUES");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/xml",
        "application/json; charset=utf-16"
      })
  void aBodyOfAnotherMediaTypeIsRefused(String type) throws Exception {
    HttpResponse<String> answer = Calls.post(type, twoReports(""));
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"UNSUPPORTED_MEDIA_TYPE\"");
  }

  @Test
  void utf8MayBeSaid() throws Exception {
    assertThat(Calls.post("application/json;charset=UTF-8", twoReports("")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void anAnswerThatIsNotAcceptedIsRefused() {
    refused(
        given()
            .contentType("application/json")
            .accept("text/csv")
            .body(twoReports(""))
            .post("/v1/comparisons")
            .then(),
        406,
        "NOT_ACCEPTABLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/v1",
        "/v1/comparison",
        "/v1/comparisons/1",
        "/v1/limits/x",
        "/nowhere",
        "/v1/%00",
        "/v1/..%2f"
      })
  void anUnknownPathIsRefused(String path) {
    refused(given().urlEncodingEnabled(false).get(path).then(), 404, "NOT_FOUND");
  }

  @Test
  void anotherMethodIsRefusedAndTheRightOnesAreNamed() {
    refused(given().get("/v1/comparisons").then(), 405, "METHOD_NOT_ALLOWED")
        .header("Allow", containsString("POST"));
    refused(given().delete("/v1/limits").then(), 405, "METHOD_NOT_ALLOWED");
  }

  @Test
  void whatIsNotEnglishIsRefusedWithWhatWasMeasured() {
    String text =
        "Bei dem Brand in der Lagerhalle sind nach Angaben der Polizei mindestens neun Menschen ums Leben gekommen,"
            + " teilte ein Sprecher am Montag mit.";
    refused(
            compare(
                "{\"reports\": [{\"text\": \"Nine people died.\"}, {\"text\": \"" + text + "\"}]}"),
            422,
            "UNSUPPORTED_LANGUAGE")
        .body("violations[0].pointer", equalTo("/reports/1/text"))
        .body("detail", containsString("words counted"));
  }

  @Test
  void aPageWithoutAnArticleIsRefused() {
    refused(
        compare(
            "{\"reports\": [{\"text\": \"Nine people died.\"}, {\"contentType\": \"text/html\", \"text\": \"<html></html>\"}]}"),
        422,
        "NO_ARTICLE");
  }

  @Test
  void aPageTooDeepIsRefusedWithLimitAndSize() {
    String page = "<div>".repeat(5_000) + "Nine people died.";
    refused(
            compare(
                "{\"reports\": [{\"text\": \"Nine people died.\"}, {\"contentType\": \"text/html\", \"text\": \""
                    + page
                    + "\"}]}"),
            413,
            "TEXT_TOO_LONG")
        .body("limit", notNullValue())
        .body("size", notNullValue());
  }

  @Test
  void noProblemNamesAClass() {
    for (String body : new String[] {"{", "{\"reports\": [01]}", "[]", "{\"reports\": \"\\x\"}"}) {
      assertThat(compare(body).extract().asString())
          .doesNotContain("java", "jackson", "org.rashomon", "Exception");
    }
  }
}
