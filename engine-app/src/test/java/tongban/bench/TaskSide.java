package tongban.bench;

/** A worklist with many open tasks, asked by somebody in five groups. */
interface TaskSide extends AutoCloseable {
  int SIZE = 50;

  /** The first page by priority and deadline of one item and one light; how many rows. */
  int filtered();

  /** The first page of all groups. */
  int first();

  /** Page 1,000 of all groups. */
  int deep();

  /** How many tasks of each light there are in all groups, of one item; their sum. */
  long counts();

  @Override
  void close();
}
