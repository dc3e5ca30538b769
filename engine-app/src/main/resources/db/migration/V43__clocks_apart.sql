-- The business key of a clock that is not one of its case's first part: only a case with such clocks has several of one name.
alter table clock add column apart varchar(100) generated always as (
  case when owner <> concat(business_key, '/1') then business_key end);
create index clock_apart on clock (running, apart);
