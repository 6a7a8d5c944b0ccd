-- Auto-prune policies of namespaces and repositories, and when each namespace was pruned last.
-- quay-api.md 10.2.
CREATE TABLE autoprune (
    id {{pk}},
    uuid TEXT NOT NULL UNIQUE,
    ns_id BIGINT REFERENCES namespace (id) ON DELETE CASCADE,
    repo_id BIGINT REFERENCES repository (id) ON DELETE CASCADE,
    method TEXT NOT NULL CHECK (method IN ('number_of_tags', 'creation_date')),
    value TEXT NOT NULL,
    tag_pattern TEXT,
    matches BIGINT NOT NULL,
    CHECK ((ns_id IS NULL) <> (repo_id IS NULL))
);
CREATE INDEX autoprune_ns ON autoprune (ns_id, id) WHERE ns_id IS NOT NULL;
CREATE INDEX autoprune_repo ON autoprune (repo_id, id) WHERE repo_id IS NOT NULL;
-- Of two that mean the same tags by the same method one would never decide.
CREATE UNIQUE INDEX autoprune_ns_rule ON autoprune (ns_id, method, COALESCE(tag_pattern, ''),
    (CASE WHEN tag_pattern IS NULL THEN 1 ELSE matches END)) WHERE ns_id IS NOT NULL;
CREATE UNIQUE INDEX autoprune_repo_rule ON autoprune (repo_id, method, COALESCE(tag_pattern, ''),
    (CASE WHEN tag_pattern IS NULL THEN 1 ELSE matches END)) WHERE repo_id IS NOT NULL;

CREATE TABLE autoprune_run (
    ns_id BIGINT NOT NULL PRIMARY KEY REFERENCES namespace (id) ON DELETE CASCADE,
    last_ms BIGINT NOT NULL DEFAULT 0,
    default_ms BIGINT NOT NULL DEFAULT 0
);
