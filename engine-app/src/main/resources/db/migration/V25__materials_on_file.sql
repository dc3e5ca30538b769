-- What of a material is known beside the items that ask for it.
create table material_kind (
  name varchar(200) not null primary key,
  reusable boolean not null,
  valid_months int,
  source varchar(200) not null
);
insert into catalog_import (list_name) values ('material-kinds');

-- Where a material comes from that was not handed in again.
alter table case_material add column reused_from varchar(43);
alter table case_material add column valid_until date;
alter table case_material add column certificate_number varchar(60);
