package tongban.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
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
class MaterialKindsTest {
  @Autowired DepartmentImport departments;
  @Autowired ItemImport items;
  @Autowired MaterialKindImport kinds;
  @Autowired ItemMapper itemMapper;
  @Autowired MaterialKindMapper mapper;
  @Autowired Catalog catalog;
  @Autowired JdbcTemplate database;

  @BeforeEach
  void anItemThatAsksForTwoMaterials() {
    departments.run(Csv.departments().row(Csv.DEPARTMENT, "测试局", "测", Csv.CREDIT).toString());
    items.run(Csv.items().item("required_materials", "测试证；测试表").toString());
  }

  @AfterEach
  void leavesTheCatalogAsItWas() {
    database.update("delete from material_kind where name like '测试%'");
    database.update("delete from item where department_code like 'test-%'");
    database.update("delete from item_version where department_code like 'test-%'");
    database.update("delete from department where code like 'test-%'");
  }

  @Test
  void everyMaterialThatAShippedItemAsksForIsOfAKnownKind() {
    var known = mapper.all().stream().map(MaterialKind::name).toList();
    assertThat(known).hasSize(232);
    assertThat(
            itemMapper.materialLists().stream()
                .flatMap(list -> ItemLists.materials(list).stream())
                .map(KeptMaterial::name)
                .filter(name -> !name.startsWith("测试")))
        .isSubsetOf(known);
  }

  @Test
  void proofsAreUsedAgainAndFormsAreNot() {
    var found = catalog.materialKinds(List.of("营业执照", "申请书", "从业人员健康证明", "无此材料"));
    assertThat(found).containsOnlyKeys("营业执照", "申请书", "从业人员健康证明");
    assertThat(found.get("营业执照").reusable()).isTrue();
    assertThat(found.get("营业执照").validMonths()).isNull();
    assertThat(found.get("申请书").reusable()).isFalse();
    assertThat(found.get("从业人员健康证明").validMonths()).isEqualTo(12);
    assertThat(catalog.materialKinds(List.of())).isEmpty();
    assertThat(mapper.all())
        .filteredOn(MaterialKind::reusable)
        .extracting(MaterialKind::name)
        .noneMatch(name -> name.matches(".*(申请书|申请表|登记表|备案表|承诺书|合同|方案)$"));
  }

  @Test
  void isIdempotentAndChangesByName() {
    var csv = csv("测试证,Y,6,illustrative", "测试表,N,,illustrative");
    assertThat(kinds.run(csv)).isEqualTo(new ImportResult(2, 0, 0));
    assertThat(kinds.run(csv)).isEqualTo(new ImportResult(0, 0, 2));
    assertThat(kinds.run(csv("测试证,Y,,illustrative"))).isEqualTo(new ImportResult(0, 1, 0));
    assertThat(catalog.materialKinds(List.of("测试证", "测试表")))
        .containsEntry("测试证", new MaterialKind("测试证", true, null, "illustrative"))
        .containsEntry("测试表", new MaterialKind("测试表", false, null, "illustrative"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "测试证,,6,x | line 3: reusable catalog.required",
        "测试证,是,6,x | line 3: reusable catalog.yes-or-no",
        "测试证,N,6,x | line 3: valid_months catalog.kind.not-reusable",
        "测试证,Y,0,x | line 3: valid_months catalog.number",
        "测试证,Y,1201,x | line 3: valid_months catalog.number",
        "测试证,Y,6, | line 3: source catalog.required",
        ",Y,6,x | line 3: name catalog.required",
        "测试甲,Y,6,x | line 3: name catalog.kind.not-asked",
        "测试表,Y,6,x | line 3: name catalog.twice"
      })
  void oneBadRowChangesNothing(String row, String finding) {
    var refusal = catchThrowableOfType(Refusal.class, () -> kinds.run(csv("测试表,Y,6,x", row)));
    assertThat(refusal.fields())
        .extracting(field -> field.field() + " " + field.code())
        .contains(finding);
    assertThat(catalog.materialKinds(List.of("测试表"))).isEmpty();
  }

  private static String csv(String... rows) {
    return "name,reusable,valid_months,source\n" + String.join("\n", rows) + "\n";
  }
}
