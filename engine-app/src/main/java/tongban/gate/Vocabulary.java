package tongban.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongban.gate.xml.Element;

/** The elements and attributes that a kind of model may have, read from its list. */
final class Vocabulary {
  static final Vocabulary BPMN = load("bpmn.txt");
  static final Vocabulary DMN = load("dmn.txt");

  /** What one element may have. */
  record Entry(
      Set<String> attributes, Set<String> camunda, Set<String> children, Set<String> extensions) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  private Vocabulary() {}

  private static Vocabulary load(String file) {
    var vocabulary = new Vocabulary();
    try (var in = Vocabulary.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException(file + " is missing");
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(vocabulary::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vocabulary;
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith("#")) return;
    var sides = line.split("=", 2);
    var name = sides[0].strip();
    var columns = new ArrayList<>(List.of(sides[1].split(";", -1)));
    while (columns.size() < 4) columns.add("");
    if (name.startsWith("@")) lists.put(name, words(sides[1]));
    else entries.put(name, entry(columns.stream().map(this::set).toList()));
  }

  private static Entry entry(List<Set<String>> columns) {
    return new Entry(columns.get(0), columns.get(1), columns.get(2), columns.get(3));
  }

  private Set<String> set(String text) {
    return new LinkedHashSet<>(words(text));
  }

  private List<String> words(String text) {
    var words = new ArrayList<String>();
    for (var word : text.strip().split("\\s+")) {
      if (word.startsWith("@")) words.addAll(lists.getOrDefault(word, List.of()));
      else if (!word.isEmpty()) words.add(word);
    }
    return words;
  }

  /** The name under which an element is listed, or would be. */
  static String name(Element element) {
    return Namespaces.isModel(element.uri())
        ? element.name()
        : Namespaces.PREFIXES.getOrDefault(element.uri(), "?") + element.name();
  }

  @Nullable Entry entry(Element element) {
    return entries.get(name(element));
  }

  /** Whether the element may stand where it stands. */
  boolean allows(Element element) {
    var name = name(element);
    if (!entries.containsKey(name)) return false;
    var parent = element.parent();
    if (parent == null) return name.equals("definitions");
    if (parent.name().equals("extensionElements")) return extending(parent.parent(), element);
    var around = entry(parent);
    return around != null && around.children().contains(name);
  }

  private boolean extending(@Nullable Element owner, Element element) {
    var around = owner == null ? null : entry(owner);
    return around != null
        && Namespaces.isCamunda(element.uri())
        && around.extensions().contains(element.name());
  }
}
