package tongban.documents;

import org.apache.ibatis.annotations.Mapper;

@Mapper
interface NumberMapper {

  /** Locks and counts up; 0 where there is no sequence yet. MySQL tells the number with it. */
  int increment(Sequence sequence);

  /** The first number; counts up where another was faster, or fails by the duplicate key. */
  void first(Sequence sequence);

  int last(Sequence sequence);
}
