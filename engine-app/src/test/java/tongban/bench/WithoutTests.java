package tongban.bench;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps beans of the tests, which are on the class path too, out of the application. */
final class WithoutTests extends TypeExcludeFilter {

  @Override
  public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
    return type.getResource().getURL().getPath().contains("/test-classes/");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WithoutTests;
  }

  @Override
  public int hashCode() {
    return WithoutTests.class.hashCode();
  }
}
