-- Something was done with this task beside claiming and releasing: its own tables have it. Such tasks are watched too.
alter table worklist add column aside boolean default false not null;

-- The last transfer (转办) of an open task, until somebody else has it.
create table task_transfer (
  task_id varchar(64) not null primary key,
  given_by varchar(64) not null,
  given_by_name varchar(100) not null,
  held_by varchar(64),
  given_to varchar(64) not null,
  given_to_name varchar(100) not null,
  reason varchar(500) not null,
  given_at datetime(3) not null,
  constraint task_transfer_task foreign key (task_id) references worklist (task_id) on delete cascade
);

-- Out of office (外出): one a person.
create table absence (
  username varchar(64) not null primary key,
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  substitute varchar(64) not null,
  substitute_name varchar(100) not null
);
create table absence_turn (
  id int not null primary key,
  turns bigint not null
);
insert into absence_turn (id, turns) values (1, 0);
