create table person (
  username varchar(64) not null primary key,
  name varchar(100) not null,
  password_hash varchar(200),
  department varchar(64),
  enabled boolean not null,
  origin varchar(8) not null,
  provider_subject varchar(400),
  stamp int not null,
  version int not null,
  created_at datetime(3) not null,
  changed_at datetime(3) not null
);

create table person_role (
  username varchar(64) not null,
  role_name varchar(20) not null,
  primary key (username, role_name),
  constraint person_role_person foreign key (username) references person (username)
);

create index person_role_by_role on person_role (role_name, username);

create table login_attempt (
  username varchar(64) not null primary key,
  failures int not null,
  locked_until datetime(3),
  last_at datetime(3) not null
);

create index login_attempt_by_time on login_attempt (last_at);

create table person_turn (
  id int not null primary key,
  turns bigint not null
);

insert into person_turn (id, turns) values (1, 0);
