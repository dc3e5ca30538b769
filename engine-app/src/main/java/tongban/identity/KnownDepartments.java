package tongban.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tongban.catalog.Catalog;
import tongban.catalog.Department;

/** The departments that people belong to. */
@Component
class KnownDepartments {
  private final ObjectProvider<Catalog> catalog;

  KnownDepartments(ObjectProvider<Catalog> catalog) {
    this.catalog = catalog;
  }

  Optional<Department> find(String code) {
    return catalog.stream().flatMap(it -> it.department(code).stream()).findFirst();
  }

  List<Department> all() {
    return catalog.stream().flatMap(it -> it.departments().stream()).toList();
  }
}
