package tongban.catalog;

/** Imports one list of the catalog: all of it, or nothing of it. Safe to repeat. */
interface ListImport {

  /** Of the list, as in its path and its file. */
  String list();

  /**
   * Rows that are there by their code are changed, others are added, none is removed.
   *
   * @throws tongban.web.Refusal with each bad row's line and reason
   */
  ImportResult run(String csv);
}
