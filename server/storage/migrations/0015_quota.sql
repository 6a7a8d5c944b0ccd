-- Limits of namespaces' quotas, and when somebody was told that one was reached. The quota itself
-- is namespace.quota_bytes, its use namespace.size_bytes. quay-api.md 10.1.
CREATE TABLE quota_limit (
    id {{pk}},
    ns_id BIGINT NOT NULL REFERENCES namespace (id),
    kind TEXT NOT NULL CHECK (kind IN ('Warning', 'Reject')),
    percent BIGINT NOT NULL CHECK (percent BETWEEN 1 AND 100),
    UNIQUE (ns_id, kind, percent)
);
CREATE UNIQUE INDEX quota_limit_reject ON quota_limit (ns_id) WHERE kind = 'Reject';

CREATE TABLE quota_told (
    ns_id BIGINT NOT NULL REFERENCES namespace (id),
    kind TEXT NOT NULL CHECK (kind IN ('Warning', 'Reject')),
    percent BIGINT NOT NULL,
    told_ms BIGINT NOT NULL,
    PRIMARY KEY (ns_id, kind, percent)
);

-- Since when every size has been counted again once: the next audit begins at once.
ALTER TABLE gc_audit ADD COLUMN complete_ms BIGINT;
UPDATE gc_audit SET stage = 'done', started_ms = 0, ended_ms = 0;
