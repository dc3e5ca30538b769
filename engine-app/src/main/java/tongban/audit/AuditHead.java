package tongban.audit;

/** The last entry of a subject's chain; whoever appends holds its row. */
record AuditHead(String subject, long seq, String hash) {}
