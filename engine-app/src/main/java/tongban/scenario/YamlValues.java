package tongban.scenario;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Values of a file. */
final class YamlValues {
  private YamlValues() {}

  /** As it was written: a date stays a date's text, a number its digits. */
  static String text(Node node, Words words) {
    if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
      return scalar.getValue();
    }
    throw new Problem(YamlMapping.line(node), words.of("yaml.text"));
  }

  static Map<String, Object> data(Node node, Words words) {
    if (!(node instanceof MappingNode mapping)) {
      throw new Problem(YamlMapping.line(node), words.of("yaml.mapping"));
    }
    var data = new LinkedHashMap<String, Object>();
    for (var entry : mapping.getValue()) {
      data.put(text(entry.getKeyNode(), words), value(entry.getValueNode(), words));
    }
    return data;
  }

  private static Object value(Node node, Words words) {
    if (node instanceof MappingNode) return data(node, words);
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(each -> value(each, words)).toList();
    }
    var text = text(node, words);
    if (node.getTag().equals(Tag.BOOL)) return text.equalsIgnoreCase("true");
    if (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)) return number(text);
    return text;
  }

  private static Object number(String text) {
    try {
      var number = new BigDecimal(text);
      return number.scale() <= 0 ? (Object) number.longValueExact() : number;
    } catch (NumberFormatException sexagesimal) {
      return text;
    }
  }
}
