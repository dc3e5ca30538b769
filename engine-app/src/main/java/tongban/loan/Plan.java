package tongban.loan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongban.loan.LoanMapper.Instalment;

/**
 * The plan of repayment: equal parts of the principal at equal distances, the last has the rest.
 */
final class Plan {
  private Plan() {}

  static List<Instalment> of(LoanCase loan) {
    int count = loan.instalments() == null ? 1 : loan.instalments();
    long each = loan.approved() / count;
    var plan = new ArrayList<Instalment>();
    for (int number = 1; number <= count; number++) {
      boolean last = number == count;
      long fen = last ? loan.approved() - each * (count - 1) : each;
      plan.add(new Instalment(number, (loan.term() * number + count - 1) / count, fen));
    }
    return plan;
  }

  /** The first that is not paid whole. */
  static Optional<Instalment> next(List<Instalment> plan, long paid) {
    long sum = 0;
    for (var instalment : plan) {
      sum += instalment.fen();
      if (sum > paid) return Optional.of(instalment);
    }
    return Optional.empty();
  }

  /** What of that is missing. */
  static long missing(List<Instalment> plan, long paid) {
    long sum = 0;
    for (var instalment : plan) {
      sum += instalment.fen();
      if (sum > paid) return sum - paid;
    }
    return 0;
  }
}
