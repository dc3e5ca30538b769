package tongban.casework;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.web.Refusal;

/** Cases as far as the caller may see them. */
@Component
class ReadableCases {
  private final CaseFiles cases;
  private final Access access;
  private final Actors actors;

  ReadableCases(CaseFiles cases, Access access, Actors actors) {
    this.cases = cases;
    this.access = access;
    this.actors = actors;
  }

  record Readable(CaseFile file, Scope scope) {}

  /** The case, if the caller may see any of it; otherwise it does not exist. */
  Readable find(String caseNumber) {
    var file = cases.find(caseNumber);
    if (file == null) throw Refusal.notFound("casework.unknown", caseNumber);
    var scope = access.scope(actors.current(), file);
    if (scope.isEmpty()) throw Refusal.notFound("casework.unknown", caseNumber);
    return new Readable(file, scope);
  }

  /** Whether the caller may see this part of the case; null for the whole. */
  boolean sees(String caseNumber, @Nullable String part) {
    return sees(actors.current(), caseNumber, part);
  }

  boolean sees(Actor reader, String caseNumber, @Nullable String part) {
    var file = cases.find(caseNumber);
    return file != null && access.scope(reader, file).sees(part);
  }
}
