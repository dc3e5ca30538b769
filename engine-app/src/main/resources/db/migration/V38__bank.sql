-- Loans that a bank was asked to review and disburse; a row is never removed or given out twice.
create table bank_order (
  seq bigint not null auto_increment primary key,
  id varchar(32) not null,
  case_number varchar(43) not null,
  state varchar(12) not null,
  contract varchar(60) not null,
  borrower varchar(200) not null,
  id_number varchar(18) not null,
  fen bigint not null,
  months int not null,
  purpose varchar(500) not null,
  ordered_by varchar(64) not null,
  ordered_at datetime(3) not null,
  ended_at datetime(3),
  end_reason varchar(500),
  constraint bank_order_id unique (id)
);
create index bank_order_case on bank_order (case_number, seq);

-- What the bank said, each answer once: the inbox. Not applied: said out of order or too late.
create table bank_answer (
  id bigint not null auto_increment primary key,
  answer_key varchar(64) not null,
  answer_id varchar(100) not null,
  order_id varchar(32) not null,
  state varchar(12) not null,
  said_at datetime(3) not null,
  received_at datetime(3) not null,
  reason varchar(200),
  applied boolean not null,
  constraint bank_answer_key unique (answer_key)
);
create index bank_answer_order on bank_answer (order_id, id);

-- The memory of the simulated bank, which is another system; nothing else reads it.
create table simulated_loan (
  order_id varchar(32) not null primary key,
  fen bigint not null,
  purpose varchar(500) not null,
  taken_at datetime(3) not null,
  calls int not null
);
