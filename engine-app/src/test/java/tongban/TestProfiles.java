package tongban;

import java.util.ArrayList;
import java.util.List;
import org.springframework.test.context.ActiveProfilesResolver;
import org.springframework.test.context.TestContextAnnotationUtils;

/** The profiles a test asks for, and that of the database the run is on. */
class TestProfiles implements ActiveProfilesResolver {

  @Override
  public String[] resolve(Class<?> test) {
    var annotation = TestContextAnnotationUtils.findMergedAnnotation(test, IntegrationTest.class);
    var profiles = new ArrayList<>(List.of(annotation.profiles()));
    if (TestDatabase.ON_MYSQL) profiles.add("mysql");
    return profiles.toArray(String[]::new);
  }
}
