package tongban.documents;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tongban.catalog.Department;

/**
 * Numbers of a kind, department and year, from 1 without a gap: taken in the transaction that
 * stores the document, whoever wants the next one waits for its end.
 */
@Component
class DocumentNumbers {
  private final NumberMapper numbers;
  private final DocumentSettings settings;

  DocumentNumbers(NumberMapper numbers, DocumentSettings settings) {
    this.numbers = numbers;
    this.settings = settings;
  }

  /** For example {@code 青高住建受〔2026〕00001号}. */
  @Transactional(propagation = Propagation.MANDATORY)
  String next(DocumentKind kind, Department department, int year) {
    var mark = settings.mark() + department.shortName() + Wording.of(kind).mark();
    int number = take(kind, department.code(), year);
    return "%s〔%d〕%05d号".formatted(mark, year, number);
  }

  private int take(DocumentKind kind, String department, int year) {
    var sequence = new Sequence(kind, department, year);
    if (numbers.increment(sequence) == 0) first(sequence);
    return sequence.number() > 0 ? sequence.number() : numbers.last(sequence);
  }

  private void first(Sequence sequence) {
    try {
      numbers.first(sequence);
    } catch (DuplicateKeyException another) {
      numbers.increment(sequence);
    }
  }
}
