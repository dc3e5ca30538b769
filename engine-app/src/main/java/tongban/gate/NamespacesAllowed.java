package tongban.gate;

import tongban.gate.xml.Attribute;
import tongban.gate.xml.Element;

/** Elements and attributes are of the listed namespaces, whatever their prefixes. */
final class NamespacesAllowed implements Rule {

  @Override
  public String name() {
    return "namespaces";
  }

  @Override
  public void check(Model model, Report report) {
    model.all().forEach(element -> element(model.root().uri(), element, report));
  }

  private void element(String own, Element element, Report report) {
    var uri = element.uri();
    if (!uri.equals(own) && !Namespaces.PREFIXES.containsKey(uri)) report.error(this, element, uri);
    for (var attribute : element.attributes()) {
      if (!isAllowed(attribute, element)) report.error(this, element, attribute.uri());
    }
  }

  private static boolean isAllowed(Attribute attribute, Element element) {
    var uri = attribute.uri();
    if (uri.isEmpty() || Namespaces.isCamunda(uri) || uri.equals(Namespaces.MODELER)) return true;
    if (uri.equals(Namespaces.XSI)) return true;
    var colours = Namespaces.COLOURS.get(uri);
    return colours != null
        && colours.contains(attribute.name())
        && Vocabulary.name(element).startsWith("di:");
  }
}
