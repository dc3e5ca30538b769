package tongban.worktime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Refusal;
import tongban.web.Role;

/** The days that the State Council's arrangements list: loaded without a release. */
@RestController
@RequestMapping("/api/admin/calendar")
class CalendarEndpoint {
  private final CalendarStore store;
  private final CalendarImport imports;

  CalendarEndpoint(CalendarStore store, CalendarImport imports) {
    this.store = store;
    this.imports = imports;
  }

  /**
   * @param published whether the table has at least one day of the arrangement of this year
   */
  record YearAnswer(int year, boolean published, List<DayAnswer> days) {}

  /**
   * @param kind WORK or REST
   */
  record DayAnswer(LocalDate date, String kind, String holiday) {}

  @AllowedTo(Role.ADMIN)
  @GetMapping
  YearAnswer year(@RequestParam(required = false) String year) {
    if (year == null) throw Refusal.field("year", "worktime.missing");
    if (!year.matches("20[0-9]{2}")) throw Refusal.field("year", "worktime.year");
    var days = store.daysOf(Integer.parseInt(year));
    return new YearAnswer(
        Integer.parseInt(year),
        !days.isEmpty(),
        days.stream()
            .map(day -> new DayAnswer(day.date(), day.kind().name(), day.holiday()))
            .toList());
  }

  /** All rows or none; every bad row is told with its line. The same file again changes nothing. */
  @AllowedTo(Role.ADMIN)
  @PostMapping(path = "/import", consumes = "text/csv")
  CalendarStore.Change load(
      @RequestBody(required = false) byte @Nullable [] csv, Principal principal) {
    return imports.load(csv == null ? "" : text(csv), principal.getName());
  }

  private static String text(byte[] csv) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.field("line 1", "worktime.csv.malformed");
    }
  }
}
