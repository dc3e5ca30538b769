package tongban.casework;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tongban.casework.Casework.FormContext;
import tongban.catalog.Item;
import tongban.courier.Courier;
import tongban.forms.Form;
import tongban.identity.Colleagues;
import tongban.process.Processes;

/** What the form of a task may choose from, and which outcomes the case does not know now. */
@Component
class FormContexts {
  private static final String STEWARDS = "stewardOptions";
  private static final int MOST_STEWARDS = 200;

  private final OpenCases open;
  private final CaseParts parts;
  private final CaseMaterials materials;
  private final CaseEvents events;
  private final Pauses pauses;
  private final Courier courier;
  private final ObjectProvider<FormFacts> facts;
  private final MinorMaterials minor;
  private final Colleagues colleagues;
  private final Processes processes;

  FormContexts(
      OpenCases open,
      CaseParts parts,
      CaseMaterials materials,
      CaseEvents events,
      Pauses pauses,
      Courier courier,
      ObjectProvider<FormFacts> facts,
      MinorMaterials minor,
      Colleagues colleagues,
      Processes processes) {
    this.open = open;
    this.parts = parts;
    this.materials = materials;
    this.events = events;
    this.pauses = pauses;
    this.courier = courier;
    this.facts = facts;
    this.minor = minor;
    this.colleagues = colleagues;
    this.processes = processes;
  }

  FormContext of(CaseFile file, @Nullable String partId, String elementId, Form form) {
    var all = parts.of(file.caseNumber());
    var part = all.stream().filter(p -> p.part().equals(partId)).findFirst().orElse(null);
    var item = part == null ? open.item(file) : open.item(part);
    var needed =
        materials.of(file.caseNumber()).stream()
            .filter(m -> part == null || m.isFor(part.partNumber()))
            .toList();
    var earlier = part == null ? List.<CasePart>of() : Returns.targets(all, part.wave());
    var options = new LinkedHashMap<String, List<String>>();
    options.put("materialOptions", needed.stream().map(CaseMaterial::name).toList());
    options.put("procedureOptions", item.procedures().stream().map(Item.Procedure::name).toList());
    options.put("earlierParts", earlier.stream().map(CasePart::itemName).toList());
    var withheld = withheld(file, elementId, item, earlier);
    if (elementId.equals("Examine") && part != null && isUnderWay(part)) withheld.add("proceed");
    var data = new LinkedHashMap<>(data(file, elementId, needed, withheld));
    facts.forEach(
        module -> {
          var more = module.of(file.caseNumber(), elementId);
          data.putAll(more.data());
          options.putAll(more.options());
        });
    if (elementId.equals("FormalCheck")) conditional(file, needed, data, withheld);
    var labels = new LinkedHashMap<String, String>();
    if (form.choosesFrom(STEWARDS)) stewards(options, labels);
    return new FormContext(data, options, labels, withheld);
  }

  private static Map<String, Object> data(
      CaseFile file, String elementId, List<CaseMaterial> needed, Set<String> withheld) {
    return switch (elementId) {
      case "FormalCheck" -> missing(needed, withheld);
      case "Deliver" -> withheld.isEmpty() ? DeliveryWish.of(file.formData()) : Map.of();
      default -> Map.of();
    };
  }

  /** Who may follow a case: the people of the window. */
  private void stewards(Map<String, List<String>> options, Map<String, String> labels) {
    var people = colleagues.of(Set.of("window"), null, null, MOST_STEWARDS);
    people.forEach(each -> labels.put(each.username(), each.name()));
    options.put(STEWARDS, List.copyOf(labels.keySet()));
  }

  /**
   * What is to be signed where only minor materials are missing (容缺受理); an earlier version of the
   * flow has no way for it.
   */
  private void conditional(
      CaseFile file, List<CaseMaterial> all, Map<String, Object> data, Set<String> withheld) {
    var offer = minor.offer(file, all);
    boolean known =
        offer.isPresent() && processes.hasElement(file.caseNumber(), "AcceptConditionally");
    if (known) data.put("commitment", offer.orElseThrow().commitment());
    else withheld.add("accept-conditionally");
  }

  /**
   * Where a required material is missing, the notice that asks for all of them at once (art. 32).
   */
  private static Map<String, Object> missing(List<CaseMaterial> needed, Set<String> withheld) {
    var missing =
        needed.stream()
            .filter(m -> m.required() && !m.isProvided())
            .map(CaseMaterial::name)
            .toList();
    if (missing.isEmpty()) return Map.of();
    if (withheld.contains("supplement")) return Map.of("missingMaterials", missing);
    return Map.of(
        "outcome", "supplement", "missingMaterials", missing, "supplementItems", asked(missing));
  }

  private static String asked(List<String> missing) {
    var lines = new StringJoiner("；\n", "请补交以下材料：\n", "。");
    for (int i = 0; i < missing.size(); i++) lines.add((i + 1) + ". " + missing.get(i));
    return lines.toString();
  }

  private Set<String> withheld(CaseFile file, String elementId, Item item, List<CasePart> earlier) {
    var withheld = new LinkedHashSet<String>();
    switch (elementId) {
      case "FormalCheck" -> {
        if (file.supplementAsked()) withheld.add("supplement");
      }
      case "Examine" -> {
        if (item.extensionLimit() == null) withheld.add("extension");
        if (item.procedures().isEmpty()) withheld.add("special-procedure");
        if (earlier.isEmpty()) withheld.add("return-to-wave");
        if (!hasWaves(file)) withheld.add("return-to-formal-check");
      }
      case "Deliver" -> {
        if (!courier.isAvailable() || !hasWaves(file)) withheld.add("courier");
      }
      default -> {}
    }
    return withheld;
  }

  /** Nothing is decided before the outcome of a special procedure is known. */
  private boolean isUnderWay(CasePart part) {
    return pauses.open(part.part(), CaseProcedure.Kind.PROCEDURE).isPresent();
  }

  /** A case that began under an earlier version of its flow has none, and no way back. */
  private boolean hasWaves(CaseFile file) {
    return events.elements(file.caseNumber()).stream()
        .anyMatch(passed -> passed.elementId().equals("DispatchWave"));
  }
}
