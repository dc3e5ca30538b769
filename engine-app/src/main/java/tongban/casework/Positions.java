package tongban.casework;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tongban.process.Processes;
import tongban.web.Refusal;

/** Where a case stands in its model, as far as the caller may see it. */
@Component
class Positions {
  private final ReadableCases readable;
  private final CaseEvents events;
  private final Processes processes;

  Positions(ReadableCases readable, CaseEvents events, Processes processes) {
    this.readable = readable;
    this.events = events;
    this.processes = processes;
  }

  /**
   * The model of the case as it was deployed, those that it calls, and where the case stands in
   * them.
   *
   * @param key of the flow
   * @param active an element for each token, of any of the models
   * @param passed elements of any of the models
   */
  record Position(
      String key,
      String name,
      String xml,
      List<Processes.Model> called,
      List<String> active,
      Set<String> passed) {}

  Position of(String caseNumber) {
    var found = readable.find(caseNumber);
    var definition = found.file().definitionId();
    if (definition == null) throw Refusal.notFound("casework.unknown", caseNumber);
    var scope = found.scope();
    var passed =
        events.elements(caseNumber).stream()
            .filter(each -> scope.sees(each.part()))
            .map(CaseEventMapper.Passed::elementId)
            .collect(Collectors.toSet());
    var flow = found.file().processKey();
    return new Position(
        flow,
        processes.name(flow),
        processes.model(definition),
        processes.called(definition, caseNumber),
        scope.whole()
            ? processes.activeElements(caseNumber)
            : processes.activeElements(caseNumber, scope::sees),
        passed);
  }
}
