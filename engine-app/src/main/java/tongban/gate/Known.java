package tongban.gate;

/** What a model may refer to: what is published, forms too. */
interface Known extends Published {

  boolean form(String id);
}
