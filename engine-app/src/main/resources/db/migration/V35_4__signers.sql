-- Who must sign beside an open task (加签), before or after its completion; signing: those asked at once. Gone when the task ends.
create table task_signer (
  id bigint not null auto_increment primary key,
  signing varchar(36) not null,
  round int not null,
  task_id varchar(64) not null,
  username varchar(64) not null,
  signer_name varchar(100) not null,
  turn varchar(6) not null,
  agreement varchar(3) not null,
  remark varchar(500),
  asked_by varchar(64) not null,
  asked_by_name varchar(100) not null,
  state varchar(8) not null,
  sign_task varchar(64),
  outcome varchar(10),
  opinion varchar(1000),
  answered_at datetime(3),
  constraint task_signer_sign_task unique (sign_task)
);
create index task_signer_task on task_signer (task_id);

-- A completion that is carried out when all have signed.
create table held_completion (
  task_id varchar(64) not null primary key,
  outcome varchar(100) not null,
  form_data longtext not null,
  remark varchar(2000),
  completed_by varchar(64) not null,
  completed_by_name varchar(100) not null,
  completed_at datetime(3) not null,
  constraint held_completion_task foreign key (task_id) references worklist (task_id) on delete cascade
);
