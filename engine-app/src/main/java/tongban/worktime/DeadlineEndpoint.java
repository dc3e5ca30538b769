package tongban.worktime;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.Public;
import tongban.web.Refusal;

/** Deadlines by the hall's office hours, for anybody. */
@RestController
@RequestMapping("/api/worktime")
class DeadlineEndpoint {
  private final WorkTime workTime;
  private final MessageSource messages;

  DeadlineEndpoint(WorkTime workTime, MessageSource messages) {
    this.workTime = workTime;
    this.messages = messages;
  }

  /**
   * @param date the day of the deadline, {@code 2026-03-24}; null when an open suspension leaves
   *     none
   * @param deadline its instant, {@code 2026-03-24T17:00:00+08:00}
   * @param provisional it lies after the last published year
   * @param suspended a suspension is open
   */
  record DeadlineAnswer(
      @Nullable String date, @Nullable String deadline, boolean provisional, boolean suspended) {}

  /**
   * @param error which parameter is wrong, and why
   */
  record ErrorAnswer(String error) {}

  /** As a caller writes it; for the description of the interface. */
  record DeadlineQuery(
      String start,
      int limit,
      LimitUnit unit,
      @Nullable Integer extension,
      @Nullable List<String> suspended) {}

  @Public
  @GetMapping("/deadline")
  @Operation(summary = "The deadline of a limit")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "start",
      required = true,
      description = "2026-02-13, or 2026-02-13T16:30 for WORKING_HOUR; from 2000 to 2099")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "limit",
      required = true,
      schema = @Schema(type = "integer", minimum = "1", maximum = "36500"))
  @Parameter(
      in = ParameterIn.QUERY,
      name = "unit",
      required = true,
      schema = @Schema(implementation = LimitUnit.class))
  @Parameter(
      in = ParameterIn.QUERY,
      name = "extension",
      schema = @Schema(type = "integer", minimum = "0", maximum = "36500"))
  @Parameter(
      in = ParameterIn.QUERY,
      name = "suspended",
      description = "S/R, or S/ for one that is open; 100 at most",
      array = @ArraySchema(schema = @Schema(type = "string")))
  DeadlineAnswer deadline(@Parameter(hidden = true) HttpServletRequest request) {
    var question = QueryString.read(request.getQueryString());
    var answer = answer(question, workTime.current().hall());
    if (answer == null) throw Refusal.fields(question.faults());
    return answer;
  }

  @Public
  @PostMapping("/deadlines")
  @Operation(summary = "The deadlines of up to 10,000 limits, in the same order")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              array = @ArraySchema(schema = @Schema(implementation = DeadlineQuery.class))))
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              array =
                  @ArraySchema(
                      schema = @Schema(oneOf = {DeadlineAnswer.class, ErrorAnswer.class}))))
  List<Object> deadlines(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
    var hall = workTime.current().hall();
    var answers = new ArrayList<>();
    QuestionArray.read(
        request.getInputStream(),
        question -> {
          var answer = answer(question, hall);
          answers.add(answer == null ? new ErrorAnswer(text(question)) : answer);
        });
    return answers;
  }

  private static @Nullable DeadlineAnswer answer(Question question, Timetable timetable) {
    var budget = QuestionReading.read(question);
    if (budget == null) return null;
    var due = timetable.due(budget);
    if (due.kind() == Due.Kind.BEYOND) {
      question.reject(Question.LIMIT, "worktime.beyond");
      return null;
    }
    var at = due.at();
    if (at == null) return new DeadlineAnswer(null, null, false, true);
    return new DeadlineAnswer(
        at.toLocalDate().toString(), at + ":00+08:00", due.provisional(), budget.isOpen());
  }

  private String text(Question question) {
    var locale = LocaleContextHolder.getLocale();
    return question.faults().stream()
        .map(fault -> fault.field() + ": " + messages.getMessage(fault.code(), null, locale))
        .collect(Collectors.joining("; "));
  }
}
