package tongban.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import tongban.casework.Applicant;
import tongban.casework.NewCase;

/** Reads the receipt of a case. */
class StartReader {
  private static final NewCase.NewApplicant SOMEBODY =
      new NewCase.NewApplicant(
          "青岛海湾置业有限公司", Applicant.IdType.USCC, "11511301MB1550442U", "13812345678");

  private final Words words;

  StartReader(Words words) {
    this.words = words;
  }

  Scenario.Start read(YamlMapping start) {
    var read =
        new Scenario.Start(
            start.line(),
            start.text("item"),
            ScenarioReader.instant(start.line("at"), start.text("at"), words),
            start.has("by") ? start.text("by") : "clerk",
            applicant(start.mappingOrNull("applicant")),
            materials(start),
            start.data("form"),
            start.textOrNull("flow"));
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
}
