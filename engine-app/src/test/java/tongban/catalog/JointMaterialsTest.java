package tongban.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tongban.worktime.LimitUnit;

class JointMaterialsTest {
  private final Map<String, ItemRow> items =
      items(
          Csv.items()
              .item("required_materials", "申请书；身份证明；平面图(需要时)")
              .item(
                  "code", Csv.code(2),
                  "required_materials", "申请表；身份证明；营业执照",
                  "materials_source", "illustrative",
                  "acceptance_limit", "7日",
                  "supplement_limit", "30日",
                  "warning_threshold", "3")
              .item(
                  "code", Csv.code(3),
                  "required_materials", "平面图(需要时)；营业执照；身份证明",
                  "materials_source", "",
                  "legal_limit_verified", "N",
                  "acceptance_limit", "1月"));

  @Test
  void eachMaterialStandsOnceWhereItIsFirstAskedFor() {
    assertThat(merged(part(1), part(2), part(3)))
        .extracting(KeptMaterial::name)
        .containsExactly("申请书", "身份证明", "平面图(需要时)", "申请表", "营业执照");
  }

  @Test
  void eachMaterialSaysWhichPartsNeedIt() {
    var materials = merged(part(1), part(2, "申请表"), part(3, "身份证明"));
    assertThat(named(materials, "申请书").items()).containsExactly(Csv.code(1));
    assertThat(named(materials, "身份证明").items()).containsExactly(Csv.code(1), Csv.code(2));
    assertThat(named(materials, "平面图(需要时)").items()).containsExactly(Csv.code(1), Csv.code(3));
    assertThat(named(materials, "营业执照").items()).containsExactly(Csv.code(2), Csv.code(3));
  }

  @Test
  void whatOnePartHasCoveredAnotherMayStillNeed() {
    assertThat(merged(part(1), part(2, "申请表", "营业执照"), part(3)))
        .extracting(KeptMaterial::name)
        .containsExactly("申请书", "身份证明", "平面图(需要时)", "营业执照");
    assertThat(merged(part(1), part(2, "申请表", "营业执照"), part(3, "营业执照")))
        .extracting(KeptMaterial::name)
        .containsExactly("申请书", "身份证明", "平面图(需要时)");
  }

  @Test
  void sourcesOfAllPartsAreToldOnceEach() {
    assertThat(named(merged(part(1), part(2), part(3)), "身份证明").source())
        .isEqualTo("statute；illustrative");
    assertThat(named(merged(part(3), part(2)), "营业执照").source()).isEqualTo("illustrative");
    assertThat(named(merged(part(1), part(3)), "身份证明").source()).isEqualTo("statute");
  }

  @Test
  void aMaterialThatAnyPartRequiresIsRequired() {
    var materials = merged(part(1), part(2));
    assertThat(named(materials, "身份证明").required()).isTrue();
    assertThat(named(materials, "平面图(需要时)").required()).isFalse();
  }

  @Test
  void theShortestTimesOfThePartsCountAndTheEarliestWarning() {
    var composed = matter(part(1), part(2)).compose(items);
    // 5 working days are a week, and so are 7 days: the first part's stands
    assertThat(composed.acceptanceAmount()).isEqualTo(5);
    assertThat(composed.acceptanceUnit()).isEqualTo(LimitUnit.WORKING_DAY);
    assertThat(matter(part(3), part(2)).compose(items).acceptanceAmount()).isEqualTo(7);
    assertThat(composed.supplementAmount()).isEqualTo(30);
    assertThat(composed.supplementUnit()).isEqualTo(LimitUnit.CALENDAR_DAY);
    assertThat(composed.warningThreshold()).isEqualTo(3);
    assertThat(composed.legalVerified()).isTrue();
    assertThat(matter(part(1), part(3)).compose(items).legalVerified()).isFalse();
  }

  @Test
  void aJointMatterHasNoLimitsOfItsOwn() {
    var item = matter(part(1), part(2)).compose(items).item();
    assertThat(item.joint()).isTrue();
    assertThat(item.legalLimit()).isNull();
    assertThat(item.promisedLimit()).isNull();
    assertThat(item.extensionLimit()).isNull();
    assertThat(item.procedures()).isEmpty();
    assertThat(item.countersign()).isFalse();
    assertThat(item.resultDocument()).isEqualTo("统一出证");
    assertThat(item.processKey()).isEqualTo("one-window");
  }

  private List<KeptMaterial> merged(JointPart... parts) {
    return JointMaterials.merged(List.of(parts), items);
  }

  private static JointMatter matter(JointPart... parts) {
    return new JointMatter(Csv.code(9), "测试一件事", Csv.DEPARTMENT, "测试条例", "", List.of(parts));
  }

  private static JointPart part(int item, String... covered) {
    return new JointPart(Csv.code(item), 1, false, List.of(covered));
  }

  private static KeptMaterial named(List<KeptMaterial> materials, String name) {
    return materials.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }

  private static Map<String, ItemRow> items(Csv csv) {
    var findings = new Findings();
    var office = new Department(Csv.DEPARTMENT, "测试局", Csv.CREDIT, "测");
    var reader = new ItemReader(Map.of(office.code(), office));
    var rows = CsvList.read(csv.toString(), ItemReader.COLUMNS, findings);
    var read = rows.stream().map(reader::read).toList();
    findings.refuseAny();
    return read.stream().collect(Collectors.toMap(ItemRow::code, Function.identity()));
  }
}
