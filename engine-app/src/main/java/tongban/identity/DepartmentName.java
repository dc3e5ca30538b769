package tongban.identity;

import org.jspecify.annotations.Nullable;
import tongban.catalog.Department;

/** A department as shown beside a person. */
record DepartmentName(String code, String name) {

  static @Nullable DepartmentName of(@Nullable String code, KnownDepartments departments) {
    if (code == null) return null;
    return new DepartmentName(code, departments.find(code).map(Department::name).orElse(code));
  }
}
