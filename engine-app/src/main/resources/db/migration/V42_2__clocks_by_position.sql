drop index clock_calendar /*! on clock */;
drop index clock_light_due /*! on clock */;
-- Of a stopped clock they stay what they were: dates.
alter table clock add column deadline_kept datetime(3);
update clock set deadline_kept = deadline_at;
alter table clock drop column deadline_at;
alter table clock add column yellow_kept datetime(3);
update clock set yellow_kept = yellow_at;
alter table clock drop column yellow_at;
alter table clock add column light_due_before datetime(3);
update clock set light_due_before = light_due_at;
alter table clock drop column light_due_at;
-- Positions.
alter table clock add column deadline_at bigint;
alter table clock add column yellow_at bigint;
alter table clock add column light_due_at bigint;
-- The last day that its position was counted from: null where it may move with any change.
alter table clock add column anchored_on date;
update clock set
  deadline_at = (select p.position from position_of p where p.at_instant = deadline_kept),
  yellow_at = (select p.position from position_of p where p.at_instant = yellow_kept),
  light_due_at = (select p.position from position_of p where p.at_instant = light_due_before);
update clock set deadline_kept = null, yellow_kept = null where running = true;
alter table clock drop column light_due_before;
alter table clock drop column provisional;
create index clock_calendar on clock (running, calendar_version, deadline_at, anchored_on);
create index clock_anchored on clock (running, anchored_on, calendar_version);
-- All that timers follow, in the order in which they are looked at.
create index clock_of_key on clock (business_key, running, name, deadline_at, anchored_on, calendar_version);
drop index clock_business_key /*! on clock */;
create index clock_light_due on clock (light_due_at);

-- Which version of the calendar has moved it.
alter table clock_entry add column calendar_version bigint;
update clock_entry set calendar_version = cast(substring(reason, 10, locate(' ', concat(reason, ' '), 10) - 10) as decimal(18))
  where entry_kind = 'MOVE' and reason like 'CALENDAR %';
create index clock_entry_calendar on clock_entry (calendar_version, clock_id);

alter table light_change add column deadline_before datetime(3);
update light_change set deadline_before = deadline_at;
alter table light_change drop column deadline_at;
alter table light_change add column deadline_at bigint;
update light_change set deadline_at = (
  select p.position from position_of p where p.at_instant = deadline_before);
alter table light_change drop column deadline_before;

-- How far the engine's timers have followed, by business key from either end, and when to look at them next.
-- Places counted from days before it are kept; null where none is. Who ran then was projected.
alter table calendar_change add column keeps_from date;
alter table calendar_change add column timers_low varchar(100);
alter table calendar_change add column timers_high varchar(100);
alter table calendar_change add column timers_due_at datetime(3);
alter table calendar_change drop column first_entry;
alter table calendar_change drop column last_entry;

-- What the engine's timers follow: for the module that moves them.
create view running_clock as
  select business_key, name, deadline_at, anchored_on, calendar_version from clock where running = true;
