package tongban.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The stored lights, and the journal of their changes. */
@Mapper
interface LightMapper {

  /** Clocks whose stored light is no longer right, locked; those locked by others are left out. */
  List<Long> due(@Param("now") Instant now, @Param("size") int size);

  /** Into the journal, in this order, that the lights of these clocks turn now. */
  void journalDue(@Param("clocks") List<Long> clocks, @Param("now") Instant now);

  /** Sets the lights of these clocks, whose time has come. */
  void turn(@Param("clocks") List<Long> clocks, @Param("now") Instant now);

  /** In one statement. */
  void journal(List<LightsChanged.Change> changes);

  /** Changes not told yet, in order, locked; those that are just being told are left out. */
  List<LightsChanged.Change> untold(int size);

  void told(@Param("ids") Collection<Long> ids, @Param("at") Instant at);
}
