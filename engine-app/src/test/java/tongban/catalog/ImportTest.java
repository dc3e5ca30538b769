package tongban.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.IntegrationTest;
import tongban.web.Refusal;

@IntegrationTest
class ImportTest {
  @Autowired DepartmentImport departments;
  @Autowired ItemImport items;
  @Autowired RegionImport regions;
  @Autowired Catalog catalog;
  @Autowired ShippedCatalog shipped;
  @Autowired JdbcTemplate database;

  @BeforeEach
  void aDepartmentOfTheTests() {
    departments.run(Csv.departments().row(Csv.DEPARTMENT, "测试局", "测", Csv.CREDIT).toString());
  }

  @AfterEach
  void leavesTheCatalogAsItWas() {
    database.update("delete from item where department_code like 'test-%'");
    database.update("delete from item_version where department_code like 'test-%'");
    database.update("delete from department where code like 'test-%'");
    database.update("delete from region where source = 'test'");
  }

  @Test
  void isIdempotent() {
    var csv = Csv.items().item().item("code", Csv.code(2)).toString();
    assertThat(items.run(csv)).isEqualTo(new ImportResult(2, 0, 0));
    assertThat(items.run(csv)).isEqualTo(new ImportResult(0, 0, 2));
    assertThat(versions()).isEqualTo(2);
  }

  @Test
  void aChangeIsANewVersionAndTheOldOneStays() {
    items.run(Csv.items().item().toString());
    var result = items.run(Csv.items().item("legal_limit", "15").toString());
    assertThat(result).isEqualTo(new ImportResult(0, 1, 0));
    var now = catalog.item(Csv.code(1)).orElseThrow();
    var before = catalog.item(Csv.code(1), 1).orElseThrow();
    assertThat(now.version()).isEqualTo(2);
    assertThat(now.legalLimit()).extracting(limit -> limit.amount()).isEqualTo(15);
    assertThat(before.legalLimit()).extracting(limit -> limit.amount()).isEqualTo(20);
    assertThat(catalog.item(Csv.code(1), 3)).isEmpty();
  }

  @Test
  void oneBadRowChangesNothing() {
    var csv = Csv.items().item().item("code", Csv.code(2), "limit_unit", "周").toString();
    assertThat(refused(csv)).containsExactly("line 3: limit_unit catalog.unit");
    assertThat(catalog.item(Csv.code(1))).isEmpty();
  }

  @Test
  void reportsEachBadRowWithItsLineAlsoAfterOnesOfSeveralLines() {
    var csv =
        Csv.items()
            .item("note", "一\n二", "item_name", "")
            .item("code", "x")
            .item("code", Csv.code(3), "department", "nobody")
            .toString();
    assertThat(refused(csv))
        .containsExactly(
            "line 2: item_name catalog.required",
            "line 2: note catalog.control-character",
            "line 4: code catalog.implementation-code",
            "line 5: department catalog.no-department");
  }

  @ParameterizedTest
  @CsvSource({
    "code, '', catalog.required",
    "code, 11370214MB2T00043J4000104002000, catalog.other-department",
    "item_name, '', catalog.required",
    "item_type, 许可, catalog.type",
    "legal_basis, '', catalog.required",
    "legal_limit, -1, catalog.number",
    "legal_limit, 1.5, catalog.number",
    "legal_limit, 36501, catalog.number",
    "legal_limit, '', catalog.required",
    "limit_unit, '', catalog.required",
    "limit_unit, 星期, catalog.unit",
    "legal_limit_verified, 是, catalog.verified",
    "promised_days, 21, catalog.promised-longer",
    "promised_days, 五, catalog.number",
    "acceptance_limit, 5, catalog.limit",
    "supplement_limit, 0日, catalog.limit",
    "extension_limit, 0, catalog.number",
    "warning_threshold, 1000, catalog.number",
    "required_materials, '', catalog.required",
    "required_materials, 申请书；申请书, catalog.twice",
    "required_materials, 申请书；；, catalog.blank-material",
    "special_procedure, 听证、听证, catalog.twice",
    "result_document, '', catalog.required",
    "process_key, One Window, catalog.process-key"
  })
  void checksEveryValue(String column, String value, String code) {
    assertThat(refused(Csv.items().item(column, value).toString()))
        .contains("line 2: " + column + " " + code);
  }

  @Test
  void anOlderListWithoutCountersigningHasNone() {
    items.run(Csv.items().item().toString());
    assertThat(catalog.item(Csv.code(1))).get().matches(item -> !item.countersign());
    assertThat(items.run(countersigned("N"))).isEqualTo(new ImportResult(0, 0, 1));
    assertThat(items.run(countersigned("Y"))).isEqualTo(new ImportResult(0, 1, 0));
    assertThat(catalog.item(Csv.code(1))).get().matches(Item::countersign);
    assertThat(refused(countersigned("是")))
        .containsExactly("line 2: countersign catalog.yes-or-no");
  }

  private static String countersigned(String countersign) {
    var lines = Csv.items().item().toString().split("\n");
    return lines[0] + ",countersign\n" + lines[1] + "," + countersign + "\n";
  }

  @Test
  void anItemMaySayThatTheSupervisorExtends() {
    items.run(Csv.items().item().toString());
    assertThat(approver()).isEqualTo(Item.Approver.HEAD);
    assertThat(items.run(approvedBy("HEAD"))).isEqualTo(new ImportResult(0, 0, 1));
    assertThat(items.run(approvedBy("SUPERVISOR"))).isEqualTo(new ImportResult(0, 1, 0));
    assertThat(approver()).isEqualTo(Item.Approver.SUPERVISOR);
    assertThat(refused(approvedBy("MAYOR")))
        .containsExactly("line 2: extension_approver catalog.approver");
  }

  private Item.Approver approver() {
    return catalog.item(Csv.code(1)).orElseThrow().extensionApprover();
  }

  private static String approvedBy(String approver) {
    var lines = Csv.items().item().toString().split("\n");
    return lines[0] + ",extension_approver\n" + lines[1] + "," + approver + "\n";
  }

  @Test
  void nothingCanBeExtendedWhereThereIsNoLimit() {
    var csv = Csv.items().item("legal_limit", "", "limit_unit", "").toString();
    assertThat(refused(csv)).containsExactly("line 2: extension_limit catalog.nothing-to-extend");
  }

  @Test
  void aCodeMayStandOnceInAList() {
    assertThat(refused(Csv.items().item().item().toString()))
        .containsExactly("line 3: code catalog.twice");
  }

  @Test
  void theHeaderNamesEveryColumnOnce() {
    var csv = Csv.items().item().toString();
    assertThat(refused(csv.replace("limit_unit", "unit")))
        .containsExactly("line 1 catalog.csv.missing");
    assertThat(refused(csv.replaceFirst("code", "code,colour")))
        .containsExactly("line 1 catalog.csv.unknown");
    assertThat(refused(csv.replaceFirst("code", "code,code")))
        .containsExactly("line 1 catalog.csv.twice");
    assertThat(refused("")).containsExactly("csv catalog.csv.empty");
    assertThat(refused(csv + "a,b\n")).containsExactly("line 3 catalog.csv.columns");
    assertThat(refused(csv + "\"a\"b,")).containsExactly("line 3 catalog.csv.unreadable");
  }

  @Test
  void columnsMayComeInAnyOrderAfterAByteOrderMark() {
    var csv = "\uFEFFshort_name,credit_code,name,code\r\n乙,%s,乙局,test-second\r\n\r\n";
    assertThat(departments.run(csv.formatted(Csv.credit(2))).inserted()).isEqualTo(1);
    assertThat(catalog.department("test-second"))
        .contains(new Department("test-second", "乙局", Csv.credit(2), "乙"));
  }

  @Test
  void departmentsCannotShareWhatNumbersAreMadeOf() {
    var csv =
        Csv.departments()
            .row("test-a", "甲局", "住建", Csv.credit(3))
            .row("test-b", "乙局", "乙", Csv.CREDIT)
            .row("Test C", "", "三个字", "x")
            .toString();
    assertThat(refused(departments, csv))
        .containsExactlyInAnyOrder(
            "line 2: short_name catalog.taken",
            "line 3: credit_code catalog.taken",
            "line 4: code catalog.department-code",
            "line 4: name catalog.required",
            "line 4: short_name catalog.too-long",
            "line 4: credit_code catalog.credit-code");
  }

  @Test
  void departmentsMaySwapTheirShortNames() {
    departments.run(Csv.departments().row("test-b", "乙局", "乙", Csv.credit(2)).toString());
    var swapped =
        Csv.departments()
            .row("test-b", "乙局", "测", Csv.credit(2))
            .row(Csv.DEPARTMENT, "测试局", "乙", Csv.CREDIT)
            .toString();
    assertThat(departments.run(swapped)).isEqualTo(new ImportResult(0, 2, 0));
  }

  @Test
  void aDepartmentWithItemsKeepsItsCreditCode() {
    items.run(Csv.items().item().toString());
    var csv = Csv.departments().row(Csv.DEPARTMENT, "测试局", "测", Csv.credit(9)).toString();
    assertThat(refused(departments, csv)).containsExactly("line 2: credit_code catalog.has-items");
  }

  @Test
  void regionsFitTheirCodesAndTheirParents() {
    var csv =
        Csv.regions()
            .row("990000", "测试省", "1", "", "test", "current")
            .row("990100", "测试市", "2", "990000", "test", "current")
            .row("990100", "测试市", "3", "990100", "test", "current")
            .toString();
    assertThat(regions.run(csv)).isEqualTo(new ImportResult(3, 0, 0));
    assertThat(regions.run(csv)).isEqualTo(new ImportResult(0, 0, 3));
    var bad =
        Csv.regions()
            .row("990201", "县", "3", "990200", "test", "current")
            .row("990300", "市", "3", "990000", "test", "current")
            .row("990400", "市", "2", "370000", "test", "current")
            .row("99", "市", "2", "370000", "test", "current")
            .row("990500", "市", "", "990000", "test", "current")
            .toString();
    assertThat(refused(regions, bad))
        .containsExactlyInAnyOrder(
            "line 2: parent_code catalog.no-region",
            "line 3: level catalog.region-level",
            "line 4: parent_code catalog.region-parent",
            "line 5: code catalog.region-code",
            "line 6: level catalog.required",
            "line 6: parent_code catalog.no-region");
  }

  @Test
  void fiveThousandItemsAreAsEasyAsOne() {
    var csv = Csv.items();
    for (int i = 1; i <= 5_000; i++) csv.item("code", Csv.code(i), "item_name", "事项" + i);
    var text = csv.toString();
    assertThat(items.run(text)).isEqualTo(new ImportResult(5_000, 0, 0));
    assertThat(items.run(text)).isEqualTo(new ImportResult(0, 0, 5_000));
    assertThat(catalog.item(Csv.code(5_000))).get().extracting(Item::name).isEqualTo("事项5000");
  }

  @Test
  void importsAtTheSameInstantFollowEachOther() throws Exception {
    int callers = 4;
    var barrier = new CyclicBarrier(callers);
    var pool = Executors.newFixedThreadPool(callers);
    try {
      var runs =
          Stream.iterate(1, i -> i <= callers, i -> i + 1)
              .map(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> {
                            await(barrier);
                            return items.run(Csv.items().item("note", "第" + i + "次").toString());
                          },
                          pool))
              .toList();
      var results = runs.stream().map(CompletableFuture::join).toList();
      assertThat(results).containsOnlyOnce(new ImportResult(1, 0, 0));
      assertThat(catalog.item(Csv.code(1)).orElseThrow().version()).isEqualTo(callers);
      assertThat(versions()).isEqualTo(callers);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void theShippedListsAreReadOnce() {
    database.update("update item set name = '改名' where department_code = 'justice'");
    shipped.afterPropertiesSet();
    assertThat(justice()).isEqualTo("改名");
    database.update("update item set name = '公证(出具公证书)' where name = '改名'");
  }

  private String justice() {
    return database.queryForObject(
        "select name from item where department_code = 'justice'", String.class);
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private int versions() {
    return database.queryForObject(
        "select count(*) from item_version where department_code = ?",
        Integer.class,
        Csv.DEPARTMENT);
  }

  private List<String> refused(String csv) {
    return refused(items, csv);
  }

  private static List<String> refused(ListImport list, String csv) {
    var refusal = catchThrowableOfType(Refusal.class, () -> list.run(csv));
    assertThat(refusal).isNotNull();
    return refusal.fields().stream().map(field -> field.field() + " " + field.code()).toList();
  }
}
