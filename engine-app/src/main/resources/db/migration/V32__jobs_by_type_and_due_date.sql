-- Timers are taken in the order in which they are due, all that is no timer apart from them.
drop index ACT_IDX_JOB_DUEDATE on ACT_RU_JOB;
create index ACT_IDX_JOB_TYPE_DUEDATE on ACT_RU_JOB (TYPE_, DUEDATE_);
