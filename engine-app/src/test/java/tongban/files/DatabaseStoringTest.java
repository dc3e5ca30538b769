package tongban.files;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(
    classes = PersistenceSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.datasource.url=jdbc:h2:mem:files;DB_CLOSE_DELAY=-1")
class DatabaseStoringTest extends StoringTest {
  @Autowired DataSource database;

  @Override
  int contents() {
    var count =
        new JdbcTemplate(database)
            .queryForObject("select count(distinct file_id) from stored_file_piece", Integer.class);
    return count == null ? 0 : count;
  }
}
