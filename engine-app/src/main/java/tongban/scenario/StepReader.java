package tongban.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads one step: a mapping with one verb. */
class StepReader {
  private static final List<String> OTHERS =
      List.of(
          "provide",
          "withdraw",
          "repair",
          "pickUp",
          "passTo",
          "passUntil",
          "run",
          "expect",
          "start");
  private static final List<String> VERBS =
      Stream.concat(Step.Act.ON_TASK.stream(), OTHERS.stream()).toList();

  private final Words words;
  private final StartReader starts;

  StepReader(Words words, StartReader starts) {
    this.words = words;
    this.starts = starts;
  }

  Step read(Node node) {
    var step = new YamlMapping(node, words);
    var verb = step.oneOf(VERBS);
    var read =
        switch (verb) {
          case "passTo" -> passTo(step);
          case "passUntil" ->
              new Step.PassUntil(step.line(), step.text(verb), step.textOrNull("part"));
          case "run" -> run(step);
          case "pickUp" -> pickUp(step);
          case "start" -> new Step.Begin(step.line(), starts.read(step.mapping(verb)));
          case "expect" -> expect(step.mapping(verb));
          default -> act(step, verb);
        };
    step.done();
    return read;
  }

  private Step passTo(YamlMapping step) {
    var written = step.text("passTo");
    return new Step.PassTo(
        step.line(), ScenarioReader.instant(step.line("passTo"), written, words), written);
  }

  private Step run(YamlMapping step) {
    if (step.text("run").equals("due")) return new Step.Run(step.line());
    throw new Problem(step.line("run"), words.of("yaml.option", step.text("run"), "due"));
  }

  private Step act(YamlMapping step, String verb) {
    boolean onTask = Step.Act.ON_TASK.contains(verb);
    boolean completes = verb.equals("complete");
    return new Step.Act(
        step.line(),
        verb,
        step.text(verb),
        step.textOrNull("by"),
        onTask ? step.textOrNull("part") : null,
        onTask ? step.textOrNull("procedure") : null,
        completes ? step.textOrNull("outcome") : null,
        completes ? step.data("form") : more(step, verb),
        completes ? step.textOrNull("comment") : null,
        refused(step.mappingOrNull("expectRefused")));
  }

  /** What a verb needs besides. */
  private Map<String, Object> more(YamlMapping step, String verb) {
    return switch (verb) {
      case "transfer" -> Map.of("to", step.text("to"), "reason", step.text("reason"));
      case "delegate" -> Map.of("to", step.text("to"), "comment", step.text("comment"));
      case "resolve" -> Map.of("comment", step.text("comment"));
      case "askToSign" ->
          Map.of(
              "people",
              step.list("people").stream().map(each -> YamlValues.text(each, words)).toList(),
              "when",
              step.text("when"),
              "mode",
              step.text("mode"));
      default -> Map.of();
    };
  }

  /** Fields as the counter asks for them: {@code senderName}, {@code mobile}, {@code address}. */
  private Step pickUp(YamlMapping step) {
    var fields = step.mapping("pickUp");
    var sender = new LinkedHashMap<String, Object>();
    for (var field : List.of("senderName", "mobile", "address")) {
      var text = fields.textOrNull(field);
      if (text != null) sender.put(field, text);
    }
    fields.done();
    return new Step.Act(
        step.line(),
        "pickUp",
        String.valueOf(sender.getOrDefault("senderName", "")),
        step.textOrNull("by"),
        null,
        null,
        null,
        sender,
        null,
        refused(step.mappingOrNull("expectRefused")));
  }

  private Step.@Nullable Refused refused(@Nullable YamlMapping refused) {
    if (refused == null) return null;
    var read =
        new Step.Refused(
            refused.line(),
            refused.textOrNull("status"),
            refused.textOrNull("field"),
            refused.textOrNull("code"));
    refused.done();
    return read;
  }

  private Step expect(YamlMapping expect) {
    var values = new LinkedHashMap<String, Step.Value>();
    for (var fact : List.of("state", "outcome", "light", "deadline", "savedDays")) {
      var text = expect.textOrNull(fact);
      if (text != null) values.put(fact, new Step.Value(expect.line(fact), text));
    }
    var sections = new ArrayList<Expected>();
    for (var section : Section.values()) {
      if (!expect.has(section.key())) continue;
      var rows = expect.list(section.key()).stream().map(row -> row(section, row)).toList();
      sections.add(new Expected(expect.line(section.key()), section, rows));
    }
    expect.done();
    return new Step.Expect(expect.line(), values, sections);
  }

  private Expected.Row row(Section section, Node node) {
    if (node instanceof ScalarNode) {
      var text = YamlValues.text(node, words);
      return new Expected.Row(YamlMapping.line(node), Map.of(section.first(), text));
    }
    var row = new YamlMapping(node, words);
    var fields = new LinkedHashMap<String, String>();
    for (var column : section.columns()) {
      var text = row.textOrNull(column);
      if (text != null) fields.put(column, normal(column, text));
    }
    row.done();
    return new Expected.Row(row.line(), fields);
  }

  /** A time may be written with a blank. */
  private static String normal(String column, String text) {
    return column.equals("due") ? text.replace(' ', 'T') : text;
  }
}
