-- Versions of loan products; none is ever changed.
create table loan_product (
  code varchar(40) not null,
  version int not null,
  item varchar(31) not null,
  name varchar(100) not null,
  terms text not null,
  made_by varchar(64) not null,
  made_at datetime(3) not null,
  primary key (code, version)
);
create index loan_product_item on loan_product (item, made_at);

-- A loan that is applied for, with the version of its product; amounts in fen.
create table loan_case (
  case_number varchar(43) not null primary key,
  product_code varchar(40) not null,
  product_version int not null,
  fen bigint not null,
  months int not null,
  collateral boolean not null,
  purpose varchar(500) not null,
  affiliates varchar(60),
  related varchar(500) not null,
  approved_fen bigint,
  approved_months int,
  instalments int,
  contract varchar(60),
  disbursed_at datetime(3)
);

-- The plan of repayment, made at the disbursement.
create table loan_instalment (
  case_number varchar(43) not null,
  instalment int not null,
  months int not null,
  fen bigint not null,
  primary key (case_number, instalment)
);

-- Who votes in a review meeting, and how; no ballot yet is null.
create table loan_ballot (
  case_number varchar(43) not null,
  meeting int not null,
  member varchar(64) not null,
  member_name varchar(100) not null,
  ballot varchar(10),
  reason varchar(1000),
  cast_at datetime(3),
  primary key (case_number, meeting, member)
);
