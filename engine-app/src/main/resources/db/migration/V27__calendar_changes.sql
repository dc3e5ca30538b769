-- Each change of the calendar, and how far the running clocks have followed it.
create table calendar_change (
  id bigint not null auto_increment primary key,
  calendar_version bigint not null,
  years varchar(400) not null,
  cause varchar(500) not null,
  changed_by varchar(64) not null,
  changed_at datetime(3) not null,
  affects_from date,
  state varchar(8) not null,
  clocks int not null,
  looked_at int not null,
  moved int not null,
  provisional_cleared int not null,
  first_entry bigint not null,
  last_entry bigint not null,
  finished_at datetime(3),
  constraint calendar_change_version unique (calendar_version)
);

-- Running clocks that an older calendar has projected, the most urgent first.
create index clock_calendar on clock (running, calendar_version, deadline_at);
