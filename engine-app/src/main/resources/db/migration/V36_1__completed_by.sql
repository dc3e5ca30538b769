-- What a person has completed, the newest first.
create index task_submission_by on task_submission (submitted_by, id);
