package tongban.desk;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.audit.Audit;
import tongban.casework.CaseView;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.identity.Colleagues;
import tongban.web.Refusal;

/**
 * Out of office (外出), with a substitute who gets what would be assigned meanwhile. It ends by
 * itself; who stands in for whom never goes in a circle at any time.
 */
@Component
class Absences {
  private final AbsenceMapper mapper;
  private final Colleagues colleagues;
  private final Actors actors;
  private final Audit audit;
  private final Clock clock;

  Absences(AbsenceMapper mapper, Colleagues colleagues, Actors actors, Audit audit, Clock clock) {
    this.mapper = mapper;
    this.colleagues = colleagues;
    this.actors = actors;
    this.audit = audit;
    this.clock = clock;
  }

  /** The caller's, unless it is over. */
  @Nullable View mine() {
    var absence = mapper.find(actors.current().username());
    return absence == null || isOver(absence) ? null : view(absence);
  }

  View announce(
      @Nullable OffsetDateTime from, @Nullable OffsetDateTime to, @Nullable String substitute) {
    var actor = actors.current();
    var now = clock.instant();
    var starts = from == null ? now : from.toInstant();
    var ends = end(to, starts, now);
    var by = substitute(actor, Texts.required("substitute", substitute));
    var absence = new Absence(actor.username(), starts, ends, by.username(), by.name());
    mapper.takeTurn();
    checkNoCircle(absence);
    mapper.delete(actor.username());
    mapper.insert(absence);
    audit.record(
        actor.username(),
        "absence.announce",
        subject(actor),
        Map.of("from", starts.toString(), "to", ends.toString(), "substitute", by.username()));
    return view(absence);
  }

  private static Instant end(@Nullable OffsetDateTime to, Instant starts, Instant now) {
    if (to == null) throw Refusal.field("to", "desk.needed");
    var ends = to.toInstant();
    if (!ends.isAfter(starts) || !ends.isAfter(now)) throw Refusal.field("to", "desk.absence.end");
    return ends;
  }

  private Actor substitute(Actor actor, String username) {
    if (username.equals(actor.username())) throw Refusal.field("substitute", "desk.absence.self");
    return colleagues
        .find(username)
        .filter(person -> !Collections.disjoint(person.groups(), actor.groups()))
        .orElseThrow(() -> Refusal.field("substitute", "desk.absence.substitute"));
  }

  /** Nobody's way from substitute to substitute leads back, at any instant of this absence. */
  private void checkNoCircle(Absence mine) {
    var seen = new LinkedHashSet<String>();
    var at = mapper.find(mine.substitute());
    while (at != null && mine.overlaps(at) && seen.add(at.username())) {
      if (at.substitute().equals(mine.username())) {
        throw Refusal.conflict("desk.absence.circle", mine.substituteName());
      }
      at = mapper.find(at.substitute());
    }
  }

  /** Ends it now. */
  void end() {
    var actor = actors.current();
    mapper.takeTurn();
    if (mapper.delete(actor.username()) == 0) return;
    audit.record(actor.username(), "absence.end", subject(actor), Map.of());
  }

  /** Who stands in now, and who for them if they are absent too, in this order. */
  List<String> standIns(String username) {
    var now = clock.instant();
    var found = new LinkedHashSet<String>();
    var absence = mapper.find(username);
    while (absence != null && absence.isAt(now) && found.add(absence.substitute())) {
      absence = mapper.find(absence.substitute());
    }
    return List.copyOf(found);
  }

  /** Those of these people who are absent now. */
  Map<String, Absence> of(Collection<String> usernames) {
    if (usernames.isEmpty()) return Map.of();
    var now = clock.instant();
    return mapper.of(usernames).stream()
        .filter(absence -> absence.isAt(now))
        .collect(toMap(Absence::username, identity()));
  }

  private boolean isOver(Absence absence) {
    return !clock.instant().isBefore(absence.endsAt());
  }

  private static String subject(Actor actor) {
    return "person:" + actor.username();
  }

  /**
   * @param active whether it has begun
   */
  record View(OffsetDateTime from, OffsetDateTime to, CaseView.Who substitute, boolean active) {}

  private View view(Absence absence) {
    return new View(
        CaseView.shown(absence.startsAt()),
        CaseView.shown(absence.endsAt()),
        new CaseView.Who(absence.substitute(), Objects.requireNonNull(absence.substituteName())),
        absence.isAt(clock.instant()));
  }
}
