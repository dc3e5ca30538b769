package tongban.bench;

/**
 * Open tasks as SQL expressions of their number {@code i}, the same for every side: sixty groups,
 * of which the first has a sixth of all, five items a group, four lights, a fifth taken by
 * somebody.
 */
final class Tasks {
  static final int GROUPS = 60;

  /** The groups of the one who asks: large and small ones. */
  static final int[] MINE = {0, 7, 19, 33, 51};

  /** The commonest item of the largest group. */
  static final String ITEM = "item-0-0";

  static final String LIGHT = "YELLOW";

  /** The commonest light. */
  static final String MOST = "GREEN";

  /** Rows before page 1,000. */
  static int deep(int count) {
    return Math.min(999 * TaskSide.SIZE, count / 20);
  }

  /** Between 0 and 1, evenly, in no order. */
  private static final String EVEN = "(i * 0.6180339887 - floor(i * 0.6180339887))";

  static final String GROUP_NUMBER = "floor(" + GROUPS + " * pow(" + EVEN + ", 2.2))";
  static final String GROUP = "concat('group-', " + GROUP_NUMBER + ")";
  static final String ITEM_CODE =
      "concat('item-', "
          + GROUP_NUMBER
          + ", '-', case when i % 97 < 50 then 0 when i % 97 < 75 then 1"
          + " when i % 97 < 88 then 2 when i % 97 < 95 then 3 else 4 end)";
  static final String DEPARTMENT = "concat('department-', " + GROUP_NUMBER + " % 16)";
  private static final String LOT = "(i * 7919 % 100)";
  static final String LIGHT_OF =
      "case when "
          + LOT
          + " < 4 then 'RED' when "
          + LOT
          + " < 16 then 'YELLOW' when "
          + LOT
          + " < 95 then 'GREEN' else 'GREY' end";
  static final String DEADLINE =
      "case when "
          + LOT
          + " < 4 then timestampadd(day, -1 - i % 20, today) when "
          + LOT
          + " < 16 then timestampadd(day, 1 + i % 3, today) when "
          + LOT
          + " < 95 then timestampadd(day, 4 + i % 90, today) else null end";
  static final String ASSIGNEE = "if(i % 5 = 0, concat('clerk-', i % 600), null)";
  static final String PRIORITY = "if(i % 50 = 0, 80, 50)";

  /** The numbers, and the end of today's work, as a table for {@code from}. */
  static String numbers(int count) {
    return "(with recursive n (i) as (select 1 union all select i + 1 from n where i < "
        + count
        + ") select i, timestamp(current_date, '09:00:00') as today from n) as numbers";
  }

  static String group(int number) {
    return "group-" + number;
  }

  private Tasks() {}
}
