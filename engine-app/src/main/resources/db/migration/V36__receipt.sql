-- What a clerk has begun to take in. It goes when its case is taken in, when it is thrown away, or 30 days after it was last saved.
create table receipt_draft (
  id varchar(36) not null primary key,
  username varchar(64) not null,
  content longtext not null,
  item_name varchar(200),
  applicant_name varchar(200),
  revision int not null,
  started_at datetime(3) not null,
  saved_at datetime(3) not null
);
create index receipt_draft_of on receipt_draft (username, saved_at, id);
create index receipt_draft_saved on receipt_draft (saved_at);

-- A material of which the window saw the paper and kept no file.
alter table case_material add column paper_seen boolean not null default false;

-- The open cases of an applicant: a second one of the same item is warned about.
create index case_file_open_of on case_file (id_number, closed_at);
