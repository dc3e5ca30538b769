-- Tasks that a timer or a withdrawal ended: what did it is the first event of the case after that.
create table closed_task (
  task_id varchar(64) not null primary key,
  case_number varchar(43) not null,
  after_event bigint not null
);
