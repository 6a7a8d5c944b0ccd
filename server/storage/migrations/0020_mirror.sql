-- Repositories that are copies of others, each filled by one robot. The configuration of a
-- mirror stays when its repository leaves the state `mirror`. quay-api.md 6.1, 6.2.
CREATE TABLE mirror (
    id {{pk}},
    repo_id BIGINT NOT NULL UNIQUE REFERENCES repository (id) ON DELETE CASCADE,
    external_reference TEXT NOT NULL,
    username_sealed TEXT,
    password_sealed TEXT,
    config TEXT NOT NULL DEFAULT '{}',
    -- A robot in use is not deleted by itself, but goes with its namespace, which may be before the
    -- time machine lets the repositories go.
    robot_id BIGINT NOT NULL REFERENCES robot (id) ON DELETE CASCADE,
    sync_interval BIGINT NOT NULL,
    next_run_ms BIGINT,
    sync_expiration_ms BIGINT,
    sync_status TEXT NOT NULL DEFAULT 'never_run' CHECK (sync_status IN ('never_run', 'success',
        'fail', 'syncing', 'sync_now', 'cancel')),
    retries BIGINT NOT NULL DEFAULT 3,
    is_enabled BIGINT NOT NULL DEFAULT 1,
    skopeo_timeout_interval BIGINT NOT NULL DEFAULT 300,
    architecture_filter TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX mirror_robot ON mirror (robot_id, repo_id);
CREATE INDEX mirror_next_run ON mirror (next_run_ms);
