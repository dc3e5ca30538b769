package tongban.casework;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface CaseEventMapper {
  /** In one statement. */
  void insert(List<CaseEvent> events);

  List<CaseEvent> of(String caseNumber);

  List<Passed> elements(String caseNumber);

  /** An element of the model that the case, or this part of it, has passed. */
  record Passed(String elementId, @Nullable String part) {}

  boolean happened(
      @Param("caseNumber") String caseNumber,
      @Param("part") String part,
      @Param("kind") String kind,
      @Param("since") Instant since);
}
