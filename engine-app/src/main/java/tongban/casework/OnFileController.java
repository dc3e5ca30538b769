package tongban.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tongban.audit.Audit;
import tongban.catalog.Catalog;
import tongban.catalog.Item;
import tongban.identity.Actors;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;
import tongban.web.Role;
import tongban.web.Slice;

/**
 * What need not be asked for again. By POST, so that no number stands in a path; each look is
 * recorded.
 */
@RestController
class OnFileController {
  private final OnFileSearch search;
  private final Catalog catalog;
  private final Audit audit;
  private final Actors actors;
  private final WholeTransaction transaction;

  OnFileController(
      OnFileSearch search,
      Catalog catalog,
      Audit audit,
      Actors actors,
      WholeTransaction transaction) {
    this.search = search;
    this.catalog = catalog;
    this.audit = audit;
    this.actors = actors;
    this.transaction = transaction;
  }

  /**
   * @param item implementation code, 31 characters
   */
  record Question(
      @Nullable String item, Applicant.@Nullable IdType idType, @Nullable String idNumber) {}

  @PostMapping("/api/materials-on-file")
  @AllowedTo(Role.CLERK)
  Slice<OnFile.Row> find(@RequestBody Question question) {
    return transaction.run(() -> answer(question));
  }

  private Slice<OnFile.Row> answer(Question question) {
    var bad = new ArrayList<Field>();
    var item = item(question.item(), bad);
    var idType = question.idType();
    var idNumber = question.idNumber();
    if (idType == null) bad.add(Field.of("idType", "casework.required"));
    ApplicantRules.idNumber(idType, idNumber, "idNumber", bad);
    if (item == null || idType == null || idNumber == null || !bad.isEmpty()) {
      throw Refusal.fields(bad);
    }
    var holder = new OnFileRows.Holder(idType, idNumber);
    var found = search.best(item, holder);
    record(item, holder, found);
    return new Slice<>(found.stream().map(OnFile::row).toList(), null);
  }

  private @Nullable Item item(@Nullable String code, List<Field> bad) {
    if (code == null || code.isBlank()) {
      bad.add(Field.of("item", "casework.required"));
      return null;
    }
    var item = catalog.item(code).orElse(null);
    if (item == null) bad.add(Field.of("item", "casework.item.unknown", code));
    return item;
  }

  private void record(Item item, OnFileRows.Holder holder, List<OnFile> found) {
    var cases = found.stream().map(OnFile::caseNumber).distinct().toList();
    audit.record(
        actors.current().username(),
        "materials-on-file.read",
        item.code(),
        Map.of("applicant", holder.masked(), "cases", cases));
  }
}
