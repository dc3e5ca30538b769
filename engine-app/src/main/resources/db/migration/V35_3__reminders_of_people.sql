-- Who reminded; null when the light of a clock did.
alter table reminder add column given_by varchar(64);
