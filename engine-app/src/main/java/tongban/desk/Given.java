package tongban.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongban.casework.CaseView;
import tongban.identity.Actor;

/**
 * Who gets a task.
 *
 * @param insteadOf who was meant and is absent; null when it is the one who was meant
 */
record Given(Actor to, @Nullable Actor insteadOf) {

  /** As it is answered. */
  record View(CaseView.Who assignee, CaseView.@Nullable Who insteadOf) {}

  View view() {
    return new View(who(to), insteadOf == null ? null : who(insteadOf));
  }

  static CaseView.Who who(Actor actor) {
    return new CaseView.Who(actor.username(), actor.name());
  }

  /** As the timeline tells it. */
  Map<String, String> detail() {
    var detail = new LinkedHashMap<String, String>();
    detail.put("to", to.name());
    if (insteadOf != null) detail.put("insteadOf", insteadOf.name());
    return detail;
  }
}
