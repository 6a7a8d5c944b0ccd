-- What ended is kept for a while.
CREATE INDEX job_ended ON job (created_at) WHERE state IN ('done', 'dead');
