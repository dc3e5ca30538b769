package tongban.supervision;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tongban.desk.WatchedTaskMoved;

/**
 * Gives reminders to people, follows their tasks, and takes them back when nothing is left to do.
 */
@Component
class Reminders {
  private final ReminderRows rows;

  Reminders(ReminderRows rows) {
    this.rows = rows;
  }

  /**
   * Gives these reminders to their recipients, by occasion; one that stood before is given anew.
   */
  void give(List<Reminder> reminders, Map<String, Set<String>> recipients) {
    var distinct = new LinkedHashMap<String, Reminder>();
    reminders.forEach(reminder -> distinct.putIfAbsent(reminder.occasion(), reminder));
    if (distinct.isEmpty()) return;
    rows.store(List.copyOf(distinct.values()));
    var ids =
        rows.stored(distinct.keySet()).stream()
            .collect(toMap(ReminderRows.Stored::occasion, ReminderRows.Stored::id));
    var addresses = new ArrayList<ReminderRows.Address>();
    ids.forEach(
        (occasion, id) ->
            recipients
                .getOrDefault(occasion, Set.of())
                .forEach(recipient -> addresses.add(new ReminderRows.Address(id, recipient))));
    readdress(ids.values(), addresses);
  }

  /** Their clocks have another light, or have stopped. */
  void takeBack(Collection<Long> clockIds) {
    if (!clockIds.isEmpty()) rows.withdrawOfClocks(clockIds);
  }

  @EventListener
  void follow(WatchedTaskMoved task) {
    var ids = rows.standingOfTask(task.taskId());
    if (ids.isEmpty()) return;
    var addresses = new ArrayList<ReminderRows.Address>();
    if (task.open()) {
      for (var id : ids) {
        for (var recipient : recipients(task.assignee(), task.groups())) {
          addresses.add(new ReminderRows.Address(id, recipient));
        }
      }
    }
    readdress(ids, addresses);
  }

  private void readdress(Collection<Long> ids, List<ReminderRows.Address> addresses) {
    rows.withdraw(ids);
    if (!addresses.isEmpty()) rows.address(addresses);
  }

  /** Who has it, or those who may take it. */
  static Set<String> recipients(@Nullable String assignee, Set<String> groups) {
    return assignee == null ? groups : Set.of(person(assignee));
  }

  static String person(String username) {
    return "person:" + username;
  }
}
