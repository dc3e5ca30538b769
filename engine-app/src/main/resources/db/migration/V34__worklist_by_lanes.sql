-- A lane: who may take a task, as an immutable set of groups, sorted and separated by commas.
create table worklist_lane (
  id int not null auto_increment primary key,
  group_ids varchar(700) not null,
  constraint worklist_lane_groups unique (group_ids)
);
create table worklist_lane_group (
  group_id varchar(80) not null,
  lane_id int not null,
  primary key (group_id, lane_id)
);
insert into worklist_lane (group_ids)
  select distinct t.group_ids from (
    select group_concat(group_id order by group_id separator ',') as group_ids
    from worklist_candidate group by task_id) t;
insert into worklist_lane_group (group_id, lane_id)
  select distinct c.group_id, l.id
  from worklist_candidate c
  join (select task_id, group_concat(group_id order by group_id separator ',') as group_ids
    from worklist_candidate group by task_id) t on t.task_id = c.task_id
  join worklist_lane l on l.group_ids = t.group_ids;

alter table worklist add column lane int default 0 not null;
update worklist set lane = coalesce((
  select l.id from worklist_lane l
  join (select task_id, group_concat(group_id order by group_id separator ',') as group_ids
    from worklist_candidate group by task_id) t on t.group_ids = l.group_ids
  where t.task_id = worklist.task_id), 0);
drop table worklist_candidate;

-- 0 to 100, higher comes first.
alter table worklist add column priority smallint default 50 not null;
-- Right within a second or two: what filters and counts go by.
alter table worklist add column light varchar(6) default 'GREEN' not null;
update worklist set light = 'GREY' where deadline_at is null and suspended = true;
-- When the light turns next by itself.
alter table worklist add column turns_at datetime(3) generated always as (
  case when deadline_at is null or light = 'RED' then null
    when light = 'YELLOW' or yellow_at is null then timestampadd(microsecond, 1000, deadline_at)
    else yellow_at end) /*! stored */;
-- Where it stands in every list: priority, then deadline, then id; in one column, so that the next page is a range.
alter table worklist add column place varchar(90) generated always as (
  concat(lpad(concat(100 - priority, ''), 3, '0'),
    lpad(concat(timestampdiff(second, timestamp '1970-01-01 00:00:00',
      coalesce(deadline_at, timestamp '9999-01-01 00:00:00')), ''), 12, '0'), task_id)) /*! stored */;

create index worklist_turns on worklist (turns_at);
create index worklist_lane_light on worklist
  (lane, assignee, light, place, item_code, department, process_key, applicant_name);
create index worklist_lane_item on worklist (lane, assignee, item_code, light, place);
create index worklist_of_assignee on worklist (assignee, place);
create index worklist_applicant on worklist (applicant_name);
drop index worklist_assignee /*! on worklist */;
drop index worklist_sort /*! on worklist */;
drop index worklist_department /*! on worklist */;
alter table worklist drop column sort_at;

-- What has changed in the worklist, for a while: how many free tasks more or less, and whom to tell.
create table worklist_change (
  id bigint not null auto_increment primary key,
  lane int not null,
  item_code varchar(31) not null,
  joint_code varchar(31) not null,
  department varchar(40) not null,
  process_key varchar(64) not null,
  light varchar(6) not null,
  tasks int not null,
  assignee varchar(64),
  task_id varchar(64),
  changed_at datetime(3) not null
);
create index worklist_change_lane on worklist_change (lane);

-- Free tasks, up to the changes that are still listed.
create table worklist_count (
  lane int not null,
  light varchar(6) not null,
  item_code varchar(31) not null,
  joint_code varchar(31) not null,
  department varchar(40) not null,
  process_key varchar(64) not null,
  tasks int not null,
  primary key (lane, light, item_code, joint_code, department, process_key)
);
insert into worklist_count
  select lane, light, item_code, coalesce(joint_code, ''), department, process_key, count(*)
  from worklist where assignee is null
  group by lane, light, item_code, coalesce(joint_code, ''), department, process_key;
