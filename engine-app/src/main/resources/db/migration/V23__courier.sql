-- What is sent by courier, both ways; a row is never removed or given out twice.
create table courier_order (
  seq bigint not null auto_increment primary key,
  id varchar(32) not null,
  case_number varchar(43) not null,
  direction varchar(10) not null,
  state varchar(12) not null,
  name varchar(100) not null,
  mobile varchar(11) not null,
  address varchar(300) not null,
  tracking_number varchar(50),
  ordered_by varchar(64) not null,
  ordered_at datetime(3) not null,
  ended_at datetime(3),
  ended_by varchar(64),
  constraint courier_order_id unique (id)
);
create index courier_order_case on courier_order (case_number, seq);

-- What the courier said, each event once: the inbox. Not applied: said out of order or too late.
create table courier_event (
  id bigint not null auto_increment primary key,
  event_key varchar(64) not null,
  event_id varchar(100) not null,
  order_id varchar(32) not null,
  state varchar(12) not null,
  tracking_number varchar(50),
  happened_at datetime(3) not null,
  received_at datetime(3) not null,
  note varchar(200),
  applied boolean not null,
  constraint courier_event_key unique (event_key)
);
create index courier_event_order on courier_event (order_id, id);

-- The memory of the simulated courier, which is another system; nothing else reads it.
create table simulated_shipment (
  order_id varchar(32) not null primary key,
  tracking_number varchar(50) not null,
  address varchar(300) not null,
  taken_at datetime(3) not null,
  calls int not null
);
