package tongban.identity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tongban.web.Role;

/**
 * Settings of people and their logging in.
 *
 * @param demo whether the demonstration accounts exist and may log in
 * @param adminPassword password of the first {@code admin}, taken while nobody is administrator
 * @param oidc how people of an OpenID Connect provider become people of the hall
 */
@ConfigurationProperties("tongban")
record Settings(boolean demo, @Nullable String adminPassword, @DefaultValue Oidc oidc) {

  /**
   * Claims may be nested: {@code realm_access.roles}.
   *
   * @param usernameClaim becomes the username
   * @param nameClaim the name shown
   * @param rolesClaim a text or a list; where a person's token has none, the roles are those that
   *     an administrator gave
   * @param departmentClaim code of the department
   * @param roles what values of the roles claim mean; without any, the names of the roles
   */
  record Oidc(
      @DefaultValue("preferred_username") String usernameClaim,
      @DefaultValue("name") String nameClaim,
      @DefaultValue("roles") String rolesClaim,
      @DefaultValue("department") String departmentClaim,
      @DefaultValue Map<Role, List<String>> roles) {}
}
