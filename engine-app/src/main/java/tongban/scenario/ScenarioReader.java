package tongban.scenario;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import tongban.Tongban;

/** Reads a scenario, strictly: what is not known is a problem of its line. */
@Component
class ScenarioReader {
  private final Words words;
  private final StartReader starts;
  private final StepReader steps;

  ScenarioReader(Words words) {
    this.words = words;
    this.starts = new StartReader(words);
    this.steps = new StepReader(words, starts);
  }

  Scenario read(String text) {
    var whole = new YamlMapping(document(text), words);
    var name = whole.text("name");
    var start = starts.read(whole.mapping("start"));
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

  /** The hall's local time. */
  static Instant instant(int line, String written, Words words) {
    try {
      return LocalDateTime.parse(written.replace(' ', 'T')).atZone(Tongban.ZONE).toInstant();
    } catch (DateTimeParseException e) {
      throw new Problem(line, words.of("yaml.time", written));
    }
  }
}
