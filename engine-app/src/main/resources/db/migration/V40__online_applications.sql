-- By which way a case came in: at the window, or online by the applicant.
alter table case_file add column channel varchar(10) not null default 'WINDOW';
create index case_file_channel on case_file (channel, id);

-- Applicants who have signed in at the identity platform once.
create table online_account (
  id bigint not null auto_increment primary key,
  id_number varchar(18) not null,
  id_type varchar(12) not null,
  name varchar(100) not null,
  constraint online_account_number unique (id_number, id_type)
);

-- Who is signed in: the secret is the browser's alone.
create table online_session (
  token_hash varchar(64) not null primary key,
  account_id bigint not null,
  agent_name varchar(100) not null,
  mobile varchar(11) not null,
  expires_at datetime(3) not null
);
create index online_session_over on online_session (expires_at);

-- What one uploader has sent lately.
create index stored_file_uploader on stored_file (uploaded_by, uploaded_at);

-- The memory of the simulated identity platform, which is another system; nothing else reads it.
create table simulated_sign_in (
  code_hash varchar(64) not null primary key,
  name varchar(100) not null,
  id_type varchar(12) not null,
  id_number varchar(18) not null,
  agent_name varchar(100) not null,
  mobile varchar(11) not null,
  expires_at datetime(3) not null
);
create index simulated_sign_in_over on simulated_sign_in (expires_at);
