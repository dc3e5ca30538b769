package tongban.files;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.IntegrationTest;
import tongban.MutableClock;

@IntegrationTest
class DatabaseStoringTest extends StoringTest {
  @Autowired DataSource database;
  @Autowired MutableClock clock;

  @Override
  void pass(Duration time) {
    clock.advance(time);
  }

  @Override
  int contents() {
    var count =
        new JdbcTemplate(database)
            .queryForObject("select count(distinct file_id) from stored_file_piece", Integer.class);
    return count == null ? 0 : count;
  }
}
