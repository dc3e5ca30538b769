create table case_file (
  id bigint not null auto_increment primary key,
  case_number varchar(43) not null,
  short_number varchar(12) not null,
  item_code varchar(31) not null,
  item_name varchar(200) not null,
  department varchar(40) not null,
  process_key varchar(64) not null,
  definition_id varchar(64),
  state varchar(20) not null,
  outcome varchar(10),
  applicant_name varchar(100) not null,
  id_type varchar(12) not null,
  id_number varchar(18) not null,
  mobile varchar(11) not null,
  form_id varchar(100) not null,
  form_version int not null,
  form_data longtext not null,
  tracking_code varchar(32) not null,
  received_at datetime(3) not null,
  received_by varchar(64) not null,
  complete_at datetime(3) not null,
  supplement_asked boolean not null,
  accepted_at datetime(3),
  acceptance_rule varchar(20),
  decided_at datetime(3),
  closed_at datetime(3),
  constraint case_file_number unique (case_number),
  constraint case_file_tracking unique (tracking_code)
);
create index case_file_short_number on case_file (short_number);
create index case_file_applicant on case_file (applicant_name, id);
create index case_file_id_number on case_file (id_number, id);
create index case_file_mobile on case_file (mobile, id);
create index case_file_department on case_file (department, id);
create index case_file_item on case_file (item_code, id);
create index case_file_state on case_file (state, id);
create index case_file_received on case_file (received_at, id);

create table case_part (
  part varchar(50) not null primary key,
  case_number varchar(43) not null,
  item_code varchar(31) not null,
  department varchar(40) not null,
  decision varchar(10),
  decided_at datetime(3),
  decided_by varchar(64),
  reasons longtext,
  valid_until date,
  certificate_number varchar(60),
  certificate_code varchar(40)
);
create index case_part_case on case_part (case_number);

create table case_material (
  id bigint not null auto_increment primary key,
  case_number varchar(43) not null,
  position int not null,
  name varchar(200) not null,
  required boolean not null,
  asked_again boolean not null,
  source varchar(200) not null,
  file_id varchar(64),
  added_at datetime(3),
  added_by varchar(64),
  constraint case_material_name unique (case_number, name)
);

create table case_event (
  id bigint not null auto_increment primary key,
  case_number varchar(43) not null,
  at datetime(3) not null,
  actor varchar(64) not null,
  actor_name varchar(100) not null,
  kind varchar(40) not null,
  element_id varchar(100),
  task_id varchar(64),
  detail longtext not null,
  remark longtext
);
create index case_event_case on case_event (case_number, id);

create table task_submission (
  id bigint not null auto_increment primary key,
  task_id varchar(64) not null,
  case_number varchar(43) not null,
  part varchar(50),
  element_id varchar(100) not null,
  form_id varchar(100),
  form_version int,
  outcome varchar(40) not null,
  form_data longtext not null,
  remark longtext,
  submitted_by varchar(64) not null,
  submitter_name varchar(100) not null,
  submitted_at datetime(3) not null,
  constraint task_submission_task unique (task_id)
);
create index task_submission_case on task_submission (case_number, id);

create table case_number_sequence (
  item_code varchar(31) not null,
  received_on date not null,
  last_number int not null,
  primary key (item_code, received_on)
);

create table idempotent_request (
  caller varchar(64) not null,
  idempotency_key varchar(200) not null,
  body_hash varchar(64) not null,
  answer longtext,
  created_at datetime(3) not null,
  primary key (caller, idempotency_key)
);

create table case_delivery (
  case_number varchar(43) not null primary key,
  method varchar(20) not null,
  receiver_name varchar(100) not null,
  receiver_id_number varchar(18),
  delivered_at datetime(3) not null,
  delivered_by varchar(64) not null
);

create table case_rating (
  code varchar(32) not null primary key,
  case_number varchar(43) not null,
  invited_at datetime(3) not null,
  rated_at datetime(3),
  stars int,
  remark varchar(1000),
  constraint case_rating_case unique (case_number)
);
