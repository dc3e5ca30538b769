package tongban.courier;

/** Where a shipment is; a later one never goes back to an earlier one. */
public enum CourierState {
  /** 已下单: the courier may not know of it yet. */
  ORDERED(0),
  /** 已揽收. */
  ACCEPTED(1),
  /** 运输中. */
  IN_TRANSIT(2),
  /** 已签收. */
  DELIVERED(3),
  /** 遗失: the courier says so, or the hall has declared it. */
  LOST(3),
  /** 退回. */
  RETURNED(3);

  private static final int FINAL = 3;

  private final int progress;

  CourierState(int progress) {
    this.progress = progress;
  }

  /** Nothing that is said later changes it. */
  public boolean isFinal() {
    return progress == FINAL;
  }

  boolean leadsTo(CourierState next) {
    return next.progress > progress;
  }
}
