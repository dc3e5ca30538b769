package tongban.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports of reconciliations, the latest first. */
@Component
@Transactional
class Reconciliations {
  private final ReconciliationMapper mapper;
  private final ObjectMapper json;

  Reconciliations(ReconciliationMapper mapper, ObjectMapper json) {
    this.mapper = mapper;
    this.json = json;
  }

  /** As stored. */
  record Row(
      long id,
      Instant startedAt,
      Instant finishedAt,
      String startedBy,
      long clocks,
      long timers,
      long tasks,
      long differences,
      String details) {}

  Reconciled keep(Reconciled done) {
    mapper.insert(done, write(done.differences()));
    return done.withId(mapper.lastOf(done.startedBy()));
  }

  @Transactional(readOnly = true)
  List<Reconciled> page(@Nullable Long before, int limit) {
    return mapper.page(before, limit).stream().map(this::read).toList();
  }

  private Reconciled read(Row row) {
    return new Reconciled(
        row.id(),
        row.startedAt(),
        row.finishedAt(),
        row.startedBy(),
        row.clocks(),
        row.timers(),
        row.tasks(),
        row.differences(),
        differences(row.details()));
  }

  private String write(List<Difference> differences) {
    try {
      return json.writeValueAsString(differences);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Difference> differences(String details) {
    try {
      return json.readValue(details, new TypeReference<List<Difference>>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
