-- When the counters open beyond office hours. Times are the hall's, HH:mm.
create table session_rule (
  id bigint not null auto_increment primary key,
  name varchar(100) not null,
  day_kind varchar(12) not null,
  weekdays varchar(80),
  opens varchar(5) not null,
  closes varchar(5) not null,
  valid_from date not null,
  valid_to date,
  on_holidays boolean not null,
  items longtext,
  note varchar(500) not null,
  changed_at datetime(3),
  removed boolean not null,
  version int not null
);
insert into session_rule (name, day_kind, weekdays, opens, closes, valid_from, valid_to, on_holidays, items, note, changed_at, removed, version)
values ('午间延时服务', 'WORKING_DAYS', null, '12:00', '13:00', '2019-01-01', null, false, null, '', null, false, 1);
insert into session_rule (name, day_kind, weekdays, opens, closes, valid_from, valid_to, on_holidays, items, note, changed_at, removed, version)
values ('周六延时服务', 'REST_DAYS', 'SATURDAY', '09:00', '17:00', '2019-01-01', null, false, null, '', null, false, 1);

create table session_exception (
  id bigint not null auto_increment primary key,
  on_date date not null,
  kind varchar(6) not null,
  rule_id bigint,
  name varchar(100),
  opens varchar(5),
  closes varchar(5),
  items longtext,
  note varchar(500) not null,
  changed_at datetime(3) not null
);
create index session_exception_date on session_exception (on_date, id);

-- What the rules and exceptions come to on a date, and what became of it. The key is the rule's id, or e and the exception's.
create table service_session (
  id bigint not null auto_increment primary key,
  on_date date not null,
  session_key varchar(24) not null,
  rule_id bigint,
  name varchar(100) not null,
  opens_at datetime(3) not null,
  closes_at datetime(3) not null,
  items longtext,
  note varchar(500) not null,
  state varchar(9) not null,
  opened_at datetime(3),
  closed_at datetime(3),
  missed boolean not null,
  constraint service_session_once unique (on_date, session_key)
);
create index service_session_opening on service_session (state, opens_at);
create index service_session_closing on service_session (state, closes_at);

create table session_roster (
  on_date date not null,
  session_key varchar(24) not null,
  username varchar(64) not null,
  primary key (on_date, session_key, username)
);

-- Until when the sessions stand in the table, and by which calendar. Who changes sessions locks this row first.
create table session_plan (
  id int not null primary key,
  planned_until date,
  calendar_version bigint not null
);
insert into session_plan (id, planned_until, calendar_version) values (1, null, 0);
