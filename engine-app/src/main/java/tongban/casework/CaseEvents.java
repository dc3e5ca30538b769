package tongban.casework;

import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface CaseEvents {
  void insert(CaseEvent event);

  List<CaseEvent> of(String caseNumber);

  Set<String> elements(String caseNumber);
}
