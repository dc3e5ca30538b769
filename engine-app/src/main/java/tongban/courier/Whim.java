package tongban.courier;

/** What may go otherwise than well with a simulated shipment; several may come together. */
enum Whim {
  /** The courier says that it lost the shipment. */
  LOST("遗失"),
  /** Nothing is heard after it is on its way. */
  SILENT("失联"),
  /** Nobody takes it: it comes back. */
  RETURNED("退回"),
  /** The last answer comes long after the limit. */
  DELAYED("延误"),
  /** Everything is said twice. */
  TWICE("重复"),
  /** What was said first arrives last. */
  UNORDERED("乱序"),
  /** The first call is not answered although the order was taken. */
  TIMED_OUT("超时");

  private final String keyword;

  Whim(String keyword) {
    this.keyword = keyword;
  }

  /** In an address it brings the whim about, for demonstrations. */
  String keyword() {
    return keyword;
  }
}
