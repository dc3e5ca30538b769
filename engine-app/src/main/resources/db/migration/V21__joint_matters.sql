-- What a joint matter is composed of, as JSON; none of a single item.
alter table item_version add column parts longtext;
alter table item_version add column countersign boolean default false not null;

insert into catalog_import (list_name) values ('joint-matters');
