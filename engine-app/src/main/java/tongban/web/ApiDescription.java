package tongban.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Head of the published interface at {@code /v3/api-docs}. What describes it is made when it is
 * first asked for: at start it would cost time and be of no use.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  @Bean
  @Lazy
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("通办 Tongban")
                .version("1")
                .description(
                    """
                    Approval orchestration for government service halls. HTTP Basic or a session \
                    cookie (with the header `X-XSRF-TOKEN` on writes). Refusals are problem \
                    documents (RFC 9457) in the language of `Accept-Language` (zh-CN or en). \
                    Lists are paged by key: send `next` of a page as `after` for the following \
                    one."""));
  }

  @Bean
  static BeanFactoryPostProcessor describesTheApiWhenAsked() {
    return beans -> {
      for (var name : beans.getBeanDefinitionNames()) {
        var bean = beans.getBeanDefinition(name);
        if (isDescriber(bean.getBeanClassName()) || isDescriber(bean.getFactoryBeanName()))
          bean.setLazyInit(true);
      }
    };
  }

  private static boolean isDescriber(@Nullable String className) {
    return className != null && className.startsWith("org.springdoc.");
  }
}
