package tongban.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.IntegrationTest;
import tongban.web.Refusal;

@IntegrationTest
class JointMattersTest {
  @Autowired DepartmentImport departments;
  @Autowired ItemImport items;
  @Autowired JointImport joint;
  @Autowired JointMatters matters;
  @Autowired Catalog catalog;
  @Autowired JdbcTemplate database;

  @BeforeEach
  void threeItemsOfADepartment() {
    departments.run(Csv.departments().row(Csv.DEPARTMENT, "测试局", "测", Csv.CREDIT).toString());
    items.run(
        Csv.items()
            .item("required_materials", "申请书；身份证明")
            .item("code", Csv.code(2), "required_materials", "申请表；身份证明；营业执照")
            .item("code", Csv.code(3), "required_materials", "申请书；平面图")
            .toString());
  }

  @AfterEach
  void leavesTheCatalogAsItWas() {
    database.update("delete from item where department_code like 'test-%'");
    database.update("delete from item_version where department_code like 'test-%'");
    database.update("delete from department where code like 'test-%'");
  }

  @Test
  void aJointMatterIsAnItemWithPartsInWaves() {
    assertThat(run(two())).isEqualTo(new ImportResult(1, 0, 0));
    var matter = catalog.item(Csv.code(9)).orElseThrow();
    assertThat(matter.joint()).isTrue();
    assertThat(matter.waves()).isEqualTo(2);
    assertThat(matter.parts())
        .containsExactly(new Item.Part(Csv.code(1), 1, false), new Item.Part(Csv.code(2), 2, true));
    assertThat(names(matter)).containsExactly("申请书", "身份证明");
    assertThat(matter.materials().get(1).isFor(Csv.code(2))).isTrue();
    assertThat(matter.materials().get(0).isFor(Csv.code(2))).isFalse();
  }

  @Test
  void importingItAgainChangesNothingAndAChangeIsANewVersion() {
    run(two());
    assertThat(run(two())).isEqualTo(new ImportResult(0, 0, 1));
    var three = two().part(9, 3, 2, "N", "申请书");
    assertThat(run(three)).isEqualTo(new ImportResult(0, 1, 0));
    assertThat(catalog.item(Csv.code(9), 1).orElseThrow().parts()).hasSize(2);
    assertThat(catalog.item(Csv.code(9), 2).orElseThrow().parts()).hasSize(3);
  }

  @Test
  void partsComeInTheOrderOfTheirWavesWhateverTheOrderOfTheRows() {
    run(Csv.jointMatters().part(9, 2, 2, "Y", "").part(9, 1, 1, "N", ""));
    assertThat(catalog.item(Csv.code(9)).orElseThrow().parts())
        .extracting(Item.Part::itemCode)
        .containsExactly(Csv.code(1), Csv.code(2));
  }

  @Test
  void itsMaterialsFollowAnItemThatChanges() {
    run(two());
    items.run(Csv.items().item("required_materials", "申请书；身份证明；章程").toString());
    var now = catalog.item(Csv.code(9)).orElseThrow();
    assertThat(now.version()).isEqualTo(2);
    assertThat(names(now)).containsExactly("申请书", "身份证明", "章程");
    assertThat(names(catalog.item(Csv.code(9), 1).orElseThrow())).containsExactly("申请书", "身份证明");
  }

  @Test
  void itKeepsItsVersionWhereAnItemChangesInWhatIsNotItsOwn() {
    run(two());
    items.run(Csv.items().item("legal_limit", "15", "required_materials", "申请书；身份证明").toString());
    items.run(Csv.items().item("code", Csv.code(3), "required_materials", "别的").toString());
    assertThat(catalog.item(Csv.code(9)).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void whatIsCoveredStaysCoveredWhenItComesAndGoes() {
    run(two());
    var without = Csv.items().item("code", Csv.code(2), "required_materials", "身份证明");
    items.run(without.toString());
    items.run(
        Csv.items().item("code", Csv.code(2), "required_materials", "申请表；身份证明；营业执照").toString());
    assertThat(names(catalog.item(Csv.code(9)).orElseThrow())).containsExactly("申请书", "身份证明");
  }

  @Test
  void oneBadRowChangesNothing() {
    var csv = two().part(8, 1, 1, "N", "").part(8, 7, 1, "N", "");
    assertThat(refused(csv)).containsExactly("line 5: item_code catalog.joint.no-item");
    assertThat(catalog.item(Csv.code(9))).isEmpty();
  }

  @Test
  void wavesFollowEachOtherFromOne() {
    assertThat(refused(Csv.jointMatters().part(9, 1, 1, "N", "").part(9, 2, 3, "N", "")))
        .containsExactly("line 3: wave catalog.joint.waves");
    assertThat(refused(Csv.jointMatters().part(9, 1, 2, "N", "").part(9, 2, 2, "N", "")))
        .containsExactly("line 3: wave catalog.joint.waves");
    assertThat(refused(Csv.jointMatters().part(9, 1, 0, "N", "").part(9, 2, 1, "N", "")))
        .contains("line 2: wave catalog.number");
  }

  @Test
  void anItemIsOnePartOnlyAndOneIsNotEnough() {
    assertThat(refused(two().part(9, 1, 2, "N", "")))
        .containsExactly("line 4: item_code catalog.twice");
    assertThat(refused(Csv.jointMatters().part(9, 1, 1, "N", "")))
        .containsExactly("line 2: item_code catalog.joint.one-part");
  }

  @Test
  void onlyWhatAnItemAsksForCanBeCovered() {
    assertThat(refused(Csv.jointMatters().part(9, 1, 1, "N", "").part(9, 2, 2, "Y", "申请书")))
        .containsExactly("line 3: covered_materials catalog.joint.not-asked");
    assertThat(refused(Csv.jointMatters().part(9, 1, 1, "N", "").part(9, 2, 2, "Y", "申请表；申请表")))
        .containsExactly("line 3: covered_materials catalog.twice");
  }

  @Test
  void itsCodeIsOfItsLeadDepartmentAndOfNoItem() {
    var housing = "11370214MB2T00043J4000104002000";
    var csv =
        Csv.jointMatters()
            .row(Csv.code(3), "甲", Csv.DEPARTMENT, Csv.code(1), "1", "N", "", "法", "")
            .row(Csv.code(3), "甲", Csv.DEPARTMENT, Csv.code(2), "1", "N", "", "法", "")
            .row(
                housing.replace("000104", "009904"),
                "乙",
                Csv.DEPARTMENT,
                housing,
                "1",
                "",
                "",
                "法",
                "")
            .row(housing.replace("000104", "009904"), "", "", Csv.code(2), "1", "Y", "", "", "")
            .row("x", "丙", "nobody", Csv.code(1), "1", "N", "", "法", "")
            .row("x", "丁", "", Csv.code(2), "1", "否", "", "", "注");
    assertThat(refused(csv))
        .containsExactlyInAnyOrder(
            "line 2: code catalog.joint.is-item",
            "line 4: code catalog.other-department",
            "line 6: code catalog.implementation-code",
            "line 6: lead_department catalog.no-department",
            "line 7: joint_name catalog.joint.differs",
            "line 7: severable catalog.yes-or-no",
            "line 7: note catalog.joint.differs");
  }

  @Test
  void aJointMatterIsNoPartAndNoSingleItem() {
    run(two());
    assertThat(refused(Csv.jointMatters().part(8, 9, 1, "N", "").part(8, 1, 1, "N", "")))
        .containsExactly("line 2: item_code catalog.joint.no-item");
    assertThat(refused(items, Csv.items().item("code", Csv.code(9))))
        .containsExactly("line 2: code catalog.is-joint");
  }

  @Test
  void allItsItemsGoOneWay() {
    run(two());
    assertThat(refused(items, Csv.items().item("process_key", "other")))
        .containsExactly("line 2: process_key catalog.joint.flow");
    var both =
        Csv.items()
            .item("process_key", "other")
            .item("code", Csv.code(2), "process_key", "other", "required_materials", "申请表；身份证明");
    items.run(both.toString());
    assertThat(catalog.item(Csv.code(9)).orElseThrow().processKey()).isEqualTo("other");
    assertThat(refused(two().part(9, 3, 1, "N", "")))
        .contains("line 4: item_code catalog.joint.flows");
  }

  @Test
  void theShippedOnesAreComposedOfShippedItemsOfSeveralDepartments() {
    var shipped = matters.all();
    assertThat(shipped).hasSize(14);
    assertThat(shipped)
        .allSatisfy(
            matter -> {
              var item = catalog.item(matter.code()).orElseThrow();
              assertThat(names(item)).doesNotHaveDuplicates().isNotEmpty();
              assertThat(item.materials()).allMatch(material -> !material.items().isEmpty());
              assertThat(item.version()).isEqualTo(1);
              assertThat(item.note()).doesNotContain("illustrative", "待核实");
            });
    var opening = shipped.stream().filter(m -> m.name().equals("开办餐饮店一件事")).findFirst();
    assertThat(catalog.item(opening.orElseThrow().code()).orElseThrow().parts())
        .extracting(part -> catalog.item(part.itemCode()).orElseThrow().name(), Item.Part::wave)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("公司设立登记", 1),
            org.assertj.core.groups.Tuple.tuple("食品经营许可核发", 2),
            org.assertj.core.groups.Tuple.tuple("公众聚集场所投入使用、营业前消防安全检查", 2));
  }

  @Test
  void oneOfThemHasSixDepartmentsInOneWave() {
    assertThat(matters.all())
        .anySatisfy(
            matter -> {
              var item = catalog.item(matter.code()).orElseThrow();
              var busy = new HashSet<String>();
              for (var part : item.parts()) {
                assertThat(part.wave()).isEqualTo(1);
                busy.add(catalog.item(part.itemCode()).orElseThrow().departmentCode());
              }
              assertThat(busy).hasSize(6);
            });
  }

  private static Csv two() {
    return Csv.jointMatters().part(9, 1, 1, "N", "").part(9, 2, 2, "Y", "申请表；营业执照");
  }

  private static List<String> names(Item item) {
    return item.materials().stream().map(Item.Material::name).toList();
  }

  private ImportResult run(Csv csv) {
    return joint.run(csv.toString());
  }

  private List<String> refused(Csv csv) {
    return refused(joint, csv);
  }

  private static List<String> refused(ListImport list, Csv csv) {
    var refusal = catchThrowableOfType(Refusal.class, () -> list.run(csv.toString()));
    assertThat(refusal).isNotNull();
    return refusal.fields().stream().map(field -> field.field() + " " + field.code()).toList();
  }
}
