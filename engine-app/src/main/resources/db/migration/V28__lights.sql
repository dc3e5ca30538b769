-- The light is stored, with the instant from which on it is another one: null while none is near.
alter table clock add column light varchar(6) default 'GREEN' not null;
alter table clock add column light_due_at datetime(3);
update clock set light = 'GREY' where running = true and deadline_at is null;
update clock set light = 'RED' where running is null and on_time = false;
-- What has turned since is found by the first sweep.
update clock set light_due_at = yellow_at where running = true and deadline_at is not null;
create index clock_light_due on clock (light_due_at);

-- Each change of a light once, in its order; told_at is when the other modules were told.
create table light_change (
  id bigint not null auto_increment primary key,
  clock_id bigint not null,
  business_key varchar(100) not null,
  owner varchar(100) not null,
  name varchar(40) not null,
  light_before varchar(6) not null,
  light varchar(6) not null,
  running boolean not null,
  deadline_at datetime(3),
  happened_at datetime(3) not null,
  told_at datetime(3)
);
create index light_change_clock on light_change (clock_id, id);
create index light_change_told on light_change (told_at, id);
