package tongban.scenario;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tongban.casework.Counter;
import tongban.casework.NewCase;
import tongban.catalog.Catalog;
import tongban.catalog.Item;
import tongban.files.Uploads;
import tongban.identity.Impersonation;
import tongban.scenario.Scenario.Start;

/** Takes the case of a scenario in, with a small file for each material. */
@Component
class Receiver {
  private static final byte[] PAPER =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private final Catalog catalog;
  private final Counter counter;
  private final Uploads uploads;
  private final Impersonation impersonation;
  private final Words words;

  Receiver(
      Catalog catalog, Counter counter, Uploads uploads, Impersonation impersonation, Words words) {
    this.catalog = catalog;
    this.counter = counter;
    this.uploads = uploads;
    this.impersonation = impersonation;
    this.words = words;
  }

  Item item(Start start) {
    var found = catalog.itemsNamed(start.item());
    if (found.size() == 1) return found.get(0);
    var code = found.isEmpty() ? "item.unknown" : "item.several";
    throw new Problem(start.line(), words.of(code, start.item()));
  }

  /** Names of the items of the parts, in their order. */
  List<String> parts(Item item) {
    return item.parts().stream()
        .map(part -> catalog.item(part.itemCode()).map(Item::name).orElse(part.itemCode()))
        .toList();
  }

  String receive(Start start, Item item, String username) {
    return impersonation.as(
        username,
        () ->
            counter.receive(
                new NewCase(
                    item.code(),
                    start.applicant(),
                    materials(start, item, username),
                    uploaded(start.form(), username),
                    start.flow())));
  }

  /** A field {@code {file: name}} is a small file that is uploaded. */
  private Map<String, Object> uploaded(Map<String, Object> form, String username) {
    var sent = new LinkedHashMap<>(form);
    sent.replaceAll(
        (key, value) ->
            value instanceof Map<?, ?> map && map.keySet().equals(Set.of("file"))
                ? List.of(paper(username))
                : value);
    return sent;
  }

  private List<NewCase.NewMaterial> materials(Start start, Item item, String username) {
    var all = item.materials().stream().map(m -> new Scenario.Material(0, m.name(), false));
    var handedIn = Objects.requireNonNullElseGet(start.materials(), all::toList);
    var sent = new ArrayList<NewCase.NewMaterial>();
    var held = held(start, item, handedIn);
    for (var material : handedIn) {
      if (!material.onFile()) {
        sent.add(new NewCase.NewMaterial(material.name(), paper(username)));
        continue;
      }
      var id = held.get(material.name());
      if (id == null) {
        throw new Problem(material.line(), words.of("material.none", material.name(), told(held)));
      }
      sent.add(new NewCase.NewMaterial(material.name(), null, id, null));
    }
    return sent;
  }

  private Map<String, String> held(Start start, Item item, List<Scenario.Material> handedIn) {
    if (handedIn.stream().noneMatch(Scenario.Material::onFile)) return Map.of();
    return counter.onFile(item.code(), start.applicant());
  }

  private String told(Map<String, String> held) {
    return held.isEmpty() ? words.of("nothing") : String.join("、", held.keySet());
  }

  /** Id of a new file. */
  String paper(String username) {
    return uploads.keep("材料.pdf", new ByteArrayInputStream(PAPER), username).id();
  }
}
