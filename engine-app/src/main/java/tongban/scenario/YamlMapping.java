package tongban.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a file, read strictly: whoever has read it whole calls {@link #done()}. */
final class YamlMapping {
  private final Words words;
  private final int line;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  YamlMapping(Node node, Words words) {
    this.words = words;
    this.line = line(node);
    if (!(node instanceof MappingNode mapping)) throw new Problem(line, words.of("yaml.mapping"));
    for (var entry : mapping.getValue()) {
      var key = YamlValues.text(entry.getKeyNode(), words);
      if (entries.put(key, entry) != null) {
        throw new Problem(line(entry.getKeyNode()), words.of("yaml.twice", key));
      }
    }
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  int line() {
    return line;
  }

  /** Where the key stands; where the mapping begins if it does not. */
  int line(String key) {
    var entry = entries.get(key);
    return entry == null ? line : line(entry.getKeyNode());
  }

  boolean has(String key) {
    known.add(key);
    return entries.containsKey(key);
  }

  @Nullable Node node(String key) {
    known.add(key);
    var entry = entries.get(key);
    return entry == null ? null : entry.getValueNode();
  }

  private Node required(String key) {
    var node = node(key);
    if (node == null) throw new Problem(line, words.of("yaml.missing", key));
    return node;
  }

  String text(String key) {
    return YamlValues.text(required(key), words);
  }

  @Nullable String textOrNull(String key) {
    var node = node(key);
    return node == null ? null : YamlValues.text(node, words);
  }

  YamlMapping mapping(String key) {
    return new YamlMapping(required(key), words);
  }

  @Nullable YamlMapping mappingOrNull(String key) {
    var node = node(key);
    return node == null ? null : new YamlMapping(node, words);
  }

  List<Node> list(String key) {
    var node = node(key);
    if (node == null) return List.of();
    if (node instanceof SequenceNode sequence) return sequence.getValue();
    throw new Problem(line(node), words.of("yaml.list", key));
  }

  /** Fields of a form, with the types that YAML gives them. */
  Map<String, Object> data(String key) {
    var node = node(key);
    return node == null ? Map.of() : YamlValues.data(node, words);
  }

  /** Which of these keys stands here; exactly one must. */
  String oneOf(List<String> keys) {
    var there = keys.stream().filter(this::has).toList();
    if (there.size() == 1) return there.get(0);
    if (there.isEmpty()) throw new Problem(line, words.of("yaml.none-of", String.join(", ", keys)));
    throw new Problem(line(there.get(1)), words.of("yaml.two-of", String.join(", ", there)));
  }

  /** Refuses whatever nobody has asked for. */
  void done() {
    for (var key : entries.keySet()) {
      if (known.contains(key)) continue;
      throw new Problem(line(key), words.of("yaml.unknown", key, String.join(", ", known)));
    }
  }
}
