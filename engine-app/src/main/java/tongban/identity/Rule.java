package tongban.identity;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import tongban.web.AllowedTo;
import tongban.web.Applicants;
import tongban.web.Public;
import tongban.web.Role;

/** Who may call one handler method. */
sealed interface Rule {

  /** Whether it lets this caller through; null is a caller who is not logged in. */
  boolean grants(Supplier<@Nullable Actor> caller);

  static Rule of(HandlerMethod method) {
    if (method.hasMethodAnnotation(Public.class)) return new Everybody();
    // who is signed in there is looked for at the handler, and is nobody of the hall
    if (method.hasMethodAnnotation(Applicants.class)) return new Everybody();
    var allowed = method.getMethodAnnotation(AllowedTo.class);
    if (allowed != null) return new People(List.of(allowed.value()));
    return describesTheApi(method) ? new Everybody() : new Nobody();
  }

  private static boolean describesTheApi(HandlerMethod method) {
    return method.getBeanType().getPackageName().startsWith("org.springdoc.");
  }

  /** {@link Public}. */
  record Everybody() implements Rule {
    @Override
    public boolean grants(Supplier<@Nullable Actor> caller) {
      return true;
    }
  }

  /** {@link AllowedTo} one of the roles; no role named means anyone who is logged in. */
  record People(List<Role> roles) implements Rule {
    @Override
    public boolean grants(Supplier<@Nullable Actor> caller) {
      var actor = caller.get();
      return actor != null && (roles.isEmpty() || roles.stream().anyMatch(actor::is));
    }
  }

  /** No rule was written. */
  record Nobody() implements Rule {
    @Override
    public boolean grants(Supplier<@Nullable Actor> caller) {
      return false;
    }
  }
}
