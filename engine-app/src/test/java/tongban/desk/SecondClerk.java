package tongban.desk;

import java.util.List;
import java.util.Map;
import tongban.Api;

/** Another clerk of the window, made once a database. */
record SecondClerk(Api api) {
  private static final String PASSWORD = "demo-demo-demo";

  Api call() {
    var person =
        Map.of(
            "username",
            "clerk-of-drafts",
            "name",
            "李窗口",
            "roles",
            List.of("CLERK"),
            "enabled",
            true,
            "password",
            PASSWORD);
    api.as("admin").post("/api/admin/people", person);
    return api.as("clerk-of-drafts", PASSWORD);
  }
}
