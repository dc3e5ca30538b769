-- What somebody has begun to write in a task; it goes with the task, and so does what it says of people.
create table task_draft (
  task_id varchar(64) not null primary key,
  outcome varchar(100),
  form_data longtext not null,
  remark varchar(2000),
  saved_at datetime(3) not null,
  saved_by varchar(64) not null,
  saved_by_name varchar(100) not null,
  constraint task_draft_task foreign key (task_id) references worklist (task_id) on delete cascade
);

-- Since when a task has been somebody's, and tasks that go back to the pool because their holder's session has closed.
alter table worklist add column assigned_at datetime(3);
create table task_hand_back (
  task_id varchar(64) not null primary key,
  username varchar(64) not null,
  assigned_at datetime(3) not null,
  session_name varchar(100) not null,
  noted_at datetime(3) not null
);
create index task_hand_back_noted on task_hand_back (noted_at, task_id);
