package tongban.supervision;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tongban.casework.CaseRecords;
import tongban.deadline.Light;
import tongban.deadline.LightsChanged;
import tongban.deadline.LightsChanged.Change;
import tongban.desk.Tasks;

/** What follows from changed lights: reminders at yellow and red, an order at red. */
@Component
class LightFollower {
  private final CaseRecords records;
  private final Tasks tasks;
  private final Reminders reminders;
  private final Following following;
  private final Orders orders;

  LightFollower(
      CaseRecords records, Tasks tasks, Reminders reminders, Following following, Orders orders) {
    this.records = records;
    this.tasks = tasks;
    this.reminders = reminders;
    this.following = following;
    this.orders = orders;
  }

  @EventListener
  void follow(LightsChanged lights) {
    var changes = lights.changes();
    if (changes.isEmpty()) return;
    var news = lasting(changes);
    var reds = changes.stream().filter(LightFollower::isOverrun).toList();
    var owners = Stream.concat(news.stream(), reds.stream()).map(Change::owner).collect(toSet());
    var subjects = records.subjects(owners);
    // The tasks first, in the order in which those lock who work on them.
    var halls = news.stream().filter(Occasion::isOfHall).toList();
    var watched = watched(halls, subjects);
    reminders.takeBack(changes.stream().map(Change::clockId).collect(toSet()));
    remind(halls, subjects, watched, following.of(news, subjects));
    orders.issue(reds, subjects);
  }

  private static boolean isOverrun(Change change) {
    return change.to() == Light.RED && Occasion.isOfHall(change);
  }

  /** Of several changes of one clock the last counts; where two clocks are one, that of the law. */
  private static List<Change> lasting(List<Change> changes) {
    var last = new LinkedHashMap<Long, Change>();
    changes.forEach(change -> last.put(change.clockId(), change));
    return last.values().stream()
        .filter(change -> change.running() && change.to().isUrgent())
        .sorted((a, b) -> Boolean.compare(Occasion.isOfLaw(b), Occasion.isOfLaw(a)))
        .toList();
  }

  private Map<String, List<Tasks.Watched>> watched(
      List<Change> news, Map<String, CaseRecords.Subject> subjects) {
    var cases = news.stream().map(Change::owner).map(subjects::get).toList();
    var watched = new HashMap<String, List<Tasks.Watched>>();
    for (var task : tasks.watch(numbers(cases))) {
      owners(task).forEach(o -> watched.computeIfAbsent(o, any -> new ArrayList<>()).add(task));
    }
    return watched;
  }

  private static Set<String> numbers(Collection<CaseRecords.@Nullable Subject> subjects) {
    return subjects.stream().flatMap(Stream::ofNullable).map(s -> s.caseNumber()).collect(toSet());
  }

  /** Of the clocks that the task is held to. */
  private static List<String> owners(Tasks.Watched task) {
    var part = task.part();
    if (part == null) return List.of(task.caseNumber());
    return task.procedure() == null ? List.of(part) : List.of(part, task.procedure());
  }

  private void remind(
      List<Change> news,
      Map<String, CaseRecords.Subject> subjects,
      Map<String, List<Tasks.Watched>> watched,
      Map<Reminder, Set<String>> followed) {
    var given = new ArrayList<>(followed.keySet());
    var recipients = new HashMap<String, Set<String>>();
    followed.forEach((reminder, people) -> recipients.put(reminder.occasion(), people));
    for (var change : news) {
      var subject = subjects.get(change.owner());
      if (subject == null) continue;
      for (var task : tasksOf(change, watched)) {
        var reminder = reminder(change, subject, task);
        given.add(reminder);
        recipients.put(reminder.occasion(), recipients(subject, task));
      }
    }
    reminders.give(given, recipients);
  }

  /** One without a task of its own is told once all the same. */
  private static List<Tasks.@Nullable Watched> tasksOf(
      Change change, Map<String, List<Tasks.Watched>> watched) {
    var found =
        new ArrayList<Tasks.@Nullable Watched>(watched.getOrDefault(change.owner(), List.of()));
    if (found.isEmpty()) found.add(null);
    return found;
  }

  private static Set<String> recipients(CaseRecords.Subject subject, Tasks.@Nullable Watched task) {
    return task == null
        ? Set.of("heads:" + subject.department())
        : Reminders.recipients(task.assignee(), task.groups());
  }

  private static Reminder reminder(
      Change change, CaseRecords.Subject subject, Tasks.@Nullable Watched task) {
    var occasion = Occasion.of(change);
    return task == null
        ? Reminder.of(occasion, change, subject, null)
        : Reminder.of(occasion + " " + task.taskId(), change, subject, task.taskId());
  }
}
