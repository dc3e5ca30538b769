package tongban.casework;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tongban.deadline.KeyLocks;

/** A business key is a case number. */
@Component
class CaseLocks implements KeyLocks {
  private final CaseFiles files;

  CaseLocks(CaseFiles files) {
    this.files = files;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Set<String> lockUnlessBusy(Collection<String> businessKeys) {
    var others = new HashSet<>(businessKeys);
    files.lockFree(businessKeys).forEach(others::remove);
    return others.isEmpty() ? others : new HashSet<>(files.known(others));
  }
}
