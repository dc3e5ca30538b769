create table document (
  id bigint not null auto_increment primary key,
  case_number varchar(43) not null,
  part varchar(60),
  kind varchar(30) not null,
  title varchar(200) not null,
  doc_number varchar(60) not null,
  department varchar(40) not null,
  item_name varchar(200) not null,
  holder varchar(200) not null,
  verification_code varchar(25) not null,
  issued_at datetime(3) not null,
  issued_by varchar(100) not null,
  page longtext not null,
  page_sha256 varchar(64) not null
);
create unique index document_number on document (doc_number);
create unique index document_code on document (verification_code);
create index document_case on document (case_number, id);

-- Numbers of a kind, department and year; the row is locked until its document is committed.
create table document_sequence (
  kind varchar(30) not null,
  department varchar(40) not null,
  doc_year int not null,
  last_number int not null,
  primary key (kind, department, doc_year)
);

-- How a document was told to the applicant: the proof of service.
create table notice (
  document_id bigint not null primary key,
  channel varchar(20) not null,
  mobile varchar(20) not null,
  message varchar(1000) not null,
  notice_state varchar(10) not null,
  queued_at datetime(3) not null,
  sent_at datetime(3),
  receipt varchar(100),
  failed_at datetime(3),
  failure varchar(500)
);
