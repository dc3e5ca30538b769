-- The columns up to started_at never change. The rest is a projection of the ledger.
create table clock (
  id bigint not null auto_increment primary key,
  business_key varchar(100) not null,
  owner varchar(100) not null,
  name varchar(40) not null,
  unit varchar(16) not null,
  amount int not null,
  warning_threshold int not null,
  department varchar(40),
  source varchar(500) not null,
  started_at datetime(3) not null,
  extension int not null,
  suspended boolean not null,
  deadline_at datetime(3),
  yellow_at datetime(3),
  provisional boolean not null,
  calendar_version bigint not null,
  running boolean,
  stopped_at datetime(3),
  on_time boolean,
  margin int
);
-- "running" is true or null, so that of one owner and name one clock runs at most.
create unique index clock_running on clock (owner, name, running);
create index clock_business_key on clock (business_key, id);
create index clock_deadline on clock (running, deadline_at);

-- The ledger, append-only. Suspensions are the owner's, all other entries one clock's.
create table clock_entry (
  id bigint not null auto_increment primary key,
  owner varchar(100) not null,
  clock_id bigint,
  entry_kind varchar(12) not null,
  happened_at datetime(3) not null,
  amount int,
  reference varchar(120),
  procedure_name varchar(200),
  source varchar(500),
  notice varchar(120),
  expected_end varchar(200),
  reason varchar(2000),
  actor varchar(100) not null,
  deadline_before datetime(3),
  deadline_after datetime(3)
);
create unique index clock_entry_reference on clock_entry (owner, entry_kind, reference);
create index clock_entry_owner on clock_entry (owner, id);
create index clock_entry_clock on clock_entry (clock_id, id);
