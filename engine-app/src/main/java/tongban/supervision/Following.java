package tongban.supervision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tongban.casework.CaseClosed;
import tongban.casework.CaseNews;
import tongban.casework.CaseRecords;
import tongban.deadline.LightsChanged.Change;

/**
 * What those are told who follow a case for its applicant, as stewards or helpers: that it is
 * theirs, each of its times that runs out, the applicant's too, and that it was revoked.
 */
@Component
class Following {
  private final CaseRecords records;
  private final Reminders reminders;
  private final ReminderRows rows;
  private final Clock clock;

  Following(CaseRecords records, Reminders reminders, ReminderRows rows, Clock clock) {
    this.records = records;
    this.reminders = reminders;
    this.rows = rows;
    this.clock = clock;
  }

  /** With whom they are for, one of each change, where the case is followed. */
  Map<Reminder, Set<String>> of(List<Change> changes, Map<String, CaseRecords.Subject> subjects) {
    var numbers = subjects.values().stream().map(CaseRecords.Subject::caseNumber).collect(toSet());
    var followers =
        records.followers(numbers).stream()
            .collect(
                groupingBy(
                    CaseRecords.Follower::caseNumber,
                    mapping(each -> Reminders.person(each.username()), toSet())));
    var found = new LinkedHashMap<Reminder, Set<String>>();
    for (var change : changes) {
      var subject = subjects.get(change.owner());
      var people = subject == null ? null : followers.get(subject.caseNumber());
      if (subject == null || people == null) continue;
      var occasion = Occasion.of(change) + " followed";
      found.put(Reminder.of(occasion, change, subject, null), people);
    }
    return found;
  }

  @EventListener
  void tell(CaseNews news) {
    var subject = records.subjects(List.of(news.caseNumber())).get(news.caseNumber());
    if (subject == null || news.to().isEmpty()) return;
    var reminder = Reminder.of(news, subject, clock.instant());
    var people = news.to().stream().map(Reminders::person).collect(toSet());
    reminders.give(List.of(reminder), Map.of(reminder.occasion(), people));
  }

  /** Nothing of it is left to follow. */
  @EventListener
  void closed(CaseClosed closed) {
    rows.withdrawOccasion(CaseNews.Kind.APPOINTED + " " + closed.caseNumber());
  }
}
