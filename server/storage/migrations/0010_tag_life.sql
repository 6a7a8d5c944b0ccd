-- The life of a tag: immutability, pull statistics, what the time machine needs, pages of tags.
-- Whether the label quay.immutable of a manifest, or what stands for it, makes its tags immutable.
ALTER TABLE manifest ADD COLUMN carries_immutable BIGINT NOT NULL DEFAULT 0;
-- When a tag that was deleted for good was really over; its end_ms lies beyond the time machine.
ALTER TABLE tag ADD COLUMN over_ms BIGINT;
-- What a deleted repository was before, to come back as it was.
ALTER TABLE repository ADD COLUMN deleted_state TEXT;
CREATE INDEX repository_restorable ON repository (namespace_id, deleted_ms, id)
    WHERE deleted_name IS NOT NULL;

-- A list of tags in its order, from any page on, without a look at the table for what is left out.
DROP INDEX tag_recent;
CREATE INDEX tag_recent ON tag (repo_id, start_ms DESC, name, hidden){{include_id}};
CREATE INDEX tag_page ON tag (repo_id, start_ms DESC, name, hidden, expires_ms, end_ms){{include_id}}
    WHERE end_ms IS NULL;

-- How often what was pulled, and when last.
CREATE TABLE tag_pull (
    repo_id BIGINT NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    name TEXT {{bytewise}} NOT NULL,
    pulls BIGINT NOT NULL,
    last_ms BIGINT NOT NULL,
    PRIMARY KEY (repo_id, name)
);
CREATE TABLE manifest_pull (
    manifest_id BIGINT NOT NULL PRIMARY KEY REFERENCES manifest (id) ON DELETE CASCADE,
    pulls BIGINT NOT NULL,
    last_ms BIGINT NOT NULL
);

-- Which tags cannot be changed, of a repository or of all of a namespace's.
CREATE TABLE immutability (
    id {{pk}},
    uuid TEXT NOT NULL UNIQUE,
    ns_id BIGINT REFERENCES namespace (id) ON DELETE CASCADE,
    repo_id BIGINT REFERENCES repository (id) ON DELETE CASCADE,
    tag_pattern TEXT NOT NULL,
    matches BIGINT NOT NULL,
    CHECK ((ns_id IS NULL) <> (repo_id IS NULL))
);
CREATE UNIQUE INDEX immutability_ns ON immutability (ns_id, tag_pattern, matches)
    WHERE ns_id IS NOT NULL;
CREATE UNIQUE INDEX immutability_repo ON immutability (repo_id, tag_pattern, matches)
    WHERE repo_id IS NOT NULL;
