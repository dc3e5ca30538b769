package tongban.casework;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
    var asked = owners.stream().map(StoredCaseRecords::whole).collect(Collectors.toSet());
    rows.cases(asked).forEach(subject -> found.put(subject.owner(), subject));
    rows.parts(asked).forEach(subject -> found.put(subject.owner(), subject));
    owners.stream()
        .filter(owner -> !found.containsKey(owner))
        .filter(owner -> found.containsKey(whole(owner)))
        .forEach(owner -> found.put(owner, Objects.requireNonNull(found.get(whole(owner)))));
    return found;
  }

  /** What a special procedure is about is its part. */
  private static String whole(String owner) {
    return Objects.requireNonNullElse(Owners.part(owner), owner);
  }

  @Override
  public List<Follower> followers(Collection<String> caseNumbers) {
    return caseNumbers.isEmpty() ? List.of() : rows.followers(caseNumbers);
  }

  @Override
  public void note(List<Note> notes) {
    if (notes.isEmpty()) return;
    var actor = actors.current();
    var now = clock.instant();
    events.add(
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
