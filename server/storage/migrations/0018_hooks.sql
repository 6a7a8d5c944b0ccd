-- Notifications of repositories: what each tells of, and how. Secrets in config are sealed.
-- quay-api.md 7.
CREATE TABLE hook (
    id {{pk}},
    repo_id BIGINT NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT,
    event TEXT NOT NULL CHECK (event IN ('repo_push', 'vulnerability_found', 'repo_image_expiry',
        'repo_mirror_sync_started', 'repo_mirror_sync_success', 'repo_mirror_sync_failed',
        'build_queued', 'build_start', 'build_success', 'build_failure', 'build_cancelled')),
    method TEXT NOT NULL CHECK (method IN ('quay_notification', 'email', 'webhook', 'slack',
        'flowdock', 'hipchat')),
    config TEXT NOT NULL,
    event_config TEXT NOT NULL,
    number_of_failures BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL
);
CREATE INDEX hook_repo ON hook (repo_id, id);
CREATE INDEX hook_event ON hook (event, id);

-- Which tags a notification has told of, and the date they had then; 0: none of their own.
CREATE TABLE hook_tag (
    hook_id BIGINT NOT NULL REFERENCES hook (id) ON DELETE CASCADE,
    tag_id BIGINT NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    expires_ms BIGINT NOT NULL,
    PRIMARY KEY (hook_id, tag_id)
);
CREATE INDEX hook_tag_tag ON hook_tag (tag_id);

-- What of one repository expires next, without a look at its other tags.
CREATE INDEX tag_repo_expires ON tag (repo_id, expires_ms, id)
    WHERE expires_ms IS NOT NULL AND end_ms IS NULL;
