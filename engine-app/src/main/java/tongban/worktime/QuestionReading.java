package tongban.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Understands a question, or says what is wrong with each parameter. */
final class QuestionReading {
  private static final List<String> REQUIRED =
      List.of(Question.START, Question.LIMIT, Question.UNIT);
  private static final int MOST_UNITS = 36_500;

  private final Question question;

  private QuestionReading(Question question) {
    this.question = question;
  }

  /** What is asked for; null when something was rejected. */
  static @Nullable Budget read(Question question) {
    return question.isRejected(Question.WHOLE) ? null : new QuestionReading(question).budget();
  }

  private @Nullable Budget budget() {
    REQUIRED.forEach(this::required);
    var unit = unit();
    var start = start(unit);
    int limit = limit();
    int extension = extension(unit);
    var pauses = unit == null ? List.<Pause>of() : pauses(unit, start);
    if (!question.isSound() || unit == null || start == null) return null;
    return new Budget(unit, limit + extension, start, pauses);
  }

  private @Nullable LimitUnit unit() {
    var text = required(Question.UNIT);
    if (text == null) return null;
    for (var unit : LimitUnit.values()) if (unit.name().equals(text)) return unit;
    question.reject(Question.UNIT, "worktime.unit");
    return null;
  }

  private @Nullable LocalDateTime start(@Nullable LimitUnit unit) {
    var text = required(Question.START);
    if (text == null) return null;
    var start = unit == null ? anyTime(text) : time(text, unit);
    if (start == null) question.reject(Question.START, formatOf(unit));
    return start;
  }

  private int limit() {
    var text = required(Question.LIMIT);
    if (text == null) return 0;
    int limit = number(text);
    if (limit < 1) question.reject(Question.LIMIT, "worktime.limit");
    return limit;
  }

  private int extension(@Nullable LimitUnit unit) {
    var text = question.text(Question.EXTENSION);
    if (text == null) return 0;
    int extension = number(text);
    if (extension < 0) question.reject(Question.EXTENSION, "worktime.extension");
    if (extension > 0 && unit == LimitUnit.IMMEDIATE) {
      question.reject(Question.EXTENSION, "worktime.extension-immediate");
    }
    return extension;
  }

  private @Nullable String required(String parameter) {
    var text = question.text(parameter);
    if (text == null) question.reject(parameter, "worktime.missing");
    return text;
  }

  /** Digits without sign or leading zero, 36,500 at most; -1 for anything else. */
  private static int number(String text) {
    if (text.isEmpty() || text.length() > 5) return -1;
    if (text.charAt(0) == '0' && text.length() > 1) return -1;
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') return -1;
      number = number * 10 + digit - '0';
    }
    return number > MOST_UNITS ? -1 : number;
  }

  private List<Pause> pauses(LimitUnit unit, @Nullable LocalDateTime start) {
    var pauses = new ArrayList<Pause>(question.suspended().size());
    for (var text : question.suspended()) {
      var pause = pause(text, unit, start);
      if (pause != null) pauses.add(pause);
    }
    return pauses;
  }

  private @Nullable Pause pause(String text, LimitUnit unit, @Nullable LocalDateTime start) {
    int slash = text.indexOf('/');
    if (slash < 0) return badPause("worktime.suspended");
    boolean open = slash == text.length() - 1;
    var from = time(text.substring(0, slash), unit);
    var to = open ? null : time(text.substring(slash + 1), unit);
    if (from == null || (!open && to == null)) return badPause("worktime.suspended");
    if (to != null && to.isBefore(from)) return badPause("worktime.suspended-order");
    if (start != null && from.isBefore(start)) return badPause("worktime.suspended-before-start");
    return new Pause(from, to);
  }

  private @Nullable Pause badPause(String code) {
    question.reject(Question.SUSPENDED, code);
    return null;
  }

  private static String formatOf(@Nullable LimitUnit unit) {
    return unit == LimitUnit.WORKING_HOUR ? "worktime.time" : "worktime.date";
  }

  private static @Nullable LocalDateTime anyTime(String text) {
    var date = time(text, LimitUnit.WORKING_DAY);
    return date == null ? time(text, LimitUnit.WORKING_HOUR) : date;
  }

  private static @Nullable LocalDateTime time(String text, LimitUnit unit) {
    if (unit == LimitUnit.WORKING_HOUR) return Dates.time(text);
    LocalDate date = Dates.date(text);
    return date == null ? null : date.atStartOfDay();
  }
}
