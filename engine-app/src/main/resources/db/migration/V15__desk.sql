create table worklist (
  task_id varchar(64) not null primary key,
  case_number varchar(43) not null,
  part varchar(50),
  process_key varchar(64) not null,
  element_id varchar(100) not null,
  name varchar(200) not null,
  item_code varchar(31) not null,
  item_name varchar(200) not null,
  department varchar(40) not null,
  department_name varchar(100) not null,
  applicant_name varchar(100) not null,
  assignee varchar(64),
  assignee_name varchar(100),
  suspended boolean not null,
  deadline_at datetime(3),
  yellow_at datetime(3),
  sort_at datetime(3) not null,
  created_at datetime(3) not null
);
create index worklist_case on worklist (case_number);
create index worklist_assignee on worklist (assignee, sort_at, task_id);
create index worklist_sort on worklist (sort_at, task_id);
create index worklist_department on worklist (department, sort_at, task_id);

create table worklist_candidate (
  task_id varchar(64) not null,
  group_id varchar(80) not null,
  primary key (group_id, task_id)
);
create index worklist_candidate_task on worklist_candidate (task_id);
