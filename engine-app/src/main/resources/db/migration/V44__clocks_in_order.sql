-- By deadline and id, as the preview pages them.
drop index clock_calendar /*! on clock */;
create index clock_calendar on clock (running, calendar_version, deadline_at, id, anchored_on);
-- Keys and names are compared as they are written, as the engine and H2 do: in order with the engine's, and sooner.
/*! alter table clock
  modify business_key varchar(100) character set utf8mb4 collate utf8mb4_0900_bin not null,
  modify owner varchar(100) character set utf8mb4 collate utf8mb4_0900_bin not null,
  modify name varchar(40) character set utf8mb4 collate utf8mb4_0900_bin not null,
  modify apart varchar(100) character set utf8mb4 collate utf8mb4_0900_bin generated always as (
    case when owner <> concat(business_key, '/1') then business_key end) */;
