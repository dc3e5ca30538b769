package tongban;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real database: on H2 in {@code mvn test}, on MySQL too in
 * {@code mvn verify}. The database is the context's own and is shared by all tests of that context,
 * so a test looks only at the rows it made. Time stands still at {@link MutableClock#START} until
 * the test moves it; the engine's jobs run when the test says so ({@link Jobs}).
 *
 * <p>Every distinct set of properties or profiles costs another start of the application: use the
 * plain annotation wherever it does.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("integration")
@SpringBootTest(classes = Tongban.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestBeans.class)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles(resolver = TestProfiles.class)
@ExtendWith(StillTime.class)
public @interface IntegrationTest {

  /** {@code key=value} pairs over the application's own. */
  @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
  String[] properties() default {};

  /** The profiles besides that of the database. */
  @AliasFor(annotation = ActiveProfiles.class, attribute = "profiles")
  String[] profiles() default {"demo"};
}
