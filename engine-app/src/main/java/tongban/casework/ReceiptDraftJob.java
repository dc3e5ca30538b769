package tongban.casework;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Removes begun receipts that nobody went on with. */
@DisallowConcurrentExecution
class ReceiptDraftJob implements Job {
  private final ReceiptDrafts drafts;

  ReceiptDraftJob(ReceiptDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public void execute(JobExecutionContext context) {
    drafts.purge();
  }
}
