-- What versions of the calendar listed otherwise than the next one; kind is null for a day that was not listed.
create table calendar_day_before (
  calendar_version bigint not null,
  on_date date not null,
  arrangement_year int,
  holiday varchar(60),
  kind varchar(4),
  primary key (calendar_version, on_date)
);

-- Deadlines are kept as positions among the working days (CalendarSnapshot.position), which a change of
-- the calendar leaves as they are. V42_1 fills this with those of all instants.
create table position_of (
  at_instant datetime(3) not null primary key,
  position bigint not null
);
