create table stored_file (
  id varchar(36) not null primary key,
  name varchar(255) not null,
  media_type varchar(120) not null,
  size_bytes bigint not null,
  sha256 char(64) not null,
  uploaded_by varchar(100) not null,
  uploaded_at datetime(3) not null,
  place varchar(10) not null,
  subject varchar(100)
);
create index stored_file_unused on stored_file (subject, uploaded_at);

create table stored_file_piece (
  file_id varchar(36) not null,
  piece_number int not null,
  content longblob not null,
  primary key (file_id, piece_number)
);
