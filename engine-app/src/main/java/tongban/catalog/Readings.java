package tongban.catalog;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** How characters are read: every reading of each, so that 银行 is found by yinhang. */
final class Readings {
  private static final HanyuPinyinOutputFormat PLAIN = new HanyuPinyinOutputFormat();

  static {
    PLAIN.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
    PLAIN.setVCharType(HanyuPinyinVCharType.WITH_V);
  }

  private Readings() {}

  /** Without tones, ü typed as v or u; none of what is not a Chinese character. */
  static Set<String> of(char character) {
    var readings = new LinkedHashSet<String>();
    for (var reading : known(character)) {
      readings.add(reading);
      readings.add(reading.replace('v', 'u'));
    }
    return readings;
  }

  /** What may be typed for it: the character, its readings in full, their first letters. */
  static List<String> typed(char character) {
    var ways = new LinkedHashSet<String>();
    ways.add(String.valueOf(Character.toLowerCase(character)));
    var readings = of(character);
    ways.addAll(readings);
    ways.addAll(readings.stream().map(r -> r.substring(0, 1)).collect(Collectors.toSet()));
    return List.copyOf(ways);
  }

  private static List<String> known(char character) {
    try {
      var found = PinyinHelper.toHanyuPinyinStringArray(character, PLAIN);
      return found == null ? List.of() : Arrays.asList(found);
    } catch (BadHanyuPinyinOutputFormatCombination e) {
      throw new IllegalStateException(e);
    }
  }
}
