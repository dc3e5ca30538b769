package tongban.documents;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Turns pages into HTML; templates are read once. */
@Component
class Pages {
  private final Mustache.Compiler compiler;
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  Pages(Mustache.Compiler compiler) {
    this.compiler = compiler;
  }

  String html(Page page) {
    return templates.computeIfAbsent(page.template(), compiler::loadTemplate).execute(page);
  }
}
