-- What a part waits for outside the hall's own work; several may be open at once. The reference is
-- that of its suspension, and owns the clock of its own limit.
create table case_procedure (
  reference varchar(120) not null primary key,
  part varchar(50) not null,
  kind varchar(10) not null,
  submission bigint not null,
  name varchar(200) not null,
  suspends boolean not null,
  ended_at datetime(3)
);
create index case_procedure_part on case_procedure (part, ended_at);

-- Those that began before: their references are older than this table, and their limits unknown.
insert into case_procedure (reference, part, kind, submission, name, suspends)
select concat('submission:', open_request), part, 'PROCEDURE', open_request, '', true
from case_part where state = 'SUSPENDED' and open_request is not null;
update case_part set open_request = null where state = 'SUSPENDED';

-- Who approves an extension; the head of the department where it says nothing.
alter table item_version add column extension_approver varchar(12);

-- The special procedure that a task is about.
alter table worklist add column procedure_reference varchar(120);

create table clock_reconciliation (
  id bigint not null auto_increment primary key,
  started_at datetime(3) not null,
  finished_at datetime(3) not null,
  started_by varchar(100) not null,
  clocks bigint not null,
  timers bigint not null,
  tasks bigint not null,
  differences bigint not null,
  details longtext not null
);
