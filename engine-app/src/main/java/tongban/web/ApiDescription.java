package tongban.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Head of the published interface at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  @Bean
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
}
