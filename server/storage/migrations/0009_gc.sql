-- Garbage collection: why a row lost its last user, what each run freed, how far the audit is.
-- storage.md 3.
ALTER TABLE gc_candidate ADD COLUMN reason TEXT NOT NULL DEFAULT 'unused';

-- Runs that found something to do, and those that somebody asked for.
CREATE TABLE gc_run (
    id {{pk}},
    cause TEXT NOT NULL CHECK (cause IN ('timer', 'request')),
    started_ms BIGINT NOT NULL,
    updated_ms BIGINT NOT NULL,
    ended_ms BIGINT,
    error TEXT,
    tags_expired BIGINT NOT NULL DEFAULT 0,
    tags_removed BIGINT NOT NULL DEFAULT 0,
    repositories BIGINT NOT NULL DEFAULT 0,
    objects_removed BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX gc_run_open ON gc_run (updated_ms) WHERE ended_ms IS NULL;

CREATE TABLE gc_freed (
    run_id BIGINT NOT NULL REFERENCES gc_run (id),
    reason TEXT NOT NULL,
    manifests BIGINT NOT NULL,
    links BIGINT NOT NULL,
    blobs BIGINT NOT NULL,
    bytes BIGINT NOT NULL,
    PRIMARY KEY (run_id, reason)
);

-- The audit walks one table after the other by their keys: the next one to look at.
CREATE TABLE gc_audit (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    stage TEXT NOT NULL,
    a BIGINT NOT NULL DEFAULT 0,
    b BIGINT NOT NULL DEFAULT 0,
    started_ms BIGINT NOT NULL,
    ended_ms BIGINT,
    missing BIGINT NOT NULL DEFAULT 0,
    recounted BIGINT NOT NULL DEFAULT 0
);

CREATE INDEX repository_deleted ON repository (deleted_ms) WHERE state = 'deleted';
