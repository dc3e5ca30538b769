package tongban.bench;

/** A worklist with many open tasks, asked by somebody in five groups. */
interface TaskSide extends AutoCloseable {
  int SIZE = 50;

  /** The first page by priority and deadline of one item and one light; how many rows. */
  int filtered();

  /** Page 1,000 of one item and one light; of fewer tasks a page as deep in proportion. */
  int deep();

  /** The first page of all groups. */
  int all();

  /** How many tasks of each light there are in all groups, of one item; their sum. */
  long counts();

  @Override
  void close();
}
