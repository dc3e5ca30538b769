package tongban.catalog;

/** What an import did, in rows. */
record ImportResult(int inserted, int updated, int unchanged) {}
