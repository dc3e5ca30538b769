package tongban.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.forms.Validations.findings;
import static tongban.forms.Validations.map;
import static tongban.forms.Validations.schema;
import static tongban.forms.Validations.validate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import tongban.web.Refusal;

/** Each component and each rule, kept and broken. */
class ComponentRulesTest {
  private static final String OPTIONS =
      "\"values\":[{\"label\":\"X\",\"value\":\"x\"},{\"label\":\"1\",\"value\":1},"
          + "{\"label\":\"T\",\"value\":true}]";

  @AfterEach
  void anyLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  /** rules.tsv: a component, a value, and the code of what is wrong with it, if anything is. */
  @TestFactory
  List<DynamicTest> rules() throws IOException {
    try (var rules = getClass().getResourceAsStream("rules.tsv")) {
      return new String(rules.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replace("OPTIONS", OPTIONS).replace("FILE", Validations.FILE))
          .map(line -> line.split("\t", -1))
          .map(rule -> DynamicTest.dynamicTest(String.join(" ", rule), () -> rule(rule)))
          .toList();
    }
  }

  private static void rule(String[] rule) {
    var component = "{\"key\":\"a\",\"label\":\"A\",%s}".formatted(rule[0]);
    var expected = rule[2].isEmpty() ? List.of() : List.of("a forms." + rule[2]);
    assertThat(findings(component, "{\"a\":%s}".formatted(rule[1]))).isEqualTo(expected);
    assertThat(FormCheck.check(schema(component).toString().getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  @Test
  void whatIsMissingIsNamedAndWhatIsEmptyIsLeftOut() {
    var form =
        schema(
            """
            {"type":"textfield","key":"a","validate":{"required":true}},
            {"type":"textfield","key":"b"},{"type":"number","key":"c"},{"type":"checkbox","key":"d"}""");
    assertThat(findings(form, Map.of(), Map.of())).containsExactly("a forms.required");
    assertThat(validate(form, map("{\"a\":\"x\",\"b\":\"\",\"c\":null,\"d\":false}"), Map.of()))
        .isEqualTo(Map.of("a", "x", "d", false));
  }

  @Test
  void numbersAreKeptInOneForm() {
    var form = schema("{\"type\":\"number\",\"key\":\"a\"}");
    assertThat(validate(form, map("{\"a\":30.0}"), Map.of())).isEqualTo(Map.of("a", 30L));
    assertThat(validate(form, map("{\"a\":1e2}"), Map.of())).isEqualTo(Map.of("a", 100L));
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    assertThat(
            findings(
                "{\"type\":\"number\",\"key\":\"a\"},{\"type\":\"checkbox\",\"key\":\"b\"}",
                "{\"a\":\"x\",\"b\":1,\"c\":2,\"d\":{}}"))
        .containsExactlyInAnyOrder(
            "a forms.not-number", "b forms.not-boolean", "c forms.unknown", "d forms.unknown");
  }

  @Test
  void disabledAndReadOnlyFieldsStayAsTheyWere() {
    var form =
        schema(
            """
            {"type":"textfield","key":"a","disabled":true,"validate":{"required":true}},
            {"type":"textfield","key":"b","readonly":true},
            {"type":"number","key":"c","readonly":true,"defaultValue":3}""");
    var given = map("{\"b\":\"x\"}");
    assertThat(findings(form, Map.of(), given)).isEmpty();
    assertThat(findings(form, map("{\"b\":\"x\",\"c\":3}"), given)).isEmpty();
    assertThat(findings(form, map("{\"a\":\"y\",\"b\":\"y\",\"c\":4}"), given))
        .containsExactly("a forms.read-only", "b forms.read-only", "c forms.read-only");
  }

  @Test
  void optionsMayComeWithTheTask() {
    var form = schema("{\"type\":\"checklist\",\"key\":\"a\",\"valuesKey\":\"list\"}");
    var given = map("{\"list\":[\"x\",{\"label\":\"Y\",\"value\":\"y\"}]}");
    assertThat(findings(form, map("{\"a\":[\"x\",\"y\"]}"), given)).isEmpty();
    assertThat(findings(form, map("{\"a\":[\"z\"]}"), given)).containsExactly("a forms.option");
    assertThat(findings(form, map("{\"a\":[\"x\"]}"), Map.of())).containsExactly("a forms.option");
  }

  @Test
  void textsAndListsAreBounded() {
    var text = "{\"type\":\"textarea\",\"key\":\"a\"}";
    assertThat(findings(text, "{\"a\":\"%s\"}".formatted("x".repeat(10_000)))).isEmpty();
    assertThat(findings(text, "{\"a\":\"%s\"}".formatted("x".repeat(10_001))))
        .containsExactly("a forms.max-length");
    var rows = "{\"type\":\"dynamiclist\",\"path\":\"a\",\"components\":[]}";
    assertThat(findings(rows, "{\"a\":[%s]}".formatted("{},".repeat(199) + "{}"))).isEmpty();
    assertThat(findings(rows, "{\"a\":[%s]}".formatted("{},".repeat(200) + "{}")))
        .containsExactly("a forms.too-many-rows");
  }

  @Test
  void aHostilePatternDoesNotHoldTheThread() {
    var field = "{\"type\":\"textfield\",\"key\":\"a\",\"validate\":{\"pattern\":\"^(?:a+)+$\"}}";
    assertThat(findings(field, "{\"a\":\"%s!\"}".formatted("a".repeat(5_000))))
        .containsExactly("a forms.pattern");
  }

  @Test
  void messagesUseTheLabelInTheLanguageOfTheCaller() {
    var field =
        """
        {"type":"textfield","key":"a","label":"名称","validate":{"required":true},
         "properties":{"label:en":"Name"}}""";
    assertThat(argument(field)).isEqualTo("名称");
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(argument(field)).isEqualTo("Name");
  }

  private static Object argument(String field) {
    try {
      validate(schema(field), Map.of(), Map.of());
      throw new AssertionError("taken");
    } catch (Refusal refusal) {
      return refusal.fields().get(0).arguments().get(0);
    }
  }
}
