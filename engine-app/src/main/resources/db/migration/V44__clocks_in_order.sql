-- By deadline and id, as the preview pages them.
drop index clock_calendar /*! on clock */;
create index clock_calendar on clock (running, calendar_version, deadline_at, id, anchored_on);
