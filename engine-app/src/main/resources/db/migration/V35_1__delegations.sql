-- What others were asked about an open task (委派): OPEN, ANSWERED, or RECALLED by its owner.
create table task_delegation (
  id bigint not null auto_increment primary key,
  task_id varchar(64) not null,
  owner varchar(64) not null,
  owner_name varchar(100) not null,
  asked varchar(64) not null,
  asked_name varchar(100) not null,
  question varchar(500) not null,
  asked_at datetime(3) not null,
  state varchar(8) not null,
  answer varchar(500),
  answered_at datetime(3),
  constraint task_delegation_task foreign key (task_id) references worklist (task_id) on delete cascade
);
create index task_delegation_owner on task_delegation (owner, state);
