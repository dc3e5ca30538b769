package tongban.desk;

import java.util.LinkedHashMap;
import java.util.List;
import tongban.Api;

/** More people than the demonstration has, made once a database. */
record Staff(Api api) {
  private static final String PASSWORD = "demo-demo-demo";

  /** Another clerk of the window. */
  Api clerk(String username) {
    return made(username, "CLERK", null);
  }

  /** Another reviewer of the housing department. */
  Api reviewer(String username) {
    return made(username, "REVIEWER", "housing");
  }

  private Api made(String username, String role, String department) {
    var person = new LinkedHashMap<String, Object>();
    person.put("username", username);
    person.put("name", "同事 " + username);
    person.put("roles", List.of(role));
    if (department != null) person.put("department", department);
    person.put("enabled", true);
    person.put("password", PASSWORD);
    api.as("admin").post("/api/admin/people", person);
    return api.as(username, PASSWORD);
  }
}
