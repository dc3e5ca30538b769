package tongban.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Api;
import tongban.IntegrationTest;

@IntegrationTest
class DeadlineCallsTest {
  private static final String GET = "/api/worktime/deadline?";
  private static final String POST = "/api/worktime/deadlines";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BATCH = 10_000;

  @Autowired Api api;
  private final Naive naive = new Naive(ShippedDays.ALL, Naive::hall);

  @Test
  void answersTheDocumentedCalls() {
    var base = GET + "start=2026-02-13&limit=20&unit=WORKING_DAY&extension=0";
    assertThat(api.get(base + "&suspended=2026-03-02/2026-03-05").expect(200).text())
        .isEqualTo(
            "{\"date\":\"2026-03-24\",\"deadline\":\"2026-03-24T17:00:00+08:00\","
                + "\"provisional\":false,\"suspended\":false}");
    assertThat(
            api.get(base + "&suspended=2026-03-02/2026-03-05&suspended=2026-03-10/")
                .expect(200)
                .text())
        .isEqualTo("{\"date\":null,\"deadline\":null,\"provisional\":false,\"suspended\":true}");
    assertThat(
            api.get(
                    GET
                        + "start=2026-02-13T16:30&limit=4&unit=WORKING_HOUR"
                        + "&suspended=2026-02-14T10:00/2026-02-14T11:30")
                .expect(200)
                .json("deadline"))
        .isEqualTo("2026-02-14T15:00:00+08:00");
  }

  @Test
  void areDescribed() {
    var docs = api.as("admin").get("/v3/api-docs").expect(200);
    assertThat(docs.list("paths['/api/worktime/deadline'].get.parameters[*].name"))
        .containsExactlyInAnyOrder("start", "limit", "unit", "extension", "suspended");
    assertThat(docs.text()).contains("/api/worktime/deadlines");
  }

  @Test
  void agreesWithTheRulesOnAHundredThousandQueriesByPost() throws IOException {
    var random = new Random(20260324);
    for (int batch = 0; batch < 10; batch++) {
      var queries = new ArrayList<RandomQuery>();
      for (int i = 0; i < BATCH; i++) queries.add(RandomQuery.of(random));
      var bodies = queries.stream().map(RandomQuery::body).toList();
      var answers = JSON.readTree(api.post(POST, bodies).expect(200).text());
      assertThat(answers).hasSize(BATCH);
      for (int i = 0; i < BATCH; i++) check(queries.get(i), answers.get(i));
    }
  }

  @Test
  void agreesWithTheRulesOnAThousandQueriesByGet() throws IOException {
    var random = new Random(20260325);
    for (int i = 0; i < 1_000; i++) {
      var query = RandomQuery.of(random);
      var answer = api.get(GET + query.queryString());
      if (query.expected(naive).beyond()) answer.refuses(400, "limit");
      else check(query, JSON.readTree(answer.expect(200).text()));
    }
  }

  private void check(RandomQuery query, JsonNode answer) {
    var expected = query.expected(naive);
    if (expected.beyond()) {
      assertThat(answer.path("error").asText()).as("%s", query).startsWith("limit: ");
      return;
    }
    var deadline = expected.deadline();
    boolean open = query.suspensions().stream().anyMatch(s -> s.to() == null);
    var wanted =
        JSON.createObjectNode()
            .put("date", deadline == null ? null : deadline.toLocalDate().toString())
            .put("deadline", deadline == null ? null : deadline + ":00+08:00")
            .put("provisional", expected.provisional())
            .put("suspended", open);
    assertThat(answer).as("%s", query).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "limit=1&unit=MONTH                                              | start",
        "start=2026-02-13&unit=MONTH                                     | limit",
        "start=2026-02-13&limit=1                                        | unit",
        "start=2026-02-13&unit=IMMEDIATE                                 | limit",
        "start=&limit=1&unit=MONTH                                       | start",
        "start=2026-02-30&limit=1&unit=MONTH                             | start",
        "start=2026-2-13&limit=1&unit=MONTH                              | start",
        "start=2026-02-13T10:00&limit=1&unit=MONTH                       | start",
        "start=2026-02-13&limit=1&unit=WORKING_HOUR                      | start",
        "start=2026-02-13T24:00&limit=1&unit=WORKING_HOUR                | start",
        "start=2026-02-13T10:60&limit=1&unit=WORKING_HOUR                | start",
        "start=2026-02-13T10:00:00&limit=1&unit=WORKING_HOUR             | start",
        "start=1999-12-31&limit=1&unit=MONTH                             | start",
        "start=2100-01-01&limit=1&unit=MONTH                             | start",
        "start=2026-02-13%20&limit=1&unit=MONTH                          | start",
        "start=+2026-02-13&limit=1&unit=MONTH                            | start",
        "start=%EF%BC%92026-02-13&limit=1&unit=MONTH                     | start",
        "start=2026-02-13&limit=&unit=MONTH                              | limit",
        "start=2026-02-13&limit=0&unit=MONTH                             | limit",
        "start=2026-02-13&limit=-1&unit=MONTH                            | limit",
        "start=2026-02-13&limit=%2B1&unit=MONTH                          | limit",
        "start=2026-02-13&limit=01&unit=MONTH                            | limit",
        "start=2026-02-13&limit=1.0&unit=MONTH                           | limit",
        "start=2026-02-13&limit=1e1&unit=MONTH                           | limit",
        "start=2026-02-13&limit=36501&unit=MONTH                         | limit",
        "start=2026-02-13&limit=99999999999999999999&unit=MONTH          | limit",
        "start=2026-02-13&limit=%D9%A1&unit=MONTH                        | limit",
        "start=2026-02-13&limit=0&unit=IMMEDIATE                         | limit",
        "start=2026-02-13&limit=1&unit=                                  | unit",
        "start=2026-02-13&limit=1&unit=month                             | unit",
        "start=2026-02-13&limit=1&unit=DAY                               | unit",
        "start=2026-02-13&limit=1&unit=0                                 | unit",
        "start=2026-02-13&limit=1&unit=MONTH&extension=                  | extension",
        "start=2026-02-13&limit=1&unit=MONTH&extension=-1                | extension",
        "start=2026-02-13&limit=1&unit=MONTH&extension=00                | extension",
        "start=2026-02-13&limit=1&unit=MONTH&extension=36501             | extension",
        "start=2026-02-13&limit=1&unit=IMMEDIATE&extension=1             | extension",
        "start=2026-02-13&limit=1&unit=MONTH&suspended=                  | suspended",
        "start=2026-02-13&limit=1&unit=MONTH&suspended                   | suspended",
        "start=2026-02-13&limit=1&unit=MONTH&suspended=2026-02-14        | suspended",
        "start=2026-02-13&limit=1&unit=MONTH&suspended=/                 | suspended",
        "start=2026-02-13&limit=1&unit=MONTH&suspended=/2026-02-14       | suspended",
        "start=2026-02-13&limit=1&unit=MONTH&suspended=2026-02-14//      | suspended",
        "start=2026-02-13&limit=1&unit=MONTH&suspended=2026-02-14/2026-02-15/ | suspended",
        "start=2026-02-13&limit=1&unit=MONTH&suspended=2026-02-14/x      | suspended",
        "start=2026-02-13&limit=1&unit=MONTH&suspended=2026-02-15/2026-02-14  | suspended",
        "start=2026-02-13&limit=1&unit=MONTH&suspended=2026-02-12/2026-02-14  | suspended",
        "start=2026-02-13&limit=1&unit=MONTH&suspended=2026-02-12/       | suspended",
        "start=2026-02-13&limit=1&unit=MONTH&suspended=2026-02-14/2100-01-01  | suspended",
        "start=2026-02-13&limit=1&unit=MONTH&suspended=2026-02-14/,2026-02-14/ | suspended",
        "start=2026-02-13&limit=1&unit=MONTH&suspended=%FF               | suspended",
        "start=2026-02-13&limit=1&unit=MONTH&suspended=2026-02-14/&suspended= | suspended",
        "start=2026-02-13T10:00&limit=1&unit=WORKING_HOUR&suspended=2026-02-14/ | suspended",
        "start=2026-02-13T10:00&limit=1&unit=WORKING_HOUR&suspended=2026-02-13T09:59/ | suspended",
        "start=2026-02-13&start=2026-02-13&limit=1&unit=MONTH            | start",
        "start=2026-02-13&limit=1&limit=1&unit=MONTH                     | limit",
        "start=2026-02-13&limit=1&unit=MONTH&unit=MONTH                  | unit",
        "start=2026-02-13&limit=1&unit=MONTH&extension=0&extension=0     | extension",
        "start=2026-02-13&limit=36500&unit=MONTH                         | limit",
        "start=2099-12-31&limit=1&unit=WORKING_DAY                       | limit",
        "start=2099-12-31T16:30&limit=1&unit=WORKING_HOUR                | limit",
        "start=2026-02-13&limit=36500&extension=36500&unit=WORKING_DAY   | limit",
        "limit=0&unit=month&extension=x                                  | start,limit,unit,extension",
      })
  void badQueriesNameTheParameter(String query, String fields) {
    api.get(GET + query).refuses(400, fields.split(","));
  }

  @Test
  void acceptsAHundredSuspensionsAndNotOneMore() {
    var query = GET + "start=2026-02-13&limit=1&unit=MONTH";
    var suspended = "&suspended=2026-02-14/2026-02-15";
    assertThat(api.get(query + suspended.repeat(100)).expect(200).json("date"))
        .isEqualTo("2026-03-16");
    api.get(query + suspended.repeat(101)).refuses(400, "suspended");
  }

  @Test
  void namesTheSuspensionsHoweverManyThereAre() {
    var query = GET + "start=2026-02-13&limit=1&unit=MONTH";
    api.get(query + "&suspended=2026-02-14%2F2026-02-15".repeat(500)).refuses(400, "suspended");
  }

  @Test
  void anOpenSuspensionKeepsADeadlineFromLyingBeyondTheCentury() {
    var query = GET + "start=2026-02-13&limit=36500&unit=WORKING_DAY&suspended=2026-03-02/";
    assertThat(api.get(query).expect(200).json("date")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'start':'2026-02-13','limit':1,'unit':'MONTH','extension':null,'suspended':null} | ",
        "{'start':'2026-02-13','limit':1,'unit':'MONTH','suspended':[],'note':{'a':[1]}} | ",
        "{'start':null,'limit':1,'unit':'MONTH'}                      | start",
        "{'start':20260213,'limit':1,'unit':'MONTH'}                  | start",
        "{'start':['2026-02-13'],'limit':1,'unit':'MONTH'}            | start",
        "{'start':'2026-02-13','limit':'1','unit':'MONTH'}            | limit",
        "{'start':'2026-02-13','limit':1.0,'unit':'MONTH'}            | limit",
        "{'start':'2026-02-13','limit':1e1,'unit':'MONTH'}            | limit",
        "{'start':'2026-02-13','limit':-1,'unit':'MONTH'}             | limit",
        "{'start':'2026-02-13','limit':true,'unit':'MONTH'}           | limit",
        "{'start':'2026-02-13','limit':{},'unit':'MONTH'}             | limit",
        "{'start':'2026-02-13','limit':99999999999999999999,'unit':'MONTH'} | limit",
        "{'start':'2026-02-13','limit':1,'limit':1,'unit':'MONTH'}    | limit",
        "{'start':'2026-02-13','limit':1,'unit':2}                    | unit",
        "{'start':'2026-02-13','limit':1,'unit':'Month'}              | unit",
        "{'start':'2026-02-13','limit':1,'unit':'MONTH','extension':'0'}   | extension",
        "{'start':'2026-02-13','limit':1,'unit':'MONTH','extension':-0}    | extension",
        "{'start':'2026-02-13','limit':1,'unit':'MONTH','extension':0.0}   | extension",
        "{'start':'2026-02-13','limit':1,'unit':'MONTH','suspended':'2026-02-14/'}  | suspended",
        "{'start':'2026-02-13','limit':1,'unit':'MONTH','suspended':[null]}         | suspended",
        "{'start':'2026-02-13','limit':1,'unit':'MONTH','suspended':['']}           | suspended",
        "{'start':'2026-02-13','limit':1,'unit':'MONTH','suspended':[['2026-02-14/']]} | suspended",
        "{'start':'2026-02-13','limit':1,'unit':'MONTH','suspended':{}}             | suspended",
        "{}                                                           | start",
        "[]                                                           | query",
        "null                                                         | query",
        "'x'                                                          | query",
        "1                                                            | query",
      })
  void badElementsGetAnErrorInTheirPlace(String element, String field) throws IOException {
    var good = "{\"start\":\"2026-02-13\",\"limit\":1,\"unit\":\"WORKING_DAY\"}";
    var body = "[" + good + "," + element.replace('\'', '"') + "," + good + "]";
    var answers = JSON.readTree(api.post(POST, body).expect(200).text());
    assertThat(answers).hasSize(3);
    assertThat(answers.get(0).path("date").asText()).isEqualTo("2026-02-14");
    assertThat(answers.get(2)).isEqualTo(answers.get(0));
    if (field == null) assertThat(answers.get(1).has("error")).isFalse();
    else assertThat(answers.get(1).path("error").asText()).startsWith(field + ": ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"{}", "[", "[{]", "[]]", "[] []", "x", "null", "1", "[01]", "[{'limit':01}]"})
  void aBodyThatIsNoArrayIsRefusedAsAWhole(String body) {
    api.post(POST, body).refuses(400, "body");
  }

  @Test
  void takesTenThousandQueriesAndNotOneMore() {
    var query = Map.of("start", "2026-02-13", "limit", 1, "unit", "MONTH");
    List<Object> answers = api.post(POST, Collections.nCopies(BATCH, query)).expect(200).read("$");
    assertThat(answers).hasSize(BATCH);
    api.post(POST, Collections.nCopies(BATCH + 1, query)).refuses(400, "body");
    api.post(POST, "").refuses(400, "body");
    assertThat(api.post(POST, "[]").expect(200).text()).isEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource({"text/plain", "application/x-www-form-urlencoded", "application/octet-stream"})
  void theMediaTypeOfTheBodyDoesNotMatter(String mediaType) {
    var body = "[{\"start\":\"2026-02-13\",\"limit\":1,\"unit\":\"WORKING_DAY\"}]";
    assertThat(api.postText(POST, mediaType, body).expect(200).json("$[0].date"))
        .isEqualTo("2026-02-14");
  }

  @Test
  void aCallerThatKeepsCookiesNeedsNoToken() {
    var cookie = "XSRF-TOKEN=0b7e2f6c; SESSION=bm9uZQ";
    var keeping = api.header("Cookie", cookie);
    assertThat(keeping.post(POST, "[]").expect(200).text()).isEqualTo("[]");
  }

  @Test
  void saysWhatIsWrongInTheCallersLanguage() {
    var query = GET + "start=2026-02-13&limit=1&unit=month";
    assertThat(api.get(query).refuses(400, "unit").json("errors[0].message")).startsWith("须为");
    assertThat(api.in("en").get(query).refuses(400, "unit").json("errors[0].message"))
        .startsWith("must be one of");
    assertThat(api.in("en").post(POST, "[{}]").expect(200).json("$[0].error"))
        .isEqualTo("start: is required; limit: is required; unit: is required");
  }
}
