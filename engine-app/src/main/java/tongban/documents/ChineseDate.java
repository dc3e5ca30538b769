package tongban.documents;

import java.time.LocalDate;

/** Dates as official documents print them: 二〇二六年三月二日. */
final class ChineseDate {
  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseDate() {}

  static String print(LocalDate date) {
    var text = new StringBuilder();
    String.valueOf(date.getYear()).chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
    return text.append('年')
        .append(number(date.getMonthValue()))
        .append('月')
        .append(number(date.getDayOfMonth()))
        .append('日')
        .toString();
  }

  /** 1 to 99. */
  private static String number(int number) {
    int tens = number / 10;
    int ones = number % 10;
    String head = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
    return ones == 0 ? head : head + DIGITS.charAt(ones);
  }
}
