package tongban.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a hall's documents present themselves.
 *
 * @param place put before a department's name to make the organ's, for example 青岛高新区
 * @param mark begins the document numbers, for example 青高
 * @param drawnSeal whether a drawing stands where the seal goes: for demonstrations, no legal seal
 * @param address begins links in messages and on pages, for example {@code https://host}
 */
@ConfigurationProperties("tongban.documents")
record DocumentSettings(
    @DefaultValue("青岛高新区") String place,
    @DefaultValue("青高") String mark,
    @DefaultValue("false") boolean drawnSeal,
    @DefaultValue("") String address) {

  /** The organ in whose name a document is issued; what a name adds after / or ( is left out. */
  String organ(String departmentName) {
    return place + departmentName.split("[/(（]", 2)[0];
  }
}
