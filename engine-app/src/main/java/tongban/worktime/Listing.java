package tongban.worktime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tongban.web.Refusal;

/** Days of a table that somebody hands in. */
record Listing(List<ListedDay> days) {

  /**
   * @throws Refusal 400 with every bad row
   */
  static Listing of(byte[] csv) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
      return new Listing(new CalendarCsv(text).days());
    } catch (CharacterCodingException e) {
      throw Refusal.field("line 1", "worktime.csv.malformed");
    }
  }

  List<Integer> years() {
    return days.stream().map(ListedDay::arrangementYear).distinct().sorted().toList();
  }
}
