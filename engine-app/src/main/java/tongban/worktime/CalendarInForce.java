package tongban.worktime;

/**
 * A new calendar is in force on this node; published outside any transaction, some time after the
 * change was committed on whichever node.
 */
public record CalendarInForce(CalendarSnapshot calendar) {}
