package tongban.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the web client: its assets carry a hash in their name and are kept for ever, every other
 * path is a page of the client and answered with {@code index.html}.
 */
@Configuration(proxyBeanMethods = false)
class ClientPages implements WebMvcConfigurer {
  private static final String STATIC = "classpath:/static/";
  private static final List<String> NO_PAGES =
      List.of("api/", "actuator/", "v3/", "oauth2/", "login/oauth2/", "assets/", "webjars/");

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(STATIC + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(STATIC)
        .setCacheControl(CacheControl.noStore())
        .resourceChain(false)
        .addResolver(new PageOfTheClient());
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/").setViewName("forward:/index.html");
  }

  /** The file of that name or, for a path that looks like a page, the client itself. */
  private static class PageOfTheClient extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
      var file = super.getResource(path, location);
      if (file != null) return file;
      return isPage(path) ? super.getResource("index.html", location) : null;
    }

    private static boolean isPage(String path) {
      return !path.equals("api")
          && NO_PAGES.stream().noneMatch(path::startsWith)
          && !path.substring(path.lastIndexOf('/') + 1).contains(".");
    }
  }
}
