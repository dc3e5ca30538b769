-- Why no guarantee is given: the rules that failed, or the reasons; null where none was refused.
alter table loan_case add column refused_for varchar(4000);
