package tongban.supervision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Reminders, to whom they are, and who has read them; many at once. */
@Mapper
interface ReminderRows {

  /** Of an occasion that is known already the task is renewed. */
  void store(List<Reminder> reminders);

  List<Stored> stored(Collection<String> occasions);

  record Stored(long id, String occasion) {}

  void address(List<Address> addresses);

  /**
   * @param recipient {@code person:<username>} or a group
   */
  record Address(long reminderId, String recipient) {}

  void withdraw(Collection<Long> ids);

  void withdrawOfClocks(Collection<Long> clockIds);

  void withdrawOccasion(String occasion);

  List<Long> standingOfTask(String taskId);

  /** When this person reminded of the task last. */
  @Nullable Instant lastGiven(@Param("taskId") String taskId, @Param("by") String by);

  /** What stands for these recipients, unread first, then the newest. */
  List<Reminder> page(Question question);

  record Question(
      Collection<String> recipients,
      String username,
      @Nullable Boolean afterRead,
      @Nullable Long afterId,
      int limit) {}

  /** No more than {@code most}. */
  int unread(
      @Param("recipients") Collection<String> recipients,
      @Param("username") String username,
      @Param("most") int most);

  boolean stands(@Param("id") long id, @Param("recipients") Collection<String> recipients);

  void read(@Param("id") long id, @Param("username") String username);

  void readAll(
      @Param("recipients") Collection<String> recipients, @Param("username") String username);
}
