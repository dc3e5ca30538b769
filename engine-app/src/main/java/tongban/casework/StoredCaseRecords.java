package tongban.casework;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.identity.Actors;

@Component
@Transactional
class StoredCaseRecords implements CaseRecords {
  private final SubjectRows rows;
  private final CaseEvents events;
  private final Actors actors;
  private final Clock clock;

  StoredCaseRecords(SubjectRows rows, CaseEvents events, Actors actors, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public Map<String, Subject> subjects(Collection<String> owners) {
    var found = new LinkedHashMap<String, Subject>();
    if (owners.isEmpty()) return found;
    rows.cases(owners).forEach(subject -> found.put(subject.owner(), subject));
    rows.parts(owners).forEach(subject -> found.put(subject.owner(), subject));
    return found;
  }

  @Override
  public void note(List<Note> notes) {
    if (notes.isEmpty()) return;
    var actor = actors.current();
    var now = clock.instant();
    events.insertAll(
        notes.stream()
            .map(
                note ->
                    new CaseEvent(
                        0,
                        note.caseNumber(),
                        note.part(),
                        now,
                        actor.username(),
                        actor.name(),
                        note.kind(),
                        null,
                        null,
                        note.detail(),
                        note.remark()))
            .toList());
  }
}
