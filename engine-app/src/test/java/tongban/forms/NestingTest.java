package tongban.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.forms.Validations.findings;
import static tongban.forms.Validations.map;
import static tongban.forms.Validations.schema;
import static tongban.forms.Validations.validate;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Groups, rows and conditions. */
class NestingTest {

  private static final String CONDITIONAL =
      """
      {"type":"radio","key":"kind","values":[{"label":"X","value":"x"},{"label":"Y","value":"y"}]},
      {"type":"textfield","key":"why","validate":{"required":true},
       "conditional":{"hide":"=kind != \\"x\\""}}""";

  @Test
  void aHiddenFieldIsNotRequiredAndMustBeAbsent() {
    assertThat(findings(CONDITIONAL, "{\"kind\":\"y\"}")).isEmpty();
    assertThat(findings(CONDITIONAL, "{\"kind\":\"y\",\"why\":\"\"}")).isEmpty();
    assertThat(findings(CONDITIONAL, "{\"kind\":\"y\",\"why\":\"z\"}"))
        .containsExactly("why forms.hidden");
    assertThat(findings(CONDITIONAL, "{\"kind\":\"x\"}")).containsExactly("why forms.required");
    assertThat(findings(CONDITIONAL, "{\"kind\":\"x\",\"why\":\"z\"}")).isEmpty();
    assertThat(findings(CONDITIONAL, "{}")).isEmpty();
  }

  @Test
  void aHiddenGroupHidesWhatIsInIt() {
    var form =
        """
        {"type":"checkbox","key":"more"},
        {"type":"group","path":"g","conditional":{"hide":"=more = false"},"components":[
          {"type":"group","components":[
            {"type":"textfield","key":"a","validate":{"required":true}}]}]}""";
    assertThat(findings(form, "{}")).isEmpty();
    assertThat(findings(form, "{\"more\":true}")).containsExactly("g.a forms.required");
    assertThat(findings(form, "{\"more\":true,\"g\":{\"a\":\"x\"}}")).isEmpty();
    assertThat(findings(form, "{\"g\":{\"a\":\"x\"}}")).containsExactly("g.a forms.hidden");
  }

  @Test
  void aGroupIsAnObjectAndItsUnknownNamesAreNamed() {
    var form =
        "{\"type\":\"group\",\"path\":\"g.h\",\"components\":[{\"type\":\"textfield\",\"key\":\"a\"}]}";
    assertThat(validate(schema(form), map("{\"g\":{\"h\":{\"a\":\"x\"}}}"), Map.of()))
        .isEqualTo(map("{\"g\":{\"h\":{\"a\":\"x\"}}}"));
    assertThat(findings(form, "{\"g\":{\"h\":{\"b\":1},\"i\":2}}"))
        .containsExactlyInAnyOrder("g.h.b forms.unknown", "g.i forms.unknown");
    assertThat(findings(form, "{\"g\":\"x\"}")).containsExactly("g forms.not-object");
  }

  private static final String ROWS =
      """
      {"type":"dynamiclist","path":"rows","components":[
        {"type":"textfield","key":"name","validate":{"required":true}},
        {"type":"number","key":"age","conditional":{"hide":"=this.name = \\"x\\""}},
        {"type":"dynamiclist","path":"inner","components":[
          {"type":"number","key":"n","validate":{"max":3}}]}]}""";

  @Test
  void rowsAreValidatedEach() {
    var data = "{\"rows\":[{\"name\":\"a\",\"age\":1},{\"name\":\"x\",\"inner\":[{\"n\":3}]}]}";
    assertThat(validate(schema(ROWS), map(data), Map.of()))
        .hasToString("{rows=[{name=a, age=1}, {name=x, inner=[{n=3}]}]}");
    assertThat(
            findings(
                ROWS,
                "{\"rows\":[{\"age\":1},{\"name\":\"x\",\"age\":2,\"inner\":[{\"n\":4},{\"m\":1}]}]}"))
        .containsExactlyInAnyOrder(
            "rows[0].name forms.required",
            "rows[1].age forms.hidden",
            "rows[1].inner[0].n forms.max",
            "rows[1].inner[1].m forms.unknown");
    assertThat(findings(ROWS, "{}")).isEmpty();
    assertThat(findings(ROWS, "{\"rows\":{}}")).containsExactly("rows forms.not-rows");
    assertThat(findings(ROWS, "{\"rows\":[1]}")).containsExactly("rows[0] forms.not-object");
  }

  @Test
  void rowsThatNobodyMayAddOrRemoveStayAsMany() {
    var form =
        schema(
            """
            {"type":"dynamiclist","path":"rows","allowAddRemove":false,"components":[
              {"type":"textfield","key":"a"}]}""");
    var given = map("{\"rows\":[{},{}]}");
    assertThat(findings(form, map("{\"rows\":[{},{\"a\":\"x\"}]}"), given)).isEmpty();
    assertThat(findings(form, map("{\"rows\":[{\"a\":\"x\"}]}"), given))
        .containsExactly("rows forms.fixed-rows");
  }

  @Test
  void conditionsOnEachOtherEnd() {
    var form =
        """
        {"type":"textfield","key":"a","conditional":{"hide":"=b = \\"x\\""}},
        {"type":"textfield","key":"b","conditional":{"hide":"=a = \\"x\\""}}""";
    assertThat(findings(form, "{}")).isEmpty();
    assertThat(findings(form, "{\"a\":\"x\"}")).isEmpty();
    assertThat(findings(form, "{\"a\":\"x\",\"b\":\"y\"}")).containsExactly("b forms.hidden");
  }

  @Test
  void aHiddenFieldCountsAsAbsentForOthers() {
    var form =
        CONDITIONAL
            + ",{\"type\":\"textfield\",\"key\":\"c\",\"conditional\":{\"hide\":\"=why != \\\"z\\\"\"}}";
    assertThat(findings(form, "{\"kind\":\"x\",\"why\":\"z\",\"c\":\"1\"}")).isEmpty();
    assertThat(findings(form, "{\"kind\":\"y\",\"why\":\"z\",\"c\":\"1\"}"))
        .containsExactly("why forms.hidden", "c forms.hidden");
  }
}
