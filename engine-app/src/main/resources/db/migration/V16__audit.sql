create table audit_head (
  subject varchar(200) not null primary key,
  seq bigint not null,
  hash varchar(64) not null
);

create table audit_entry (
  id bigint not null auto_increment primary key,
  subject varchar(200) not null,
  seq bigint not null,
  at datetime(3) not null,
  actor varchar(64) not null,
  action varchar(100) not null,
  detail longtext not null,
  hash varchar(64) not null,
  constraint audit_entry_place unique (subject, seq)
);

create index audit_entry_by_subject on audit_entry (subject, id);
