package tongban.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tongban.Api;

/** The people of the demonstration, logged in once each. */
final class People {
  private static final String TOKEN = "0b7e2f6c-5d1e-4f0a-9a55-3f4f1f7a6c11";

  private static final String PASSWORD = "deputies-know";

  private final Api api;
  private final Set<String> deputies = new HashSet<>();
  private final Map<String, Api> loggedIn = new java.util.concurrent.ConcurrentHashMap<>();

  People(Api api) {
    this.api = api;
  }

  Api as(String username) {
    return loggedIn.computeIfAbsent(username, this::login);
  }

  /** Both reviewer and head of a department; made where there is none yet. */
  void makeDeputy(String department) {
    var deputy =
        Map.of(
            "username",
            "deputy-" + department,
            "name",
            "副职",
            "roles",
            List.of("REVIEWER", "HEAD"),
            "department",
            department,
            "enabled",
            true,
            "password",
            PASSWORD);
    var status = as("admin").post("/api/admin/people", deputy).status();
    if (status != 201 && status != 409) throw new IllegalStateException("" + status);
    deputies.add(department);
  }

  private Api login(String username) {
    var answer =
        withCookie("")
            .postText(
                "/login",
                "application/x-www-form-urlencoded",
                "username=%s&password=%s"
                    .formatted(
                        username, username.startsWith("deputy-") ? PASSWORD : Api.DEMO_PASSWORD))
            .expect(204);
    var session =
        answer.headers("Set-Cookie").stream()
            .filter(cookie -> cookie.startsWith("SESSION="))
            .findFirst()
            .orElseThrow();
    return withCookie("; " + session.substring(0, session.indexOf(';')));
  }

  private Api withCookie(String more) {
    return api.header("Cookie", "XSRF-TOKEN=" + TOKEN + more).header("X-XSRF-TOKEN", TOKEN);
  }

  /** Who may take the tasks of a group. */
  List<String> of(String group) {
    if (group.equals("window")) return List.of("clerk");
    if (group.equals("issuing")) return List.of("certifier");
    var department = group.substring(group.indexOf(':') + 1);
    var people = new ArrayList<String>();
    people.add((group.startsWith("heads:") ? "head-" : "reviewer-") + department);
    if (deputies.contains(department)) people.add("deputy-" + department);
    return people;
  }
}
