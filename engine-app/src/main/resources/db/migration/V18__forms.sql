create table form_definition (
  id varchar(200) not null,
  version int not null,
  sha256 char(64) not null,
  content longtext not null,
  primary key (id, version)
);
