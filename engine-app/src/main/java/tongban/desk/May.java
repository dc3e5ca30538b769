package tongban.desk;

import tongban.identity.Actor;

/**
 * What the caller may do with a task now.
 *
 * @param transfer give it to a colleague
 * @param undoTransfer take it back, unless the colleague has begun
 * @param delegate ask a colleague about it
 * @param callBack what a colleague is asked about
 * @param resolve answer what one is asked
 * @param sign ask others to sign
 */
record May(
    boolean claim,
    boolean release,
    boolean complete,
    boolean transfer,
    boolean undoTransfer,
    boolean delegate,
    boolean callBack,
    boolean resolve,
    boolean sign) {

  static May of(Actor actor, WorklistRow row, Asides.View aside) {
    boolean holds = actor.username().equals(row.assignee());
    if (row.isSigning()) {
      return new May(false, false, holds, false, false, false, false, false, false);
    }
    var owner = aside.owner();
    boolean free = row.assignee() == null;
    boolean moves = aside.held() == null && owner == null;
    boolean mine = holds && moves;
    boolean given = aside.transfer() != null && aside.transfer().isFrom(actor);
    return new May(
        free,
        mine,
        (mine || free) && !aside.waits(),
        mine,
        given && moves,
        mine,
        owner != null && owner.username().equals(actor.username()),
        holds && owner != null,
        mine);
  }
}
