package tongban.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Answer;
import tongban.Api;
import tongban.IntegrationTest;

@IntegrationTest
class PeopleTest {
  private static final String PEOPLE = "/api/admin/people";
  private static int count;

  @Autowired Api anybody;
  @Autowired JdbcTemplate jdbc;
  Api admin;
  String username;

  @BeforeEach
  void administrator() {
    admin = anybody.as("admin");
    username = "person-" + ++count;
  }

  @AfterEach
  void leaveTheOneAdministrator() {
    jdbc.update("update person set enabled = false where username like 'person-%'");
    jdbc.update("update person set enabled = true where username = 'admin'");
  }

  @Test
  void aPersonIsMadeAndLogsIn() {
    var made = create(person("CLERK")).expect(201);
    assertThat(made.json("name")).isEqualTo("测试");
    assertThat(made.text()).doesNotContain("password", "bcrypt");
    assertThat(anybody.as(username, "long enough").get("/api/session").list("roles"))
        .containsExactly("CLERK");
  }

  @Test
  void everyFieldThatIsWrongIsNamedAtOnce() {
    create(
            Map.of(
                "username", "A B",
                "name", " ",
                "roles", List.of(),
                "department", "no-such",
                "password", "short"))
        .refuses(400, "username", "name", "roles", "department", "password");
    create(Map.of("username", username, "name", "测试", "roles", List.of("HEAD")))
        .refuses(400, "department");
    create(Map.of("username", username, "name", "测试", "roles", List.of("KING")))
        .refuses(400, "roles[0]");
    create("{\"username\": \"x1\", \"surname\": \"y\"}").refuses(400, "surname");
    create("{\"username\": ").refuses(400);
    assertThat(find().list("content")).isEmpty();
  }

  @Test
  void aPasswordIsNeitherTheUsernameNorTooLongForItsHash() {
    var same = person("CLERK");
    same.put("password", username + "");
    username = "username-as-password";
    same.put("username", username);
    same.put("password", username);
    create(same).refuses(400, "password");
    same.put("password", "密".repeat(25));
    create(same).refuses(400, "password");
    same.put("password", "密".repeat(24));
    create(same).expect(201);
    anybody.as(username, "密".repeat(24)).get("/api/session").expect(200);
  }

  @Test
  void aUsernameIsTakenOnce() throws Exception {
    var answers = atOnce(() -> create(person("CLERK")), () -> create(person("CERTIFIER")));
    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    assertThat(find().list("content[*].roles[*]")).hasSize(1);
  }

  @Test
  void changedRolesHoldAtTheNextCallOfAnOpenSession() {
    create(person("CLERK"));
    var visitor = new Visitor(anybody.url(""));
    visitor.login(username, "long enough");
    assertThat(visitor.get(PEOPLE).statusCode()).isEqualTo(403);
    change(with("roles", List.of("ADMIN"))).expect(200);
    assertThat(visitor.get(PEOPLE).statusCode()).isEqualTo(200);
  }

  @Test
  void whoIsDisabledIsOutAtOnceAndForGood() {
    create(person("CLERK"));
    var visitor = new Visitor(anybody.url(""));
    visitor.login(username, "long enough");
    anybody.as(username, "long enough").get("/api/session").expect(200);

    change(with("enabled", false)).expect(200);
    assertThat(visitor.get("/api/session").statusCode()).isEqualTo(401);
    assertThat(anybody.as(username, "long enough").get("/api/session").refuses(401).json("detail"))
        .contains("停用");

    change(with("enabled", true)).expect(200);
    assertThat(visitor.get("/api/session").statusCode()).isEqualTo(401);
    anybody.as(username, "long enough").get("/api/session").expect(200);
  }

  @Test
  void aNewPasswordEndsSessionsAndTheOldPassword() {
    create(person("CLERK"));
    var visitor = new Visitor(anybody.url(""));
    visitor.login(username, "long enough");
    anybody.as(username, "long enough").get("/api/session").expect(200);

    change(with("password", "another one")).expect(200);
    assertThat(visitor.get("/api/session").statusCode()).isEqualTo(401);
    anybody.as(username, "long enough").get("/api/session").refuses(401);
    anybody.as(username, "another one").get("/api/session").expect(200);
  }

  @Test
  void withoutAPasswordTheOldOneStays() {
    create(person("CLERK"));
    var change = person("CERTIFIER");
    change.remove("password");
    change(change).expect(200);
    assertThat(anybody.as(username, "long enough").get("/api/session").list("roles"))
        .containsExactly("CERTIFIER");
  }

  @Test
  void whoWasSlowerIsTold() {
    create(person("CLERK"));
    change(with("version", 0, "roles", List.of("CERTIFIER"))).expect(200);
    change(with("version", 0, "name", "另一人")).refuses(409);
    assertThat(find().json("content[0].name")).isEqualTo("测试");
  }

  @Test
  void theLastAdministratorStays() {
    admin.put(PEOPLE + "/admin", Map.of("name", "管理员", "roles", List.of("CLERK"))).refuses(409);
    admin
        .put(PEOPLE + "/admin", Map.of("name", "管理员", "roles", List.of("ADMIN"), "enabled", false))
        .refuses(409);
    assertThat(anybody.as("admin").get("/api/session").expect(200).list("roles"))
        .containsExactly("ADMIN");
  }

  @Test
  void twoAdministratorsCannotDisableEachOtherAtOneInstant() throws Exception {
    create(person("ADMIN")).expect(201);
    var other = anybody.as(username, "long enough");
    var answers =
        atOnce(
            () -> change(with("roles", List.of("ADMIN"), "enabled", false)),
            () ->
                other.put(
                    PEOPLE + "/admin",
                    Map.of("name", "管理员", "roles", List.of("ADMIN"), "enabled", false)));
    assertThat(answers).extracting(Answer::status).contains(200).isSubsetOf(200, 409, 401);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from person p join person_role r on r.username = p.username"
                    + " where r.role_name = 'ADMIN' and p.enabled = true and p.username in (?, ?)",
                Integer.class,
                "admin",
                username))
        .isEqualTo(1);
  }

  @Test
  void everyChangeIsAuditedWithWhatItChanged() {
    create(person("CLERK"));
    change(with("name", "新名", "password", "another one")).expect(200);
    var trail = admin.get("/api/admin/audit?subject=person:" + username).expect(200);
    assertThat(trail.list("content[*].action")).containsExactly("person.changed", "person.created");
    assertThat(trail.list("content[*].actor")).containsExactly("admin", "admin");
    assertThat(trail.list("content[0].detail.name[*]")).containsExactly("测试", "新名");
    assertThat(trail.json("content[0].detail.password")).isEqualTo("changed");
    assertThat(trail.text()).doesNotContain("another one", "bcrypt");
  }

  @Test
  void peopleAreListedByUsernamePageByPage() {
    for (var letter : List.of("a", "b", "c")) {
      var one = person("CLERK");
      one.put("username", "paged." + letter);
      create(one).expect(201);
    }
    var first = admin.get(PEOPLE + "?q=paged.&size=2").expect(200);
    assertThat(first.list("content[*].username")).containsExactly("paged.a", "paged.b");
    var second = admin.get(PEOPLE + "?q=paged.&size=2&after=" + first.json("next")).expect(200);
    assertThat(second.list("content[*].username")).containsExactly("paged.c");
    assertThat(second.json("next")).isNull();
  }

  @Test
  void whatALikeStatementKnowsIsOrdinaryInASearch() {
    assertThat(admin.get(PEOPLE + "?q=%25").list("content")).isEmpty();
    assertThat(admin.get(PEOPLE + "?q=adm_n").list("content")).isEmpty();
  }

  @Test
  void aPageThatCannotBeIsRefused() {
    admin.get(PEOPLE + "?size=0").refuses(400, "size");
    admin.get(PEOPLE + "?size=201").refuses(400, "size");
    admin.get(PEOPLE + "?size=many").refuses(400, "size");
    admin.get(PEOPLE + "?after=%21").refuses(400, "after");
  }

  private Answer create(Object body) {
    return admin.post(PEOPLE, body);
  }

  private Answer change(Object body) {
    return admin.put(PEOPLE + "/" + username, body);
  }

  private Answer find() {
    return admin.get(PEOPLE + "?q=" + username);
  }

  private Map<String, Object> person(String role) {
    return new HashMap<>(
        Map.of(
            "username", username, "name", "测试", "roles", List.of(role), "password", "long enough"));
  }

  private Map<String, Object> with(Object... changes) {
    var change = person("CLERK");
    change.remove("password");
    for (int i = 0; i < changes.length; i += 2) change.put((String) changes[i], changes[i + 1]);
    return change;
  }

  private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other)
      throws Exception {
    var threads = Executors.newFixedThreadPool(2);
    try {
      var answers = new ArrayList<Answer>();
      for (var answer : threads.invokeAll(List.of(one, other))) answers.add(answer.get());
      return answers;
    } finally {
      threads.shutdown();
    }
  }
}
