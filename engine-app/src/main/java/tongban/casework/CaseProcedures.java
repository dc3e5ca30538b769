package tongban.casework;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table of procedures; whoever writes it has locked the case. */
@Mapper
interface CaseProcedures {
  void insert(CaseProcedure procedure);

  @Nullable CaseProcedure find(String reference);

  /** The open ones of this part, in the order they were asked for. */
  List<CaseProcedure> open(String part);

  void end(@Param("reference") String reference, @Param("at") Instant at);
}
