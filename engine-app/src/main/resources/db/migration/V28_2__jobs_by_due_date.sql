-- The job executor takes what is due first: it reads this index from its beginning.
create index ACT_IDX_JOB_DUEDATE on ACT_RU_JOB (DUEDATE_);
