-- The business keys of clocks that are not those of a case's first part: no other case has several clocks of one name.
alter table clock add column apart varchar(100) generated always as (
  case when owner <> concat(business_key, '/1') then business_key end);
create index clock_apart on clock (running, apart);
