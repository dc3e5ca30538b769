package tongban.catalog;

import java.util.List;
import java.util.Optional;

/** What the hall handles, and by whom. Answers are immutable and cheap to ask for. */
public interface Catalog {

  /** The item with this implementation code (31 characters), in its current version. */
  Optional<Item> item(String code);

  /** The department with this ASCII code. */
  Optional<Department> department(String code);

  /** All departments, by code. */
  List<Department> departments();
}
