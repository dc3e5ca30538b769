-- Cases sent to others to read (抄送); they may read the whole, or these numbers of parts, separated by commas.
create table case_copy (
  id bigint not null auto_increment primary key,
  case_number varchar(43) not null,
  username varchar(64) not null,
  part_numbers varchar(500),
  sent_by varchar(64) not null,
  sent_by_name varchar(100) not null,
  remark varchar(500),
  sent_at datetime(3) not null,
  read_at datetime(3)
);
create index case_copy_case on case_copy (case_number, username);
create index case_copy_username on case_copy (username, id);
create index case_copy_unread on case_copy (username, read_at);
