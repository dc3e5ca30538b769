drop index worklist_turns /*! on worklist */;
drop index worklist_lane_light /*! on worklist */;
drop index worklist_lane_item /*! on worklist */;
drop index worklist_of_assignee /*! on worklist */;
drop index worklist_lane_place /*! on worklist */;
alter table worklist drop column turns_at;
alter table worklist drop column place;
alter table worklist add column deadline_before datetime(3);
update worklist set deadline_before = deadline_at;
alter table worklist drop column deadline_at;
alter table worklist add column yellow_before datetime(3);
update worklist set yellow_before = yellow_at;
alter table worklist drop column yellow_at;
alter table worklist add column deadline_at bigint;
alter table worklist add column yellow_at bigint;
update worklist set
  deadline_at = (select p.position from position_of p where p.at_instant = deadline_before),
  yellow_at = (select p.position from position_of p where p.at_instant = yellow_before);
alter table worklist drop column deadline_before;
alter table worklist drop column yellow_before;
-- When the light turns next by itself.
alter table worklist add column turns_at bigint generated always as (
  case when deadline_at is null or light = 'RED' then null
    when light = 'YELLOW' or yellow_at is null then deadline_at + 1
    else yellow_at end) /*! stored */;
-- Where it stands in every list: priority, then deadline, then id; in one column, so that the next page is a range.
alter table worklist add column place varchar(90) generated always as (
  concat(lpad(concat(100 - priority, ''), 3, '0'),
    lpad(concat(coalesce(deadline_at, 9999999999999999), ''), 16, '0'), task_id)) /*! stored */;
create index worklist_turns on worklist (turns_at);
create index worklist_lane_light on worklist
  (lane, assignee, light, place, item_code, department, process_key, applicant_name);
create index worklist_lane_item on worklist (lane, assignee, item_code, light, place);
create index worklist_of_assignee on worklist (assignee, place);
create index worklist_lane_place on worklist (lane, assignee, place, department, process_key, applicant_name);
drop table position_of;
