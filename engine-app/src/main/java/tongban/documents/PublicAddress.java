package tongban.documents;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the public opens the pages of the hall, for what is printed or sent. */
@Component
class PublicAddress {
  private final DocumentSettings settings;

  PublicAddress(DocumentSettings settings) {
    this.settings = settings;
  }

  /** The one that is set, else that of the request that runs; empty where there is neither. */
  String base() {
    if (!settings.address().isBlank()) return settings.address();
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request))
      return "";
    return ServletUriComponentsBuilder.fromContextPath(request.getRequest()).toUriString();
  }
}
