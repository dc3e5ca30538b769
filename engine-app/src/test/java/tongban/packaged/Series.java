package tongban.packaged;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import tongban.Hall;

/**
 * Nodes that work and are killed at random instants, until they have been killed often enough; then
 * the cases are brought to their end, and everything is counted.
 */
final class Series {
  private static final int CLERKS = 4;
  private static final int MOST_ACKNOWLEDGED = 40;
  private static final int LONGEST_MILLIS = 300;

  private final List<PackagedApplication> nodes;
  private final Runnable dies;
  private final Tables tables;
  private final CourierStub courier;
  private final Failover client;
  private final Random random;

  /**
   * @param dies what dies and comes back whenever all nodes are dead: a database server, or nothing
   */
  Series(
      List<PackagedApplication> nodes,
      Runnable dies,
      Tables tables,
      CourierStub courier,
      long seed) {
    this.nodes = nodes;
    this.dies = dies;
    this.tables = tables;
    this.courier = courier;
    this.client = new Failover(nodes);
    this.random = new Random(seed);
    courier.tells(client);
  }

  void run(int kills, Path directory) {
    PackagedApplication.startAll(nodes);
    var request = Clerks.presale(new Hall(nodes.get(0).api()));
    try (var journal = new Journal(directory.resolve("journal"))) {
      var clerks = new Clerks(client, journal, request);
      clerks.start(CLERKS);
      for (int i = 1; i < kills; i++) killOne(clerks, i);
      killAll(clerks);
      PackagedApplication.startAll(nodes);
      clerks.stop();
      repeatedRequestsMakeNoSecondCase(clerks, journal);
      await("every case ends").atMost(600, SECONDS).until(clerks::finish);
      nodes.forEach(PackagedApplication::kill);
      nothingIsLostOrDoubled(clerks, journal);
      assertThat(tables.leftOver()).as("left over by cases that have ended").isEmpty();
    }
  }

  /** One of several goes on alone meanwhile; of one, the database may die too. */
  private void killOne(Clerks clerks, int number) {
    atARandomInstant(clerks);
    var node = nodes.get(random.nextInt(nodes.size()));
    node.kill();
    if (nodes.size() == 1 && number % 2 == 0) dies.run();
    clerks.check();
    node.start();
  }

  /** While nothing runs, whatever the tables hold must fit together. */
  private void killAll(Clerks clerks) {
    atARandomInstant(clerks);
    nodes.forEach(PackagedApplication::kill);
    dies.run();
    clerks.check();
    assertThat(tables.tasks()).as("open tasks, and the worklist").isEqualTo(tables.worklist());
    assertThat(tables.wrongCounts()).as("counts of the worklist").isEmpty();
    assertThat(tables.casesWithoutTimer()).as("cases before a limit without a timer").isEmpty();
    assertThat(tables.cases())
        .as("running cases")
        .containsExactlyInAnyOrderElementsOf(tables.openCases());
  }

  /** A random moment after a random number of acknowledgements. */
  private void atARandomInstant(Clerks clerks) {
    int enough = clerks.acknowledged() + 1 + random.nextInt(MOST_ACKNOWLEDGED);
    await("work")
        .atMost(600, SECONDS)
        .pollInterval(Duration.ofMillis(5))
        .until(
            () -> {
              clerks.check();
              return clerks.acknowledged() >= enough;
            });
    await().pollDelay(Duration.ofMillis(random.nextInt(LONGEST_MILLIS))).until(() -> true);
  }

  private static void repeatedRequestsMakeNoSecondCase(Clerks clerks, Journal journal) {
    var first = new HashMap<String, String>();
    journal.all(Journal.RECEIVED).forEach(entry -> first.put(entry.id(), entry.caseNumber()));
    for (var key : List.copyOf(clerks.asked)) {
      var number = clerks.receive(key);
      if (first.containsKey(key)) assertThat(number).isEqualTo(first.get(key));
    }
  }

  private void nothingIsLostOrDoubled(Clerks clerks, Journal journal) {
    var received =
        journal.all(Journal.RECEIVED).stream()
            .collect(
                Collectors.toMap(Journal.Entry::id, Journal.Entry::caseNumber, (one, same) -> one));
    assertThat(received.values()).as("numbers").doesNotHaveDuplicates();
    assertThat(received.keySet()).isEqualTo(clerks.asked);
    assertThat(tables.archivedCases())
        .as("cases that have ended")
        .containsExactlyInAnyOrderElementsOf(received.values());

    var completed = journal.all(Journal.COMPLETED).stream().map(Journal.Entry::id).toList();
    assertThat(tables.completedTasks())
        .as("completed tasks in the timelines")
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(completed);
    assertThat(tables.gapsInDocumentNumbers()).as("document numbers").isEmpty();

    assertThat(tables.waitingNotices())
        .as("notices that wait")
        .containsExactlyInAnyOrderElementsOf(tables.unsentNotices());

    assertThat(courier.changed).as("orders sent twice, and not as the same").isEmpty();
    assertThat(courier.orders.keySet())
        .as("orders at the courier")
        .containsExactlyInAnyOrderElementsOf(tables.courierOrders());
    assertThat(tables.courierOrdersByCase())
        .as("orders of a case, and how often its delivery was by courier")
        .isEqualTo(tables.courierDeliveriesByCase());
    System.out.printf(
        "%d cases, %d completions, %d courier orders%n",
        received.size(), completed.size(), courier.orders.size());
  }
}
