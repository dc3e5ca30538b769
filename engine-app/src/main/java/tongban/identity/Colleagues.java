package tongban.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Those to whom work may be given: people who may log in. */
public interface Colleagues {

  Optional<Actor> find(String username);

  /**
   * Members of any of these groups, by username.
   *
   * @param groups as {@link Actor#groups()} names them
   * @param beginning of a username or name; null for all
   * @param after username that the page before ended with; null for the first page
   */
  List<Actor> of(
      Collection<String> groups, @Nullable String beginning, @Nullable String after, int limit);
}
