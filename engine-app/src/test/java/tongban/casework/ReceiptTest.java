package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Together;

@IntegrationTest
class ReceiptTest {
  private static final byte[] PDF = "%PDF-1.4\n%test\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

  @Autowired Api api;
  @Autowired JdbcTemplate jdbc;
  Hall hall;

  @BeforeEach
  void open() {
    hall = new Hall(api);
  }

  @Test
  void theNumberIsTheItemTheDateAndASequence() {
    var number = hall.receive(Hall.PRESALE);
    assertThat(number).hasSize(43).startsWith(hall.itemCode(Hall.PRESALE) + "20260302");
  }

  @Test
  void materialsAreKeptWithTheirHash() {
    var file = api.as("clerk").upload("/api/files", "预售方案.pdf", "application/pdf", PDF).expect(201);
    var body = hall.newCase(Hall.PRESALE);
    body.put("materials", List.of(Map.of("name", "预售方案", "fileId", file.json("fileId"))));
    var number = api.as("clerk").post("/api/cases", body).expect(201).json("caseNumber");
    var seen = api.as("reviewer-housing").get("/api/cases/" + number).expect(200);
    assertThat(seen.list("materials[?(@.name=='预售方案')].sha256"))
        .containsExactly(file.json("sha256"));
    assertThat(seen.list("materials[?(@.state=='MISSING')]")).hasSize(6);
    var id = seen.list("materials[?(@.name=='预售方案')].id").get(0);
    assertThat(
            api.as("reviewer-housing")
                .get("/api/cases/%s/materials/%s/content".formatted(number, id))
                .expect(200)
                .bytes())
        .isEqualTo(PDF);
  }

  static Stream<Object[]> badInput() {
    return Stream.of(
        new Object[] {"item", null, new String[] {"item"}},
        new Object[] {"item", "11440232MB2D06811W4000117051000", new String[] {"item"}},
        new Object[] {"applicant", null, new String[] {"applicant"}},
        new Object[] {"applicant.name", " ", new String[] {"applicant.name"}},
        new Object[] {"applicant.idType", null, new String[] {"applicant.idType"}},
        new Object[] {
          "applicant.idNumber", "91110000100000MA0X", new String[] {"applicant.idNumber"}
        },
        new Object[] {"applicant.mobile", "12812345678", new String[] {"applicant.mobile"}},
        new Object[] {
          "materials",
          List.of(Map.of("name", "假材料", "fileId", "x")),
          new String[] {"materials[0].name"}
        },
        new Object[] {
          "materials",
          List.of(Map.of("name", "预售方案", "fileId", "x")),
          new String[] {"materials[0].fileId"}
        },
        new Object[] {"form", Map.of("unheardOf", 1), new String[] {"form.unheardOf"}});
  }

  @ParameterizedTest
  @MethodSource("badInput")
  void badInputNamesItsFieldAndNothingIsStored(String path, Object value, String[] fields) {
    var before = jdbc.queryForObject("select count(*) from case_file", Long.class);
    var body = hall.newCase(Hall.PRESALE);
    set(body, path, value);
    api.as("clerk").post("/api/cases", body).refuses(400, fields);
    assertThat(jdbc.queryForObject("select count(*) from case_file", Long.class)).isEqualTo(before);
  }

  @SuppressWarnings("unchecked")
  private static void set(Map<String, Object> body, String path, Object value) {
    var names = path.split("\\.");
    var target = body;
    for (int i = 0; i < names.length - 1; i++) target = (Map<String, Object>) target.get(names[i]);
    target.put(names[names.length - 1], value);
  }

  @Test
  void everythingThatIsWrongIsNamedAtOnce() {
    api.as("clerk")
        .post("/api/cases", Map.of("applicant", Map.of("name", "", "idType", "CITIZEN_ID")))
        .refuses(400, "item", "applicant.name", "applicant.idNumber", "applicant.mobile");
  }

  @Test
  void aRepeatWithTheSameKeyMakesOneCaseEvenAtTheSameInstant() {
    var key = UUID.randomUUID().toString();
    var body = hall.newCase(Hall.PRESALE);
    List<Answer> answers =
        Together.call(
            8, i -> api.as("clerk").header("Idempotency-Key", key).post("/api/cases", body));
    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers.stream().map(a -> a.json("caseNumber")).distinct()).hasSize(1);
    assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    var key = UUID.randomUUID().toString();
    var first = api.as("clerk").header("Idempotency-Key", key);
    first.post("/api/cases", hall.newCase(Hall.PRESALE)).expect(201);
    first.post("/api/cases", hall.newCase("燃气经营许可证核发(新办)")).refuses(422);
  }

  @Test
  void keysThatDifferInCaseAreDifferent() {
    var body = hall.newCase(Hall.PRESALE);
    var id = UUID.randomUUID();
    var numbers =
        Stream.of("key-" + id, "KEY-" + id)
            .map(key -> api.as("clerk").header("Idempotency-Key", key))
            .map(caller -> caller.post("/api/cases", body).expect(201).json("caseNumber"));
    assertThat(numbers.distinct()).hasSize(2);
  }

  @Test
  void numbersAreUniqueAndWithoutGapsUnderConcurrency() {
    var item = "工程建设涉及城市绿地、树木审批";
    var body = hall.newCase(item);
    List<Answer> answers =
        Together.call(
            24,
            i -> {
              var own = new LinkedHashMap<>(body);
              if (i % 3 == 0) own.put("form", Map.of("bad", 1));
              return api.as("clerk").post("/api/cases", own);
            });
    var numbers = new ArrayList<String>();
    for (var answer : answers) {
      if (answer.status() == 201) numbers.add(answer.json("caseNumber").substring(39));
    }
    assertThat(numbers).hasSize(16).doesNotHaveDuplicates();
    assertThat(numbers.stream().sorted().toList().get(15)).isEqualTo("0016");
  }

  @Test
  void theTenThousandthOfAnItemAndDayIsRefused() {
    var item = "出版物零售单位设立审批";
    var number = hall.receive(item);
    jdbc.update(
        "update case_number_sequence set last_number = 9999 where item_code = ?",
        number.substring(0, 31));
    api.as("clerk").post("/api/cases", hall.newCase(item)).refuses(409);
  }

  @Test
  void trackingShowsProgressAndNoPersonalData() {
    var received = api.as("clerk").post("/api/cases", hall.newCase(Hall.PRESALE)).expect(201);
    var seen = api.get("/api/track/" + received.json("trackingCode")).expect(200);
    assertThat(seen.json("state")).isEqualTo("RECEIVED");
    assertThat(seen.list("steps[*].id"))
        .containsExactly(
            "RECEIPT", "FORMAL_CHECK", "EXAMINATION", "DECISION", "ISSUE", "DELIVERY", "ARCHIVE");
    assertThat(seen.text())
        .doesNotContain("青岛海湾置业", "11511301MB1550442U", "13812345678", "138****5678");
    api.get("/api/track/ABCDEFGHJKLMNPQRSTUVWXYZ23").refuses(404);
  }
}
