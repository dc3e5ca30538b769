package tongban;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import tongban.worktime.CalendarReset;

/**
 * An {@link IntegrationTest} whose node dies ({@link Deaths}), in batches so small that it dies
 * between two. All of them share a context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@IntegrationTest(
    properties = {
      "tongban.calendar.batch=3",
      "tongban.lights.batch=1",
      "tongban.lights.told-at-once=1"
    })
@Import({Deaths.class, CalendarReset.class})
public @interface CrashTest {}
