create table calendar_day (
  on_date date primary key,
  arrangement_year int not null,
  holiday varchar(60) not null,
  kind varchar(4) not null
);
create index calendar_day_year on calendar_day (arrangement_year, on_date);

create table calendar_version (
  id int primary key,
  version_number bigint not null
);
insert into calendar_version (id, version_number) values (1, 0);

-- A department's own office hours; the hall's apply on every day not covered.
create table office_session (
  department varchar(40) not null,
  valid_from date not null,
  valid_to date not null,
  opens varchar(5) not null,
  closes varchar(5) not null,
  primary key (department, valid_from, valid_to, opens)
);
