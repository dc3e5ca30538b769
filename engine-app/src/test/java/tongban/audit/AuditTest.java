package tongban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tongban.Api;
import tongban.IntegrationTest;

@IntegrationTest
class AuditTest {
  private static int count;

  @Autowired Audit audit;
  @Autowired Api api;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;
  String subject;

  @BeforeEach
  void subject() {
    subject = "test:" + ++count;
  }

  @Test
  void entriesOfASubjectAreAWholeChain() {
    write(3);
    assertThat(audit.verify(subject)).isEqualTo(new Audit.Verdict(subject, 3, null));
    assertThat(hashes()).doesNotHaveDuplicates().allMatch(it -> it.matches("[0-9a-f]{64}"));
  }

  @Test
  void aSubjectWithoutEntriesIsWhole() {
    assertThat(audit.verify(subject).intact()).isTrue();
  }

  @Test
  void aChangedEntryIsFound() {
    write(3);
    change("update audit_entry set detail = '{\"n\":9}' where subject = ? and seq = 2");
    assertThat(audit.verify(subject).brokenAt()).isEqualTo(2);
  }

  @Test
  void anotherActorTimeOrActionIsFound() {
    for (var column :
        List.of("actor = 'other'", "action = 'other'", "at = '2020-01-01 00:00:00'")) {
      subject = "test:" + ++count;
      write(2);
      change("update audit_entry set " + column + " where subject = ? and seq = 1");
      assertThat(audit.verify(subject).brokenAt()).as(column).isEqualTo(1);
    }
  }

  @Test
  void anEntryTakenAwayIsFound() {
    write(3);
    change("delete from audit_entry where subject = ? and seq = 2");
    assertThat(audit.verify(subject).brokenAt()).isEqualTo(2);
  }

  @Test
  void aLastEntryTakenAwayIsFound() {
    write(3);
    change("delete from audit_entry where subject = ? and seq = 3");
    assertThat(audit.verify(subject).brokenAt()).isEqualTo(3);
  }

  @Test
  void aChainComputedAnewFromTheMiddleIsFound() {
    write(3);
    change("update audit_entry set hash = '" + "a".repeat(64) + "' where subject = ? and seq = 1");
    assertThat(audit.verify(subject).brokenAt()).isEqualTo(1);
  }

  @Test
  void writersAtOneInstantMakeOneChain() throws Exception {
    var threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Void> writer =
          () -> {
            for (int i = 0; i < 10; i++) write(1);
            return null;
          };
      for (var done : threads.invokeAll(Collections.nCopies(8, writer))) done.get();
    } finally {
      threads.shutdown();
    }
    assertThat(audit.verify(subject)).isEqualTo(new Audit.Verdict(subject, 80, null));
    assertThat(
            jdbc.queryForList("select seq from audit_entry where subject = ?", Long.class, subject))
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
  }

  @Test
  void anEntryGoesWithTheCallersTransaction() {
    write(1);
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      write(1);
                      throw new IllegalStateException("rolled back");
                    }));
    write(1);
    assertThat(audit.verify(subject)).isEqualTo(new Audit.Verdict(subject, 2, null));
  }

  @Test
  void whoMaySeeItSeesItNewestFirst() {
    write(3);
    var page = api.as("supervisor").get("/api/admin/audit?size=2&subject=" + subject).expect(200);
    assertThat(page.list("content[*].seq")).containsExactly("3", "2");
    assertThat(page.json("content[0].detail.n")).isEqualTo("1");
    assertThat(page.json("content[0].at")).isEqualTo("2026-03-02T10:00:00+08:00");
    var rest =
        api.as("admin")
            .get("/api/admin/audit?size=2&subject=" + subject + "&after=" + page.json("next"))
            .expect(200);
    assertThat(rest.list("content[*].seq")).containsExactly("1");
    assertThat(rest.json("next")).isNull();
    assertThat(
            api.as("admin").get("/api/admin/audit/verification?subject=" + subject).json("intact"))
        .isEqualTo("true");
  }

  private void write(int times) {
    for (int i = 0; i < times; i++) audit.record("tester", "test.done", subject, Map.of("n", 1));
  }

  private void change(String statement) {
    assertThat(jdbc.update(statement, subject)).isEqualTo(1);
  }

  private List<String> hashes() {
    return jdbc.queryForList(
        "select hash from audit_entry where subject = ? order by seq", String.class, subject);
  }
}
