package tongban.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tongban.casework.CaseView;
import tongban.casework.Casework;
import tongban.identity.Impersonation;
import tongban.scenario.Step.Expect;

/** Holds what a scenario expects, and what must always be, against how the case stands. */
@Component
class Checks {
  private final Observation observation;
  private final Casework casework;
  private final Persons persons;
  private final Impersonation impersonation;
  private final Words words;

  Checks(
      Observation observation,
      Casework casework,
      Persons persons,
      Impersonation impersonation,
      Words words) {
    this.observation = observation;
    this.casework = casework;
    this.persons = persons;
    this.impersonation = impersonation;
    this.words = words;
  }

  /** All that differs is told at once. */
  void expect(Run run, Expect expect) {
    var wrong = new ArrayList<String>();
    if (!expect.values().isEmpty()) values(run, expect, wrong);
    for (var expected : expect.sections()) {
      difference(run, expected).ifPresent(wrong::add);
    }
    if (!wrong.isEmpty()) throw new Problem(expect.line(), String.join("\n", wrong));
  }

  private void values(Run run, Expect expect, List<String> wrong) {
    var there = facts(run);
    expect
        .values()
        .forEach(
            (fact, value) -> {
              var found = there.getOrDefault(fact, Comparison.NONE);
              if (!found.equals(value.text())) {
                wrong.add(words.of("value", words.of("column." + fact), value.text(), found));
              }
            });
  }

  private Map<String, String> facts(Run run) {
    var facts = new LinkedHashMap<String, String>();
    var view = view(run);
    facts.put("state", view.state().name());
    if (view.outcome() != null) facts.put("outcome", view.outcome());
    if (view.light() != null) facts.put("light", view.light());
    var stewarded = view.stewardship();
    if (stewarded != null && stewarded.savedDays() != null) {
      facts.put("savedDays", String.valueOf(stewarded.savedDays()));
    }
    if (view.deadline() != null) {
      facts.put("deadline", view.deadline().toLocalDate().toString());
    }
    return facts;
  }

  private CaseView view(Run run) {
    var somebody = persons.find(0, "clerk", List.of());
    return impersonation.as(somebody, () -> casework.page(run.caseNumber()));
  }

  private List<Map<String, String>> rows(Run run, Section section) {
    return switch (section) {
      case PARTS -> PageRows.parts(run, view(run));
      case COURIER -> PageRows.courier(view(run));
      case MATERIALS -> PageRows.materials(view(run));
      default -> observation.rows(run, section);
    };
  }

  private Optional<String> difference(Run run, Expected expected) {
    var section = expected.section();
    boolean joint = run.parts().joint();
    var columns =
        section.columns().stream()
            .filter(column -> joint || section == Section.PARTS || !column.equals("part"))
            .toList();
    var rows = expected.rows().stream().map(row -> named(run, section, row)).toList();
    return new Comparison(new Expected(expected.line(), section, rows), rows(run, section), columns)
        .difference(words);
  }

  /** What names no part is of the whole. */
  private Expected.Row named(Run run, Section section, Expected.Row row) {
    if (!section.columns().contains("part")) return row;
    var fields = new LinkedHashMap<>(row.fields());
    var part = row.fields().getOrDefault("part", Comparison.NONE);
    fields.put("part", run.parts().named(row.line(), part, words));
    return new Expected.Row(row.line(), fields);
  }

  /** The worklist is the open tasks of the engine, after every step. */
  void always(Run run, int line) {
    var columns = Section.TASKS.columns();
    var rows = observation.tasks(run).stream().map(task -> new Expected.Row(line, task)).toList();
    new Comparison(new Expected(line, Section.WORKLIST, rows), observation.worklist(run), columns)
        .difference(words)
        .ifPresent(
            difference -> {
              throw new Problem(line, words.of("worklist", difference));
            });
  }
}
