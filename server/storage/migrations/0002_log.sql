-- Usage log: one table on SQLite, deleted in batches by the rotation.
CREATE TABLE log (
    id {{pk}},
    ns_id BIGINT,
    repo_id BIGINT,
    at_ms BIGINT NOT NULL,
    kind TEXT NOT NULL,
    performer TEXT,
    ip TEXT,
    meta TEXT NOT NULL
);
CREATE INDEX log_ns ON log (ns_id, at_ms, id);
CREATE INDEX log_repo ON log (repo_id, at_ms, id);

CREATE TABLE log_daily (
    ns_id BIGINT NOT NULL,
    repo_id BIGINT NOT NULL,
    day BIGINT NOT NULL,
    kind TEXT NOT NULL,
    count BIGINT NOT NULL,
    UNIQUE (ns_id, repo_id, day, kind)
);
