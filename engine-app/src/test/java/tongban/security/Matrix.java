package tongban.security;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongban.web.Role;

/**
 * Who may call what: lines of {@code METHOD path = roles | row}, the roles by name, or {@code
 * PUBLIC}, or {@code ALL} for whoever is logged in, or {@code APPLICANT} for nobody of the hall.
 * {@code row} tells what the path names: {@code case}, {@code task}, {@code file}: a row of some
 * department; nothing: a thing of all.
 */
record Matrix(Map<String, Line> lines) {

  /**
   * @param denied what people of the hall are told who may not
   */
  record Line(boolean everybody, List<Role> roles, String row, int denied) {
    boolean allows(Role role) {
      return everybody || roles.contains(role);
    }
  }

  static Matrix of(String table) {
    return new Matrix(
        table
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> line.split("[=|]", -1))
            .collect(
                toMap(
                    part -> part[0].strip().replaceAll(" +", " "),
                    part -> line(part[1].strip(), part.length > 2 ? part[2].strip() : ""),
                    (one, other) -> {
                      throw new IllegalArgumentException("twice in the table: " + one);
                    },
                    LinkedHashMap::new)));
  }

  private static Line line(String who, String row) {
    if (who.equals("PUBLIC")) return new Line(true, List.of(Role.values()), row, 403);
    if (who.equals("ALL")) return new Line(false, List.of(Role.values()), row, 403);
    if (who.equals("APPLICANT")) return new Line(false, List.of(), row, 401);
    return new Line(false, Arrays.stream(who.split(" +")).map(Role::valueOf).toList(), row, 403);
  }
}
