package tongban.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tongban.catalog.Department;
import tongban.web.Role;

/** The accounts of the demo profile, all with one public password. */
@Service
class DemoAccounts {
  static final String PASSWORD = "demo";

  private final PersonMapper people;
  private final PersonRows rows;
  private final KnownDepartments departments;
  private final PasswordEncoder encoder;

  DemoAccounts(
      PersonMapper people, PersonRows rows, KnownDepartments departments, PasswordEncoder encoder) {
    this.people = people;
    this.rows = rows;
    this.departments = departments;
    this.encoder = encoder;
  }

  /** Makes those that are missing; who was changed since stays as changed. */
  @Transactional
  public void make() {
    if (missing("").isEmpty()) return;
    people.takeTurn();
    missing(encoder.encode(PASSWORD)).forEach(rows::insert);
  }

  private List<Person> missing(String hash) {
    var there = people.usernames();
    return all(hash).stream().filter(person -> !there.contains(person.username())).toList();
  }

  /** One account a role and a second clerk; for each department two reviewers and a head. */
  private List<Person> all(String hash) {
    var accounts = new ArrayList<Person>();
    accounts.add(account("clerk", "综合窗口 王敏", hash, Role.CLERK));
    accounts.add(account("second-clerk", "综合窗口 刘洋", hash, Role.CLERK));
    accounts.add(account("certifier", "出证窗口 李静", hash, Role.CERTIFIER));
    accounts.add(account("supervisor", "督办 张强", hash, Role.SUPERVISOR));
    accounts.add(account("designer", "流程设计 陈晨", hash, Role.DESIGNER));
    accounts.add(account("admin", "管理员", hash, Role.ADMIN));
    for (var department : departments.all()) {
      accounts.add(account("reviewer-", "审查 ", hash, Role.REVIEWER, department));
      accounts.add(account("second-", "审查二 ", hash, Role.REVIEWER, department));
      accounts.add(account("head-", "负责人 ", hash, Role.HEAD, department));
    }
    return accounts;
  }

  private static Person account(String username, String name, String hash, Role role) {
    return Person.made(username, name, Origin.DEMO, hash).as(name, null, Set.of(role));
  }

  private static Person account(
      String prefix, String title, String hash, Role role, Department department) {
    var name = title + department.name();
    return Person.made(prefix + department.code(), name, Origin.DEMO, hash)
        .as(name, department.code(), Set.of(role));
  }
}
