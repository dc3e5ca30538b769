package tongban.scenario;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import tongban.Tongban;
import tongban.casework.Applicant;
import tongban.casework.NewCase;

/** Reads a scenario, strictly: what is not known is a problem of its line. */
@Component
class ScenarioReader {
  private static final NewCase.NewApplicant SOMEBODY =
      new NewCase.NewApplicant(
          "青岛海湾置业有限公司", Applicant.IdType.USCC, "11511301MB1550442U", "13812345678");

  private final Words words;
  private final StepReader steps;

  ScenarioReader(Words words) {
    this.words = words;
    this.steps = new StepReader(words);
  }

  Scenario read(String text) {
    var whole = new YamlMapping(document(text), words);
    var name = whole.text("name");
    var start = start(whole.mapping("start"));
    var read = whole.list("steps").stream().map(steps::read).toList();
    whole.done();
    return new Scenario(name, start, read);
  }

  private Node document(String text) {
    try {
      var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      var document = yaml.compose(new StringReader(text));
      if (document == null) throw new Problem(1, words.of("yaml.empty"));
      return document;
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      var line = mark == null ? 1 : mark.getLine() + 1;
      throw new Problem(line, words.of("yaml.broken", e.getProblem()));
    }
  }

  private Scenario.Start start(YamlMapping start) {
    var read =
        new Scenario.Start(
            start.line(),
            start.text("item"),
            instant(start.line("at"), start.text("at"), words),
            start.has("by") ? start.text("by") : "clerk",
            applicant(start.mappingOrNull("applicant")),
            materials(start),
            start.data("form"));
    start.done();
    return read;
  }

  private NewCase.NewApplicant applicant(@Nullable YamlMapping applicant) {
    if (applicant == null) return SOMEBODY;
    var read =
        new NewCase.NewApplicant(
            applicant.text("name"),
            idType(applicant),
            applicant.text("idNumber"),
            applicant.text("mobile"));
    applicant.done();
    return read;
  }

  private Applicant.IdType idType(YamlMapping applicant) {
    var written = applicant.text("idType");
    for (var type : Applicant.IdType.values()) if (type.name().equals(written)) return type;
    throw new Problem(
        applicant.line("idType"), words.of("yaml.option", written, "CITIZEN_ID, USCC"));
  }

  private @Nullable List<Scenario.Material> materials(YamlMapping start) {
    if (start.node("materials") instanceof ScalarNode all) {
      if (all.getValue().equals("all")) return null;
      throw new Problem(start.line("materials"), words.of("yaml.materials"));
    }
    return start.list("materials").stream().map(this::material).toList();
  }

  private Scenario.Material material(Node node) {
    if (node instanceof ScalarNode) {
      return new Scenario.Material(YamlMapping.line(node), YamlValues.text(node, words), false);
    }
    var material = new YamlMapping(node, words);
    var read = new Scenario.Material(material.line(), material.text("onFile"), true);
    material.done();
    return read;
  }

  /** The hall's local time. */
  static Instant instant(int line, String written, Words words) {
    try {
      return LocalDateTime.parse(written.replace(' ', 'T')).atZone(Tongban.ZONE).toInstant();
    } catch (DateTimeParseException e) {
      throw new Problem(line, words.of("yaml.time", written));
    }
  }
}
