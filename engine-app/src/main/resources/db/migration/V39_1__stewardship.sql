-- How a case stands before others (100 first, 50 is ordinary), and who follows it (绿色通道).
alter table case_file add column priority smallint not null default 50;
alter table case_file add column steward varchar(64);

-- The wave that a part would be examined in on the standard path, where all were put into one.
alter table case_part add column standard_wave smallint;

-- On what grounds a case was to be followed by a steward, what was decided of it, and what it saved: working days of the
-- standard path, those that were taken, suspensions apart, and the difference.
create table case_stewardship (
  id bigint not null auto_increment primary key,
  case_number varchar(43) not null,
  state varchar(10) not null,
  ground varchar(30),
  basis varchar(500),
  steward varchar(64),
  steward_name varchar(100),
  priority smallint not null,
  opinion varchar(1000),
  decided_by varchar(64) not null,
  decided_at datetime(3) not null,
  standard_days int,
  taken_days int,
  saved_days int,
  standard_waves smallint,
  constraint case_stewardship_case unique (case_number)
);
create index case_stewardship_of on case_stewardship (steward, id);
create index case_stewardship_by_time on case_stewardship (decided_at, id);

-- Assisted service (帮办代办): who files and follows a case for its applicant, and by which authorisation.
create table case_assistance (
  id bigint not null auto_increment primary key,
  case_number varchar(43) not null,
  kind varchar(20) not null,
  helper varchar(64) not null,
  helper_name varchar(100) not null,
  authorisation varchar(64) not null,
  since datetime(3) not null,
  constraint case_assistance_case unique (case_number)
);
create index case_assistance_of on case_assistance (helper, id);
create index case_assistance_by_time on case_assistance (since, id);

-- Who follows a case is told of more than lights.
alter table reminder add column kind_of_reminder varchar(10) default 'URGED' not null;
update reminder set kind_of_reminder = kind;
alter table reminder drop column kind;
alter table reminder rename column kind_of_reminder to kind;
