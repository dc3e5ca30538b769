package tongban.worktime;

/** The unit of a time limit; the names are part of the public interface. */
public enum LimitUnit {
  /** 工作日, Administrative Licensing Law art. 82. */
  WORKING_DAY,
  /** 日, Civil Code art. 203. */
  CALENDAR_DAY,
  /** 月, Civil Code art. 202, 203. */
  MONTH,
  /** 工作小时, Civil Code art. 201. */
  WORKING_HOUR,
  /** 即办: on the day, or the next working day. */
  IMMEDIATE
}
