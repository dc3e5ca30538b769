package tongban.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any form: data made for it is taken; one fault planted in it is found, and nothing else is. */
class AnyFormTest {

  /** A component without key, data for it, and data that is wrong. */
  record Sample(String component, Object valid, Object faulty) {}

  /** Where a field stands: at the top, in a group, in a row of a list. */
  enum Place {
    TOP,
    GROUP,
    ROW
  }

  record Placed(Sample sample, Place place) {}

  private static final String ROW_OF = "rows%d";

  @Property(tries = 300)
  void validDataIsTaken(@ForAll("forms") List<Placed> form) {
    assertThat(Validations.findings(schema(form), data(form, -1), Map.of())).isEmpty();
  }

  @Property(tries = 300)
  void aPlantedFaultIsFoundAndNamed(@ForAll("forms") List<Placed> form, @ForAll int anywhere) {
    int fault = Math.floorMod(anywhere, form.size());
    assertThat(Validations.findings(schema(form), data(form, fault), Map.of()))
        .singleElement()
        .asString()
        .startsWith(name(form.get(fault), fault) + " ");
  }

  @Property(tries = 100)
  void anUnknownFieldIsFoundAndNamed(@ForAll("forms") List<Placed> form) {
    var data = new HashMap<>(data(form, -1));
    data.put("stranger", "x");
    assertThat(Validations.findings(schema(form), data, Map.of()))
        .containsExactly("stranger forms.unknown");
  }

  @Property(tries = 100)
  void aFormMadeOfAllowedPartsMayBeUsed(@ForAll("forms") List<Placed> form) {
    assertThat(FormCheck.check(schema(form).toString().getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Provide
  Arbitrary<List<Placed>> forms() {
    return Combinators.combine(samples(), Arbitraries.of(Place.class))
        .as(Placed::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static Arbitrary<Sample> samples() {
    return Arbitraries.oneOf(texts(), numbers(), choices(), dates(), checkboxes());
  }

  private static Arbitrary<Sample> texts() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 20),
            Arbitraries.integers().between(0, 20),
            Arbitraries.of("textfield", "textarea"))
        .as(
            (least, more, type) ->
                new Sample(
                    "{\"type\":\"%s\",\"validate\":{\"minLength\":%d,\"maxLength\":%d}}"
                        .formatted(type, least, least + more),
                    "字".repeat(least + more / 2),
                    "x".repeat(least + more + 1)));
  }

  private static Arbitrary<Sample> numbers() {
    return Combinators.combine(
            Arbitraries.integers().between(-1000, 1000), Arbitraries.integers().between(0, 1000))
        .as(
            (least, more) ->
                new Sample(
                    "{\"type\":\"number\",\"decimalDigits\":0,\"validate\":{\"min\":%d,\"max\":%d}}"
                        .formatted(least, least + more),
                    least + more / 2,
                    least - 1));
  }

  private static Arbitrary<Sample> choices() {
    var options =
        "\"values\":[{\"label\":\"A\",\"value\":\"a\"},{\"label\":\"B\",\"value\":\"b\"}]";
    return Arbitraries.of(
        new Sample("{\"type\":\"radio\",%s}".formatted(options), "a", "c"),
        new Sample("{\"type\":\"select\",%s}".formatted(options), "b", 1),
        new Sample("{\"type\":\"checklist\",%s}".formatted(options), List.of("a"), List.of("c")),
        new Sample("{\"type\":\"taglist\",%s}".formatted(options), List.of("b", "a"), "a"));
  }

  private static Arbitrary<Sample> dates() {
    return Arbitraries.integers()
        .between(1, 28)
        .map(
            day ->
                new Sample(
                    "{\"type\":\"datetime\",\"subtype\":\"date\"}",
                    "2026-02-%02d".formatted(day),
                    "2026-02-%02d".formatted(day + 28)));
  }

  private static Arbitrary<Sample> checkboxes() {
    return Arbitraries.of(
        new Sample("{\"type\":\"checkbox\",\"validate\":{\"required\":true}}", true, false));
  }

  private static JsonNode schema(List<Placed> form) {
    var schema = (ObjectNode) Validations.schema("");
    var components = (ArrayNode) schema.path("components");
    for (int i = 0; i < form.size(); i++) {
      var component =
          (ObjectNode)
              Validations.schema(form.get(i).sample().component()).path("components").get(0);
      component.put("key", "f" + i);
      switch (form.get(i).place()) {
        case TOP -> components.add(component);
        case GROUP -> container(components, "group", "g").add(component);
        case ROW -> container(components, "dynamiclist", ROW_OF.formatted(i)).add(component);
      }
    }
    return schema;
  }

  private static ArrayNode container(ArrayNode components, String type, String path) {
    return components.addObject().put("type", type).put("path", path).putArray("components");
  }

  private static Map<String, Object> data(List<Placed> form, int fault) {
    var data = new LinkedHashMap<String, Object>();
    var group = new LinkedHashMap<String, Object>();
    for (int i = 0; i < form.size(); i++) {
      var sample = form.get(i).sample();
      var value = i == fault ? sample.faulty() : sample.valid();
      switch (form.get(i).place()) {
        case TOP -> data.put("f" + i, value);
        case GROUP -> group.put("f" + i, value);
        case ROW -> {
          var rows = new ArrayList<Object>();
          rows.add(Map.of("f" + i, sample.valid()));
          rows.add(Map.of("f" + i, value));
          data.put(ROW_OF.formatted(i), rows);
        }
      }
    }
    if (!group.isEmpty()) data.put("g", group);
    return data;
  }

  private static String name(Placed placed, int index) {
    return switch (placed.place()) {
      case TOP -> "f" + index;
      case GROUP -> "g.f" + index;
      case ROW -> ROW_OF.formatted(index) + "[1].f" + index;
    };
  }
}
