package tongban.worktime;

import java.util.Comparator;

/** Minutes of office time on working days. */
final class OfficeMinutes implements Axis {
  private static final int BUCKET_BITS = 8;

  private final int[] beforeDay = new int[Days.COUNT + 1];
  private final short[] seasonOf = new short[Days.COUNT];
  private final int[][] opens;
  private final int[][] closes;

  /** The day in which the minutes of each bucket begin to pass. */
  private final int[] dayOfBucket;

  OfficeMinutes(WorkingDays working, OfficeHours hours) {
    var seasons =
        hours.seasons().stream().sorted(Comparator.comparing(OfficeHours.Season::from)).toList();
    opens = new int[seasons.size() + 1][];
    closes = new int[seasons.size() + 1][];
    put(0, OfficeHours.DEFAULT);
    for (int i = 0; i < seasons.size(); i++) put(i + 1, seasons.get(i));
    for (int day = 0; day < Days.COUNT; day++) {
      int minutes = working.isWorking(day) ? within(seasonOf[day], Days.MINUTES) : 0;
      beforeDay[day + 1] = beforeDay[day] + minutes;
    }
    dayOfBucket = buckets();
  }

  private int[] buckets() {
    var days = new int[(beforeDay[Days.COUNT] >> BUCKET_BITS) + 2];
    int bucket = 0;
    for (int day = 0; day < Days.COUNT; day++) {
      while (bucket << BUCKET_BITS < beforeDay[day + 1]) days[bucket++] = day;
    }
    while (bucket < days.length) days[bucket++] = Days.COUNT - 1;
    return days;
  }

  private void put(int index, OfficeHours.Season season) {
    opens[index] = season.sessions().stream().mapToInt(OfficeHours.Session::from).toArray();
    closes[index] = season.sessions().stream().mapToInt(OfficeHours.Session::to).toArray();
    int last = Math.min(Days.day(season.to()), Days.COUNT - 1);
    for (int day = Days.day(season.from()); day <= last; day++) seasonOf[day] = (short) index;
  }

  /** Office minutes of a day of this season before a minute of the day. */
  private int within(int season, int minute) {
    int sum = 0;
    for (int i = 0; i < opens[season].length; i++) {
      sum += Math.max(0, Math.min(minute, closes[season][i]) - opens[season][i]);
    }
    return sum;
  }

  @Override
  public int before(int position) {
    int day = position / Days.MINUTES;
    if (day == Days.COUNT || beforeDay[day + 1] == beforeDay[day]) return beforeDay[day];
    return beforeDay[day] + within(seasonOf[day], position % Days.MINUTES);
  }

  @Override
  public int reach(int units) {
    if (units > beforeDay[Days.COUNT]) return Count.BEYOND;
    if (units <= 0) return 0;
    int day = dayOf(units);
    int rest = units - beforeDay[day];
    int season = seasonOf[day];
    for (int i = 0; ; i++) {
      int length = closes[season][i] - opens[season][i];
      if (rest <= length) return day * Days.MINUTES + opens[season][i] + rest;
      rest -= length;
    }
  }

  /** The day in which this office minute passes: a search within one bucket. */
  private int dayOf(int units) {
    int bucket = (units - 1) >> BUCKET_BITS;
    int low = dayOfBucket[bucket];
    int high = dayOfBucket[bucket + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (beforeDay[middle + 1] >= units) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Minute of the day at which the first session begins. */
  int opening(int day) {
    return opens[seasonOf[day]][0];
  }

  /** Minute of the day at which the last session ends. */
  int closing(int day) {
    var ends = closes[seasonOf[day]];
    return ends[ends.length - 1];
  }
}
