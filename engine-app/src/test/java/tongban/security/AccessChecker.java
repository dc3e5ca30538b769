package tongban.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tongban.Answer;
import tongban.Api;
import tongban.web.AllowedTo;
import tongban.web.Applicants;
import tongban.web.Public;
import tongban.web.Role;

/** Calls every endpoint as everybody and says what is not as the table has it. */
final class AccessChecker {
  static final Map<Role, String> PEOPLE =
      Map.of(
          Role.CLERK, "clerk",
          Role.REVIEWER, "reviewer-housing",
          Role.HEAD, "head-housing",
          Role.CERTIFIER, "certifier",
          Role.SUPERVISOR, "supervisor",
          Role.DESIGNER, "designer",
          Role.ADMIN, "admin");

  private final Api api;
  private final List<Endpoint> endpoints;
  private final Matrix matrix;

  AccessChecker(Api api, RequestMappingHandlerMapping mapping, Matrix matrix) {
    this.api = api;
    this.endpoints = Endpoint.all(mapping);
    this.matrix = matrix;
  }

  /** What the table and the application do not have in common, and methods without a rule. */
  List<String> unknown() {
    var found = new ArrayList<String>();
    var names = endpoints.stream().map(Endpoint::name).collect(Collectors.toSet());
    for (var name : matrix.lines().keySet())
      if (!names.contains(name)) found.add(name + " does not exist");
    for (var endpoint : endpoints) {
      if (!endpoint.isOurs()) {
        if (!endpoint.handler().getBeanType().getPackageName().startsWith("org.springdoc."))
          found.add(endpoint.name() + " is of " + endpoint.handler().getBeanType().getName());
        continue;
      }
      if (!matrix.lines().containsKey(endpoint.name()))
        found.add(endpoint.name() + " is not in the table");
      if (!endpoint.handler().hasMethodAnnotation(AllowedTo.class)
          && !endpoint.handler().hasMethodAnnotation(Public.class)
          && !endpoint.handler().hasMethodAnnotation(Applicants.class))
        found.add(endpoint.name() + " has no rule");
    }
    return found;
  }

  /** Whom an endpoint lets in or keeps out against the table. */
  List<String> wronglyAnswered() {
    var found = new ArrayList<String>();
    for (var endpoint : endpoints) {
      var line = matrix.lines().get(endpoint.name());
      if (line == null) continue;
      var path = endpoint.path().replaceAll("\\{[^}]+}", "none");
      check(endpoint, path, "anonymous", api, line.everybody(), 401, found);
      for (var role : Role.values())
        check(
            endpoint,
            path,
            role.name(),
            api.as(PEOPLE.get(role)),
            line.allows(role),
            line.denied(),
            found);
    }
    return found;
  }

  private static void check(
      Endpoint endpoint,
      String path,
      String who,
      Api caller,
      boolean allowed,
      int denied,
      List<String> found) {
    var status = call(endpoint, path, caller).status();
    var right = allowed ? status < 500 && status != 401 && status != 403 : status == denied;
    if (!right) found.add(endpoint.name() + " answers " + status + " to " + who);
  }

  /**
   * What people of elsewhere get to see of a row.
   *
   * @param paths an endpoint's path with the ids of the row in it, by the kind of row and template
   * @param outsiders usernames of people whose role is let in but whose department, or the state of
   *     the case, is another
   * @param secrets what none of their answers may contain
   */
  List<String> leaks(
      Function<Endpoint, List<String>> paths, Map<Role, String> outsiders, List<String> secrets) {
    var found = new ArrayList<String>();
    for (var endpoint : endpoints) {
      var line = matrix.lines().get(endpoint.name());
      if (line == null) continue;
      for (var path : paths.apply(endpoint)) {
        for (var outsider : outsiders.entrySet()) {
          var answer = call(endpoint, path, api.as(outsider.getValue()));
          var status = answer.status();
          if (!line.row().isEmpty() && status != 404 && status != 403)
            found.add(endpoint.name() + " answers " + status + " to " + outsider.getValue());
          for (var secret : shown(answer, path, secrets))
            found.add(endpoint.name() + " tells " + outsider.getValue() + " " + secret);
        }
      }
    }
    return found;
  }

  /** What the caller has said already is no secret. */
  private static TreeSet<String> shown(Answer answer, String path, List<String> secrets) {
    var shown = new TreeSet<String>();
    for (var secret : secrets)
      if (!path.contains(secret) && answer.text().contains(secret)) shown.add(secret);
    return shown;
  }

  private static Answer call(Endpoint endpoint, String path, Api caller) {
    if (endpoint.consumes().startsWith("multipart"))
      return caller.upload(path, "empty.pdf", "application/pdf", new byte[0]);
    return switch (endpoint.method()) {
      case "GET" -> caller.get(path);
      case "DELETE" -> caller.delete(path);
      case "PUT" -> caller.put(path, "{}");
      case "PATCH" -> caller.patch(path, "{}");
      default ->
          endpoint.consumes().isEmpty()
              ? caller.post(path, "{}")
              : caller.postText(path, endpoint.consumes(), "x");
    };
  }
}
