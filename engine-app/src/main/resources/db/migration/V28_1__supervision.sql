-- Somebody is told when this task is taken, given back or ended.
alter table worklist add column watched boolean default false not null;

-- A reminder (催办) stands while it has recipients: "person:<username>" or a group.
create table reminder (
  id bigint not null auto_increment primary key,
  occasion varchar(160) not null,
  kind varchar(6) not null,
  case_number varchar(43) not null,
  part varchar(50),
  item_code varchar(31) not null,
  item_name varchar(200) not null,
  clock_id bigint,
  clock varchar(40),
  deadline_at datetime(3),
  task_id varchar(64),
  remark varchar(500),
  created_at datetime(3) not null,
  constraint reminder_occasion unique (occasion)
);
create index reminder_clock on reminder (clock_id);
create index reminder_task on reminder (task_id);

create table reminder_recipient (
  recipient varchar(100) not null,
  reminder_id bigint not null,
  primary key (recipient, reminder_id)
);
create index reminder_recipient_reminder on reminder_recipient (reminder_id);

create table reminder_read (
  username varchar(64) not null,
  reminder_id bigint not null,
  primary key (username, reminder_id)
);

-- An order of supervision (督办).
create table supervision_order (
  id bigint not null auto_increment primary key,
  occasion varchar(160) not null,
  change_id bigint not null,
  case_number varchar(43) not null,
  part varchar(50),
  item_code varchar(31) not null,
  item_name varchar(200) not null,
  department varchar(40) not null,
  clock varchar(40) not null,
  deadline_at datetime(3) not null,
  issued_at datetime(3) not null,
  state varchar(8) default 'ISSUED' not null,
  answer varchar(2000),
  answered_by varchar(64),
  answered_name varchar(100),
  answered_at datetime(3),
  closing varchar(2000),
  closed_by varchar(64),
  closed_name varchar(100),
  closed_at datetime(3),
  constraint supervision_order_occasion unique (occasion)
);
create index supervision_order_change on supervision_order (change_id);
create index supervision_order_case on supervision_order (case_number);
create index supervision_order_state on supervision_order (state, id);
create index supervision_order_department on supervision_order (department, state, id);
