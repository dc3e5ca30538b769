alter table case_part add column part_number int default 1 not null;
alter table case_part add column item_name varchar(200) default '' not null;
alter table case_part add column item_version int default 1 not null;
alter table case_part add column wave int default 1 not null;
alter table case_part add column severable boolean default false not null;
alter table case_part add column countersign boolean default false not null;
alter table case_part add column state varchar(12) default 'WAITING' not null;
-- What was asked for last and is not answered yet: a procedure, an extension, a decision.
alter table case_part add column open_request bigint;
alter table case_part add column decision_request bigint;
alter table case_part add column countersigned_by varchar(64);
create index case_part_department on case_part (department, case_number);

update case_part set
  item_name = (select f.item_name from case_file f where f.case_number = case_part.case_number),
  item_version = coalesce(
    (select max(v.version) from item_version v
      join case_file f on f.item_code = v.item_code and v.since <= f.received_at
      where f.case_number = case_part.case_number), 1),
  state = (select case
      when f.decided_at is not null then 'DECIDED'
      when f.closed_at is not null then 'CLOSED'
      when f.state = 'SUSPENDED' then 'SUSPENDED'
      when f.state = 'ACCEPTED' then 'EXAMINATION'
      else 'WAITING' end
    from case_file f where f.case_number = case_part.case_number);

-- Null is the whole case.
alter table case_event add column part varchar(50);
alter table closed_task add column part varchar(50);
-- Numbers of the parts that need the material, divided by commas; null is all of them.
alter table case_material add column part_numbers varchar(200);

alter table worklist add column joint_code varchar(31);
alter table worklist add column joint_name varchar(200);

-- Wide enough for PARTLY_GRANTED.
alter table case_file add column outcome_of_parts varchar(20);
update case_file set outcome_of_parts = outcome;
alter table case_file drop column outcome;
alter table case_file rename column outcome_of_parts to outcome;

-- Live only until the next wait state from now on, where nothing kept may stand in their way.
delete from ACT_RU_VARIABLE where NAME_ in ('outcome', 'submission');
