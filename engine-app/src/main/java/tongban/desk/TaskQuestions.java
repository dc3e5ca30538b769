package tongban.desk;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.Casework;
import tongban.catalog.Catalog;
import tongban.catalog.CitizenNumber;
import tongban.catalog.CreditCode;
import tongban.catalog.Item;
import tongban.desk.WorklistSearch.Question;
import tongban.identity.Actor;

/** What a caller asks of the worklist, as its columns have it. */
@Component
class TaskQuestions {
  private static final int CASE_NUMBER = 43;
  private static final int SHORT_NUMBER = 12;
  private static final int MOST_ITEMS = 50;
  private static final int FEW = 1000;

  private final WorklistSearch search;
  private final Lanes lanes;
  private final Catalog catalog;
  private final Casework casework;

  TaskQuestions(WorklistSearch search, Lanes lanes, Catalog catalog, Casework casework) {
    this.search = search;
    this.lanes = lanes;
    this.catalog = catalog;
    this.casework = casework;
  }

  Question of(Actor actor, TaskList.Filter filter, @Nullable String after, int limit) {
    var open = filter.tab() == TaskList.Tab.MINE ? List.<Integer>of() : lanes.open(actor.groups());
    var item = blankToNull(filter.item());
    boolean joint = item != null && catalog.item(item).filter(Item::joint).isPresent();
    var text = text(blankToNull(filter.text()));
    var applicant = applicant(blankToNull(filter.applicant()));
    return new Question(
        filter.tab() == TaskList.Tab.GROUP ? null : actor.username(),
        open,
        filter.light() == null ? TaskList.LIGHTS : Set.of(filter.light().name()),
        joint ? null : item,
        joint ? item : null,
        blankToNull(filter.department()),
        blankToNull(filter.flow()),
        applicant.name == null ? text.name : applicant.name,
        applicant.name == null ? text.items : null,
        both(text.cases, applicant.cases),
        after,
        limit);
  }

  /** Whether so few tasks can be meant that it is best to look at each. */
  boolean isOfFew(Question question) {
    if (question.cases() != null) return true;
    var name = question.name();
    return name != null && question.items() == null && search.applicants(name, FEW) < FEW;
  }

  /** What a text may mean: numbers of cases, the beginning of a name, or items. */
  private record Meant(
      @Nullable String name,
      @Nullable Collection<String> items,
      @Nullable Collection<String> cases) {
    static final Meant ANYTHING = new Meant(null, null, null);

    static Meant cases(Collection<String> cases) {
      return new Meant(null, null, cases);
    }
  }

  private Meant text(@Nullable String text) {
    if (text == null) return Meant.ANYTHING;
    if (text.length() == CASE_NUMBER && isNumber(text.substring(CASE_NUMBER - SHORT_NUMBER))) {
      return Meant.cases(Set.of(text));
    }
    if (text.length() == SHORT_NUMBER && isNumber(text)) {
      return Meant.cases(casework.casesEndingWith(text));
    }
    var applicant = applicant(text);
    if (applicant.cases != null) return applicant;
    var items = catalog.find(text, MOST_ITEMS).stream().map(Item::code).collect(Collectors.toSet());
    return new Meant(applicant.name, items.isEmpty() ? null : new TreeSet<>(items), null);
  }

  private Meant applicant(@Nullable String text) {
    if (text == null) return Meant.ANYTHING;
    boolean number = CitizenNumber.isValid(text) || CreditCode.isValid(text);
    if (number) return Meant.cases(casework.openCasesOf(text));
    return new Meant(text.replaceAll("([\\\\%_])", "\\\\$1"), null, null);
  }

  private static @Nullable Collection<String> both(
      @Nullable Collection<String> some, @Nullable Collection<String> others) {
    if (some == null || others == null) return some == null ? others : some;
    return some.stream().filter(others::contains).toList();
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(Character::isDigit);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return Stream.ofNullable(text)
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .findFirst()
        .orElse(null);
  }
}
