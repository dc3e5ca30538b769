create table department (
  code varchar(40) not null primary key,
  name varchar(100) not null,
  short_name varchar(10) not null,
  credit_code varchar(18) not null
);
create unique index department_short_name on department (short_name);
create unique index department_credit_code on department (credit_code);

-- A few prefectures without counties stand for themselves at both levels, with one code.
create table region (
  code varchar(6) not null,
  region_level int not null,
  name varchar(100) not null,
  parent varchar(6),
  source varchar(100) not null,
  status varchar(100) not null,
  primary key (code, region_level)
);
create index region_parent on region (parent, code, region_level);

-- What an item said when; a row never changes, so that an old case can be explained.
create table item_version (
  item_code varchar(31) not null,
  version int not null,
  since datetime(3) not null,
  content_hash varchar(64) not null,
  name varchar(200) not null,
  department_code varchar(40) not null,
  item_type varchar(20) not null,
  legal_basis varchar(400) not null,
  legal_amount int,
  legal_unit varchar(20),
  legal_verified boolean not null,
  promised_amount int,
  promised_unit varchar(20),
  promised_source varchar(200) not null,
  acceptance_amount int not null,
  acceptance_unit varchar(20) not null,
  supplement_amount int not null,
  supplement_unit varchar(20) not null,
  extension_amount int,
  warning_threshold int not null,
  materials longtext not null,
  procedures longtext not null,
  result_document varchar(200) not null,
  process_key varchar(60) not null,
  note varchar(1000) not null,
  primary key (item_code, version)
);

-- The version in force.
create table item (
  code varchar(31) not null primary key,
  version int not null,
  name varchar(200) not null,
  department_code varchar(40) not null
);
create index item_department on item (department_code, code);

-- One row a list: whoever imports locks it.
create table catalog_import (
  list_name varchar(20) not null primary key,
  shipped_hash varchar(64)
);
insert into catalog_import (list_name) values ('departments');
insert into catalog_import (list_name) values ('items');
insert into catalog_import (list_name) values ('regions');
