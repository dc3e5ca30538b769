package tongban.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.Together;

/** A company applies for a guaranteed loan by itself. */
@IntegrationTest
class OnlineApplicationTest {
  private static final String LOAN = "11370214MB2T00174E4000217001000";
  private static final List<String> KEPT =
      List.of(
          "case_file",
          "case_part",
          "case_event",
          "case_material",
          "idempotent_request",
          "document",
          "ACT_RU_EXECUTION",
          "ACT_RU_JOB");

  @Autowired Api api;
  @Autowired JdbcTemplate jdbc;
  @Autowired MutableClock clock;
  @Autowired ApplicationContext context;

  @Test
  void itRunsLikeACaseOfTheDeskAndSaysByWhichWayItCame() {
    var company = Portal.signedIn(api, "91610400MA7MN0048G");
    var items = api.get("/api/online/items").expect(200);
    assertThat(items.list("content[*].code")).containsExactly(LOAN);
    var item = company.browser().get("/api/online/items/" + LOAN).expect(200);
    assertThat(item.json("form.id")).isEqualTo("loan-guarantee-Receipt");
    var materials =
        item.list("materials[*].name").stream()
            .map(name -> Map.of("name", name, "fileId", company.upload()))
            .toList();

    var received = company.apply(key(), body(Map.of(), materials)).expect(201);

    var number = received.json("caseNumber");
    var page = api.as("clerk").get("/api/cases/" + number).expect(200);
    assertThat(page.json("channel")).isEqualTo("ONLINE");
    assertThat(page.json("state")).isEqualTo("RECEIVED");
    assertThat(page.json("applicant.name")).isEqualTo("咸阳网办机电有限公司");
    assertThat(page.json("timeline[0].actor.name")).isEqualTo("咸阳网办机电有限公司");
    assertThat(page.json("timeline[0].detail.agent")).isEqualTo("王经办");
    assertThat(page.list("materials[*].state")).containsOnly("PROVIDED");
    assertThat(page.list("documents[*].number")).contains(received.json("receiptNumber"));
    var online = api.as("clerk").get("/api/cases?channel=ONLINE&q=" + number).expect(200);
    assertThat(online.list("content[*].channel")).containsExactly("ONLINE");
    var window = api.as("clerk").get("/api/cases?channel=WINDOW&q=" + number).expect(200);
    assertThat(window.list("content[*].caseNumber")).isEmpty();
    new Hall(api).does("clerk", number, "FormalCheck", "accept");
    assertThat(company.cases()).containsExactly(number);
    var tracked = api.get("/api/track/" + received.json("trackingCode")).expect(200);
    assertThat(tracked.json("state")).isEqualTo("ACCEPTED");
  }

  @Test
  void whoIsNotEligibleIsToldEveryRuleAtOnceAndNothingIsKept() {
    var company = Portal.signedIn(api, "91610400MA7MN0056B");
    var file = company.upload();
    var materials = List.of(Map.of("name", "营业执照", "fileId", file));
    var key = key();
    var before = counts();
    var bad = Map.of("amount", 1_500_000, "spouseCredit", "bad", "operatingSince", "2025-09-03");

    var refused = company.apply(key, body(bad, materials)).refuses(422);

    assertThat(refused.list("rules[*]"))
        .containsExactly(
            "第 5 条：实际控制人的配偶有不良信用记录", "第 6 条：正常经营时间未达到产品要求的月数", "第 9 条：申请金额超过免抵押额度，须提供抵质押");
    assertThat(counts()).isEqualTo(before);
    assertThat(company.cases()).isEmpty();
    // the day on which six months are reached, the same key and file
    var good = Map.of("operatingSince", "2025-09-02");
    company.apply(key, body(good, materials)).expect(201);
    assertThat(company.cases()).hasSize(1);
  }

  private Map<String, Integer> counts() {
    var counts = new LinkedHashMap<String, Integer>();
    for (var table : KEPT)
      counts.put(table, jdbc.queryForObject("select count(*) from " + table, Integer.class));
    return counts;
  }

  @Test
  void twoPressesAtOnceAreOneApplication() {
    var company = Portal.signedIn(api, "91610400MA7MN00646");
    var key = key();
    var body = body(Map.of(), List.of());
    var numbers = Together.call(4, i -> company.apply(key, body).expect(201).json("caseNumber"));
    assertThat(numbers).containsOnly(numbers.get(0));
    assertThat(company.cases()).containsExactly(numbers.get(0));
    company.apply(key, body(Map.of("amount", 700_000), List.of())).refuses(422);
    company.browser().post("/api/online/cases", body).refuses(400, "Idempotency-Key");
  }

  @Test
  void nobodySeesOrUsesWhatIsAnothers() {
    var company = Portal.signedIn(api, "91610400MA7MN00721");
    var other = Portal.signedIn(api, "91610400MA7MN0080U");
    var file = company.upload();
    company.apply(key(), body(Map.of(), List.of())).expect(201);
    assertThat(other.cases()).isEmpty();
    var stolen = List.of(Map.of("name", "营业执照", "fileId", file));
    other.apply(key(), body(Map.of(), stolen)).refuses(400, "materials[0].fileId");
    var clerks =
        api.as("clerk")
            .upload("/api/files", "a.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes())
            .expect(201)
            .json("fileId");
    var ofTheHall = List.of(Map.of("name", "营业执照", "fileId", clerks));
    other.apply(key(), body(Map.of(), ofTheHall)).refuses(400, "materials[0].fileId");
    for (var unseen : List.of("paper", "onFile")) {
      var value = unseen.equals("paper") ? (Object) true : "file-1";
      var body = new LinkedHashMap<>(body(Map.of(), List.of()));
      body.put("materials", List.of(Map.of("name", "营业执照", unseen, value)));
      other.apply(key(), body).refuses(400, "materials[0]." + unseen);
    }
    assertThat(other.cases()).isEmpty();
    // a case taken in at the window in the company's name is not shown: nobody was verified there
    var taken = new Hall(api).newCase(Hall.PRESALE);
    taken.put("applicant", applicant(other.idNumber));
    api.as("clerk").post("/api/cases", taken).expect(201);
    assertThat(other.cases()).isEmpty();
  }

  private static Map<String, String> applicant(String idNumber) {
    return Map.of("name", "某", "idType", "USCC", "idNumber", idNumber, "mobile", "13812345678");
  }

  @Test
  void onlyWhatIsOpenIsTakenInAndEveryBadFieldIsNamed() {
    var company = Portal.signedIn(api, "91610400MA7MN0099Q");
    var closed = new Hall(api).itemCode(Hall.PRESALE);
    company.browser().get("/api/online/items/" + closed).refuses(404);
    company.apply(key(), Portal.application(closed, Map.of(), List.of())).refuses(400, "item");
    var mobile = new LinkedHashMap<>(body(Map.of(), List.of()));
    mobile.put("mobile", "123");
    company.apply(key(), mobile).refuses(400, "applicant.mobile");
    var form = body(Map.of("collateral", "maybe", "months", 0), List.of());
    company.apply(key(), form).refuses(400, "form.collateral", "form.months");
    var person = Portal.signedIn(api, "CITIZEN_ID", "11010519491231002X", "王小明");
    person.apply(key(), body(Map.of(), List.of())).refuses(400, "applicant.idType");
    assertThat(person.cases()).isEmpty();
    assertThat(company.cases()).isEmpty();
  }

  @Test
  void oneApplicantAppliesSoOftenADayAndSendsSoMuch() {
    var company = Portal.signedIn(api, "91610400MA7MN0101C");
    var body = body(Map.of(), List.of());
    var keys = new ArrayList<String>();
    for (int i = 0; i < 20; i++) {
      keys.add(key());
      company.apply(keys.get(i), body).expect(201);
    }
    company.apply(key(), body).refuses(429);
    company.apply(keys.get(0), body).expect(201);
    assertThat(company.cases()).hasSize(20);
    var huge = body(Map.of("purpose", "用".repeat(100_000)), List.of());
    company.apply(key(), huge).refuses(413);
    clock.set("2026-03-03T09:00");
    Portal.signedIn(api, company.idNumber).apply(key(), body).expect(201);
  }

  @Test
  void uploadsHaveABound() {
    var company = Portal.signedIn(api, "91610400MA7MN011X4");
    var first = company.upload();
    jdbc.update("update stored_file set size_bytes = ? where id = ?", 500L * 1024 * 1024, first);
    company
        .browser()
        .upload("/api/online/files", "a.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes())
        .refuses(429);
    company
        .browser()
        .upload("/api/online/files", "a.exe", "application/pdf", "MZ".getBytes())
        .refuses(429);
  }

  @Test
  void outsideWorkingTimeTheAcceptanceLimitCountsByTheRuleForThat() {
    var rule = context.getBean("acceptanceRule");
    var usual = ReflectionTestUtils.getField(rule, "outside");
    clock.set("2026-03-06T20:00"); // Friday, after closing time
    var same = Portal.signedIn(api, "91610400MA7MN01284");
    assertThat(deadline(same)).isEqualTo("2026-03-13");
    ReflectionTestUtils.setField(rule, "outside", next(usual));
    try {
      var other = Portal.signedIn(api, "91610400MA7MN0136Y");
      assertThat(deadline(other)).isEqualTo("2026-03-16");
      var atTheWindow = new Hall(api).receive(Hall.PRESALE);
      assertThat(new Hall(api).deadline(atTheWindow, "acceptance")).isEqualTo("2026-03-13");
    } finally {
      ReflectionTestUtils.setField(rule, "outside", usual);
    }
  }

  @Test
  void anotherFlowIsOpenedByItsFormAlone() {
    var form =
        jdbc.queryForObject(
            """
        select content from form_definition f where id = 'one-window-Receipt' and version =
          (select max(version) from form_definition m where m.id = f.id)
        """,
            String.class);
    var opened = form.replaceFirst("\"properties\"\\s*:\\s*\\{", "$0\"online\": \"yes\",");
    assertThat(opened).isNotEqualTo(form);
    jdbc.update(
        "insert into form_definition (id, version, sha256, content)"
            + " values ('one-window-Receipt', 9000, '', ?)",
        opened);
    try {
      var company = Portal.signedIn(api, "91610400MA7MN01877");
      var presale = new Hall(api).itemCode(Hall.PRESALE);
      assertThat(api.get("/api/online/items?size=200").list("content[*].code"))
          .contains(LOAN, presale)
          .hasSizeGreaterThan(70);
      var body = Portal.application(presale, Map.of("projectName", "海湾家园一期"), List.of());
      var number = company.apply(key(), body).expect(201).json("caseNumber");
      new Hall(api).does("clerk", number, "FormalCheck", "accept");
      var file = company.upload();
      var helped =
          Map.of("assisted", true, "assistedKind", "OTHER", "authorisation", List.of(file));
      company
          .apply(key(), Portal.application(presale, helped, List.of()))
          .refuses(400, "form.assisted");
      assertThat(company.cases()).containsExactly(number);
    } finally {
      jdbc.update("delete from form_definition where id = 'one-window-Receipt' and version = 9000");
    }
  }

  private String deadline(Portal company) {
    var number = company.apply(key(), body(Map.of(), List.of())).expect(201).json("caseNumber");
    return new Hall(api).deadline(number, "acceptance");
  }

  private static Object next(Object usual) {
    for (var one : usual.getClass().getEnumConstants())
      if (one.toString().equals("NEXT_WORKING_DAY")) return one;
    throw new AssertionError();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Map<String, Object> body(
      Map<String, ?> changed, List<Map<String, String>> materials) {
    var form = new LinkedHashMap<String, Object>();
    form.put("amount", 800_000);
    form.put("months", 12);
    form.put("collateral", "no");
    form.put("purpose", "采购原材料");
    form.put("registeredInZone", "yes");
    form.put("taxedInZone", "yes");
    form.put("fixedPremises", "yes");
    form.put("enterpriseSize", "small");
    form.put("operatingSince", "2025-01-01");
    form.put("applicantCredit", "good");
    form.put("spouseCredit", "none");
    form.putAll(changed);
    return Portal.application(LOAN, form, materials);
  }
}
