package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;

/** What a transaction has read of a case it need not ask for again, and never keeps too long. */
@IntegrationTest
class ReadOnceTest {
  @Autowired private CaseFiles cases;
  @Autowired private CaseParts parts;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private Api api;

  private String number;

  @BeforeEach
  void aCase() {
    number = new Hall(api).receive(Hall.PRESALE);
  }

  @Test
  void aRowIsReadOnceATransaction() {
    inTransaction(
        () -> {
          assertThat(cases.find(number).applicantName()).isNotEqualTo("乙");
          behindItsBack("乙");
          assertThat(cases.find(number).applicantName()).isNotEqualTo("乙");
        });
    assertThat(cases.find(number).applicantName()).isNotEqualTo("乙");
  }

  @Test
  void aLockedRowServesLaterQuestions() {
    inTransaction(
        () -> {
          cases.lock(number);
          behindItsBack("乙");
          assertThat(cases.find(number).applicantName()).isNotEqualTo("乙");
          assertThat(cases.lock(number).applicantName()).isNotEqualTo("乙");
        });
  }

  @Test
  void whatWasReadBeforeALockIsForgotten() {
    inTransaction(
        () -> {
          cases.find(number);
          var part = parts.of(number).get(0);
          behindItsBack("乙");
          jdbc.update("update case_part set item_name = '丙' where part = ?", part.part());
          assertThat(cases.lock(number).applicantName()).isEqualTo("乙");
          assertThat(parts.find(part.part()).itemName()).isEqualTo("丙");
          assertThat(parts.of(number).get(0).itemName()).isEqualTo("丙");
        });
  }

  @Test
  void aWriteIsSeenAtOnce() {
    inTransaction(
        () -> {
          var before = cases.lock(number);
          cases.move(number, CaseState.SUPPLEMENT_ASKED);
          assertThat(before.state()).isNotEqualTo(CaseState.SUPPLEMENT_ASKED);
          assertThat(cases.find(number).state()).isEqualTo(CaseState.SUPPLEMENT_ASKED);
          var part = parts.of(number).get(0).part();
          parts.move(part, PartState.CLOSED);
          assertThat(parts.of(number).get(0).state()).isEqualTo(PartState.CLOSED);
        });
  }

  @Test
  void aTransactionInsideReadsForItself() {
    inTransaction(
        () -> {
          var before = cases.find(number).applicantName();
          var inner = new TransactionTemplate(transactions);
          inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
          inner.executeWithoutResult(
              status -> {
                behindItsBack("乙");
                assertThat(cases.find(number).applicantName()).isEqualTo("乙");
              });
          assertThat(cases.find(number).applicantName()).isEqualTo(before);
        });
  }

  private void behindItsBack(String name) {
    jdbc.update("update case_file set applicant_name = ? where case_number = ?", name, number);
  }

  private void inTransaction(Runnable work) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              work.run();
              status.setRollbackOnly();
            });
  }
}
