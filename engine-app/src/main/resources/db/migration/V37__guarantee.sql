-- The pool of loan guarantees: one row. All amounts are in fen.
create table guarantee_pool (
  id int not null primary key,
  cap bigint not null,
  net_assets bigint not null,
  multiple int not null,
  reserved bigint default 0 not null,
  drawn bigint default 0 not null,
  owed bigint default 0 not null,
  seq bigint default 0 not null,
  version int not null,
  constraint guarantee_pool_holds
    check (reserved >= 0 and drawn >= 0 and owed >= 0 and reserved + drawn + owed <= cap)
);

-- Parameters and from which entry on they are in force.
create table guarantee_terms (
  version int not null primary key,
  after_seq bigint not null,
  cap bigint not null,
  net_assets bigint not null,
  multiple int not null,
  reason varchar(500) not null,
  changed_by varchar(64) not null,
  changed_at datetime(3) not null
);

insert into guarantee_pool (id, cap, net_assets, multiple, version)
values (1, 5000000000, 5000000000, 10, 1);
insert into guarantee_terms (version, after_seq, cap, net_assets, multiple, reason, changed_by, changed_at)
values (1, 0, 5000000000, 5000000000, 10, '初始参数', 'system', '2026-01-01 00:00:00');

-- The ledger: rows are added and never changed.
create table guarantee_entry (
  seq bigint not null primary key,
  entry_key varchar(160) not null,
  kind varchar(10) not null,
  case_number varchar(43) not null,
  id_number varchar(18),
  affiliates varchar(60),
  fen bigint not null,
  made_at datetime(3) not null,
  actor varchar(64) not null,
  reserved bigint not null,
  drawn bigint not null,
  owed bigint not null,
  balance bigint not null,
  constraint guarantee_entry_once unique (entry_key)
);
create index guarantee_entry_case on guarantee_entry (case_number, seq);
create index guarantee_entry_client on guarantee_entry (id_number, seq);

-- An account a case.
create table guarantee_account (
  case_number varchar(43) not null primary key,
  id_number varchar(18) not null,
  reserved bigint default 0 not null,
  drawn bigint default 0 not null,
  owed bigint default 0 not null,
  compensated bigint default 0 not null,
  expires_at datetime(3),
  expiring_clock varchar(40),
  constraint guarantee_account_holds check (reserved >= 0 and drawn >= 0 and owed >= 0)
);
create index guarantee_account_client on guarantee_account (id_number, case_number);
create index guarantee_account_expires on guarantee_account (expires_at, case_number);

create table guarantee_client (
  id_number varchar(18) not null primary key,
  name varchar(200) not null,
  affiliates varchar(60),
  reserved bigint default 0 not null,
  drawn bigint default 0 not null,
  owed bigint default 0 not null,
  used bigint generated always as (reserved + drawn + owed)
);
create index guarantee_client_used on guarantee_client (used, id_number);

-- Related enterprises: what they are liable for together.
create table guarantee_affiliates (
  group_key varchar(60) not null primary key,
  liability bigint default 0 not null
);
