package tongban.casework;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.catalog.Catalog;
import tongban.catalog.Item;
import tongban.identity.Actors;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;

/** Open cases of an applicant that ask for what a new one would ask for too. */
@Component
@Transactional(readOnly = true)
class Duplicates {
  private static final int MOST = 10;

  private final DuplicateRows rows;
  private final PartRows names;
  private final Catalog catalog;
  private final Access access;
  private final Actors actors;

  Duplicates(DuplicateRows rows, PartRows names, Catalog catalog, Access access, Actors actors) {
    this.rows = rows;
    this.names = names;
    this.catalog = catalog;
    this.access = access;
    this.actors = actors;
  }

  /** Those the caller may see, newest first, at most {@value #MOST}. */
  List<Casework.OpenCase> of(@Nullable String code, @Nullable String idNumber) {
    var bad = new ArrayList<Field>();
    var item = item(code, bad);
    ApplicantRules.anyNumber(idNumber, "idNumber", bad);
    if (item == null || idNumber == null || !bad.isEmpty()) throw Refusal.fields(bad);
    var codes = item.parts().stream().map(Item.Part::itemCode).toList();
    var actor = actors.current();
    return rows.open(idNumber, item.code(), codes, MOST).stream()
        .filter(file -> access.mayRead(actor, file))
        .map(this::row)
        .toList();
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

  private Casework.OpenCase row(CaseFile file) {
    return new Casework.OpenCase(
        file.caseNumber(),
        new CaseView.Named(file.itemCode(), file.itemName()),
        names.department(file.department()),
        file.state(),
        CaseView.shown(file.receivedAt()));
  }
}
