package tongban.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import tongban.web.Role;

@Mapper
interface PersonMapper {

  Optional<Person> find(String username);

  Optional<Person> findByProvider(String providerSubject);

  /** The first enabled ones with this role, in this department if one is given. */
  List<Person> members(@Param("role") Role role, @Param("department") @Nullable String department);

  /** Who may log in and has any of these memberships, by username. */
  List<Person> colleagues(
      @Param("memberships") List<Membership> memberships,
      @Param("q") @Nullable String q,
      @Param("after") @Nullable String after,
      @Param("demo") boolean demo,
      @Param("limit") int limit);

  Set<String> usernames();

  List<Person> page(
      @Param("q") @Nullable String q,
      @Param("after") @Nullable String after,
      @Param("limit") int limit);

  /** Holds the one row that everybody takes before changing people. */
  void takeTurn();

  void insert(@Param("person") Person person, @Param("now") Instant now);

  void update(@Param("person") Person person, @Param("now") Instant now);

  void giveRole(@Param("username") String username, @Param("role") Role role);

  void takeRoles(String username);

  /** How many could administer: enabled and, outside the demo profile, no demo account. */
  int administrators(@Param("demo") boolean demo);
}
