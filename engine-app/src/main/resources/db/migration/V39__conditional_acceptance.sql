-- A minor material (次要材料) of the item's list: within how many working days it may be handed in after a conditional
-- acceptance; null where nothing is accepted without it.
alter table case_material add column cure_days smallint;

-- Conditional acceptances (容缺受理): what was missing, the signed commitment word for word with its SHA-256, and how it ended.
create table conditional_acceptance (
  id bigint not null auto_increment primary key,
  case_number varchar(43) not null,
  state varchar(10) not null,
  materials text not null,
  cure_days smallint not null,
  commitment text not null,
  signed_by varchar(100) not null,
  signed_at datetime(3) not null,
  witnessed_by varchar(64) not null,
  sha256 char(64) not null,
  ended_at datetime(3)
);
create index conditional_acceptance_case on conditional_acceptance (case_number, id);

-- Who has broken a commitment is accepted conditionally again only after it has been repaired (信用修复).
create table commitment_breach (
  id bigint not null auto_increment primary key,
  case_number varchar(43) not null,
  id_type varchar(20) not null,
  id_number varchar(18) not null,
  recorded_at datetime(3) not null,
  repaired_at datetime(3),
  repaired_by varchar(64),
  repair varchar(500)
);
create index commitment_breach_of on commitment_breach (id_number, repaired_at);
create index commitment_breach_case on commitment_breach (case_number);

-- A document that counts no more: what it gave was taken back.
alter table document add column withdrawn_at datetime(3);
