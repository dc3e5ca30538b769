package tongban.worktime;

/** Every day counts. */
enum CalendarDays implements Axis {
  AXIS;

  @Override
  public int before(int position) {
    return position;
  }

  @Override
  public int reach(int units) {
    return units > Days.COUNT ? Count.BEYOND : units;
  }
}
