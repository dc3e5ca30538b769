package tongban.loan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.Catalog;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;

/** Checks a version of a product whole. */
@Component
class ProductCheck {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Pattern GROUP = Pattern.compile("[a-z]+(:[a-z0-9-]+)?");
  private static final Pattern RATE = Pattern.compile("\\d{1,2}(\\.\\d{1,4})?");
  private static final int MOST_DAYS = 999;
  private static final int MOST_VOTERS = 200;
  private static final int MOST_MONTHS = 360;
  private static final long MOST_FEN = 10_000_000_000_000L;

  private final Catalog catalog;

  ProductCheck(Catalog catalog) {
    this.catalog = catalog;
  }

  Product check(String code, @Nullable ProductBody body) {
    if (!CODE.matcher(code).matches()) throw Refusal.field("code", "loan.product.code");
    if (body == null) throw Refusal.field("body", "loan.required");
    var bad = new ArrayList<Field>();
    var item = text(body.item(), "item", 31, bad);
    if (!item.isEmpty() && catalog.item(item).isEmpty()) {
      bad.add(Field.of("item", "loan.product.item"));
    }
    var name = text(body.name(), "name", 100, bad);
    var terms = terms(body, bad);
    if (!bad.isEmpty()) throw Refusal.fields(bad);
    return new Product(code, 0, item, name, terms);
  }

  private static Product.Terms terms(ProductBody body, List<Field> bad) {
    long least = amount(body.least(), "least", 1, bad);
    long mostUnsecured = amount(body.mostUnsecured(), "mostUnsecured", least, bad);
    long most = amount(body.most(), "most", mostUnsecured, bad);
    var rate = text(body.feeRate(), "feeRate", 8, bad);
    if (!rate.isEmpty() && !RATE.matcher(rate).matches()) {
      bad.add(Field.of("feeRate", "loan.product.rate"));
    }
    if (body.quorum() == null) bad.add(Field.of("quorum", "loan.required"));
    if (body.majority() == null) bad.add(Field.of("majority", "loan.required"));
    return new Product.Terms(
        least,
        mostUnsecured,
        most,
        number(body.monthsOfOperation(), "monthsOfOperation", 0, MOST_MONTHS, bad),
        number(body.longestTerm(), "longestTerm", 1, MOST_MONTHS, bad),
        rate,
        number(body.letterDays(), "letterDays", 1, MOST_DAYS, bad),
        number(body.meetingDays(), "meetingDays", 1, MOST_DAYS, bad),
        number(body.bankDays(), "bankDays", 1, MOST_DAYS, bad),
        number(body.visitMonths(), "visitMonths", 1, MOST_MONTHS, bad),
        groups(body.committee(), bad),
        number(body.leastVoters(), "leastVoters", 1, MOST_VOTERS, bad),
        Objects.requireNonNullElse(body.quorum(), Share.ALL),
        Objects.requireNonNullElse(body.majority(), Share.ALL),
        levels(body.levels(), bad),
        stages(body.stages(), bad));
  }

  private static String text(@Nullable String text, String field, int most, List<Field> bad) {
    if (text == null || text.isBlank()) {
      bad.add(Field.of(field, "loan.required"));
      return "";
    }
    if (text.length() > most) bad.add(Field.of(field, "loan.too-long", most));
    return text.strip();
  }

  private static long amount(@Nullable Long fen, String field, long least, List<Field> bad) {
    if (fen != null && fen >= least && fen <= MOST_FEN) return fen;
    bad.add(Field.of(field, "loan.product.range", least, MOST_FEN));
    return least;
  }

  private static int number(
      @Nullable Integer number, String field, int least, int most, List<Field> bad) {
    if (number != null && number >= least && number <= most) return number;
    bad.add(Field.of(field, "loan.product.range", least, most));
    return least;
  }

  private static List<String> groups(@Nullable List<@Nullable String> groups, List<Field> bad) {
    var good = new ArrayList<String>();
    if (groups == null || groups.isEmpty()) bad.add(Field.of("committee", "loan.required"));
    else {
      for (var group : groups) {
        if (group != null && GROUP.matcher(group).matches()) good.add(group);
        else bad.add(Field.of("committee", "loan.product.group"));
      }
    }
    return good;
  }

  /** They rise, and the last one is for any amount. */
  private static List<Product.Level> levels(
      @Nullable List<Product.@Nullable Level> levels, List<Field> bad) {
    var good = new ArrayList<Product.Level>();
    if (levels != null) for (var level : levels) if (level != null) good.add(level);
    long before = 0;
    for (int i = 0; i < good.size(); i++) {
      var level = good.get(i);
      var place = "levels[" + i + "]";
      if (level.group() == null || !GROUP.matcher(level.group()).matches()) {
        bad.add(Field.of(place + ".group", "loan.product.group"));
      }
      boolean last = i == good.size() - 1;
      var upTo = level.upTo();
      if (last != (upTo == null) || upTo != null && upTo <= before) {
        bad.add(Field.of(place + ".upTo", "loan.product.levels"));
      }
      if (upTo != null) before = upTo;
    }
    if (good.isEmpty()) bad.add(Field.of("levels", "loan.required"));
    return good;
  }

  private static Map<String, Integer> stages(
      @Nullable Map<String, @Nullable Integer> stages, List<Field> bad) {
    var good = new LinkedHashMap<String, Integer>();
    if (stages == null) return good;
    new TreeMap<String, @Nullable Integer>(stages)
        .forEach(
            (stage, days) -> good.put(stage, number(days, "stages." + stage, 1, MOST_DAYS, bad)));
    return good;
  }
}
