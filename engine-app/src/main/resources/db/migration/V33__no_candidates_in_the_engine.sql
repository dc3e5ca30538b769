-- The groups of open tasks are in worklist_candidate; the engine no longer looks for rows of its own when a task ends.
delete from ACT_RU_IDENTITYLINK where TASK_ID_ is not null;
