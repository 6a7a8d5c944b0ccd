-- Names, robots, sign-in. Columns and keys: storage.md 5.
CREATE TABLE namespace (
    id {{pk}},
    name TEXT {{bytewise}} NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('user', 'org')),
    email TEXT,
    password_hash TEXT,
    enabled BIGINT NOT NULL DEFAULT 1,
    superuser BIGINT NOT NULL DEFAULT 0,
    failed_logins BIGINT NOT NULL DEFAULT 0,
    last_failed_ms BIGINT,
    tag_expiry_ms BIGINT NOT NULL,
    quota_bytes BIGINT,
    size_bytes BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX namespace_email ON namespace (lower(email)) WHERE email IS NOT NULL;

CREATE TABLE robot (
    id {{pk}},
    namespace_id BIGINT NOT NULL REFERENCES namespace (id),
    shortname TEXT {{bytewise}} NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    metadata TEXT NOT NULL DEFAULT '{}',
    token_hash TEXT NOT NULL,
    token_sealed TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_ms BIGINT,
    UNIQUE (namespace_id, shortname)
);

CREATE TABLE session (
    id {{pk}},
    id_hash TEXT NOT NULL UNIQUE,
    user_id BIGINT NOT NULL REFERENCES namespace (id),
    csrf_hash TEXT NOT NULL,
    fresh_ms BIGINT NOT NULL,
    expires_ms BIGINT NOT NULL
);
CREATE INDEX session_of ON session (user_id);
CREATE INDEX session_expires ON session (expires_ms);

CREATE TABLE service_key (
    id {{pk}},
    kid TEXT NOT NULL UNIQUE,
    jwk TEXT NOT NULL,
    private_sealed TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_ms BIGINT
);

CREATE TABLE oauth_app (
    id {{pk}},
    org_id BIGINT NOT NULL REFERENCES namespace (id),
    name TEXT {{bytewise}} NOT NULL,
    client_id TEXT NOT NULL UNIQUE,
    secret_hash TEXT,
    secret_sealed TEXT,
    redirect_uri TEXT NOT NULL DEFAULT '',
    application_uri TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    avatar_email TEXT,
    created_at BIGINT NOT NULL
);
CREATE INDEX oauth_app_org ON oauth_app (org_id);

CREATE TABLE oauth_token (
    id {{pk}},
    app_id BIGINT NOT NULL REFERENCES oauth_app (id),
    user_id BIGINT NOT NULL REFERENCES namespace (id),
    uuid TEXT NOT NULL UNIQUE,
    name TEXT {{bytewise}} NOT NULL DEFAULT '',
    token_hash TEXT NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_ms BIGINT,
    last_used_ms BIGINT
);
CREATE INDEX oauth_token_app ON oauth_token (app_id);
CREATE INDEX oauth_token_user ON oauth_token (user_id);

-- Repositories and who may use them.
CREATE TABLE repository (
    id {{pk}},
    namespace_id BIGINT NOT NULL REFERENCES namespace (id),
    name TEXT {{bytewise}} NOT NULL,
    path TEXT {{bytewise}} NOT NULL UNIQUE,
    visibility TEXT NOT NULL CHECK (visibility IN ('public', 'private')),
    state TEXT NOT NULL CHECK (state IN ('normal', 'readonly', 'mirror', 'org_mirror', 'deleted')),
    kind TEXT NOT NULL DEFAULT 'image',
    description TEXT,
    deleted_ms BIGINT,
    deleted_name TEXT,
    size_bytes BIGINT NOT NULL DEFAULT 0,
    star_count BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    UNIQUE (namespace_id, name)
);
CREATE INDEX repository_public ON repository (id) WHERE visibility = 'public';

CREATE TABLE permission (
    id {{pk}},
    repo_id BIGINT NOT NULL REFERENCES repository (id),
    grantee_kind TEXT NOT NULL CHECK (grantee_kind IN ('user', 'team', 'robot')),
    grantee_id BIGINT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('read', 'write', 'admin')),
    UNIQUE (repo_id, grantee_kind, grantee_id)
);
CREATE INDEX permission_grantee ON permission (grantee_kind, grantee_id, repo_id);

CREATE TABLE team (
    id {{pk}},
    org_id BIGINT NOT NULL REFERENCES namespace (id),
    name TEXT {{bytewise}} NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('member', 'creator', 'admin')),
    description TEXT NOT NULL DEFAULT '',
    UNIQUE (org_id, name)
);

CREATE TABLE team_member (
    team_id BIGINT NOT NULL REFERENCES team (id),
    member_kind TEXT NOT NULL CHECK (member_kind IN ('user', 'robot')),
    member_id BIGINT NOT NULL,
    PRIMARY KEY (team_id, member_kind, member_id)
);
CREATE INDEX team_member_of ON team_member (member_kind, member_id);

CREATE TABLE star (
    user_id BIGINT NOT NULL REFERENCES namespace (id),
    repo_id BIGINT NOT NULL REFERENCES repository (id),
    PRIMARY KEY (user_id, repo_id)
);
CREATE INDEX star_repo ON star (repo_id);

-- Blobs. A key is in exactly one of upload, blob, trash (storage.md 3.1 I1).
CREATE TABLE blob (
    id {{pk}},
    digest TEXT NOT NULL UNIQUE,
    size BIGINT NOT NULL,
    store TEXT NOT NULL,
    storage_key TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);

CREATE TABLE repo_blob (
    repo_id BIGINT NOT NULL REFERENCES repository (id),
    blob_id BIGINT NOT NULL REFERENCES blob (id),
    hidden BIGINT NOT NULL DEFAULT 0,
    lease_until BIGINT NOT NULL,
    PRIMARY KEY (repo_id, blob_id)
){{fillfactor}};
CREATE INDEX repo_blob_blob ON repo_blob (blob_id);

CREATE TABLE namespace_blob (
    ns_id BIGINT NOT NULL REFERENCES namespace (id),
    blob_id BIGINT NOT NULL REFERENCES blob (id),
    links BIGINT NOT NULL,
    PRIMARY KEY (ns_id, blob_id)
);
CREATE INDEX namespace_blob_blob ON namespace_blob (blob_id);

CREATE TABLE upload (
    uuid TEXT NOT NULL PRIMARY KEY,
    repo_id BIGINT NOT NULL REFERENCES repository (id),
    store TEXT NOT NULL,
    upload_key TEXT NOT NULL,
    storage_key TEXT UNIQUE,
    multipart_id TEXT,
    algorithm TEXT NOT NULL DEFAULT 'sha256',
    offset_bytes BIGINT NOT NULL DEFAULT 0,
    hash_state TEXT NOT NULL DEFAULT '',
    tail_n BIGINT NOT NULL DEFAULT 0,
    fence BIGINT NOT NULL DEFAULT 0,
    lease_until BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    expires_ms BIGINT NOT NULL
);
CREATE INDEX upload_expires ON upload (expires_ms);
CREATE INDEX upload_repo ON upload (repo_id);

CREATE TABLE upload_part (
    uuid TEXT NOT NULL REFERENCES upload (uuid),
    n BIGINT NOT NULL,
    etag TEXT NOT NULL,
    size BIGINT NOT NULL,
    PRIMARY KEY (uuid, n)
);

CREATE TABLE trash (
    storage_key TEXT NOT NULL,
    store TEXT NOT NULL,
    not_before BIGINT NOT NULL,
    passes BIGINT NOT NULL DEFAULT 1,
    PRIMARY KEY (storage_key)
);
CREATE INDEX trash_due ON trash (not_before);

CREATE TABLE gc_candidate (
    kind BIGINT NOT NULL,
    a BIGINT NOT NULL,
    b BIGINT NOT NULL,
    due_ms BIGINT NOT NULL,
    PRIMARY KEY (kind, a, b)
);
CREATE INDEX gc_candidate_due ON gc_candidate (due_ms);

-- Manifests and tags.
CREATE TABLE manifest (
    id {{pk}},
    repo_id BIGINT NOT NULL REFERENCES repository (id),
    digest TEXT NOT NULL,
    media_type TEXT NOT NULL,
    artifact_type TEXT,
    config_media_type TEXT,
    body {{blob}} NOT NULL,
    layers_size BIGINT NOT NULL,
    subject_digest TEXT,
    annotations TEXT,
    expires_after TEXT,
    deleted_ms BIGINT,
    lease_until BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (repo_id, digest)
);
CREATE INDEX manifest_subject ON manifest (repo_id, subject_digest, artifact_type)
    WHERE subject_digest IS NOT NULL;

CREATE TABLE manifest_blob (
    manifest_id BIGINT NOT NULL REFERENCES manifest (id),
    blob_id BIGINT NOT NULL,
    repo_id BIGINT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (manifest_id, blob_id),
    FOREIGN KEY (repo_id, blob_id) REFERENCES repo_blob (repo_id, blob_id)
);
CREATE INDEX manifest_blob_link ON manifest_blob (repo_id, blob_id);

CREATE TABLE manifest_child (
    manifest_id BIGINT NOT NULL REFERENCES manifest (id),
    child_id BIGINT NOT NULL REFERENCES manifest (id),
    PRIMARY KEY (manifest_id, child_id)
);
CREATE INDEX manifest_child_of ON manifest_child (child_id);

CREATE TABLE tag (
    id {{pk}},
    repo_id BIGINT NOT NULL REFERENCES repository (id),
    name TEXT {{bytewise}} NOT NULL,
    manifest_id BIGINT NOT NULL REFERENCES manifest (id),
    start_ms BIGINT NOT NULL,
    end_ms BIGINT,
    end_reason TEXT CHECK (end_reason IN ('moved', 'deleted', 'expired', 'pruned', 'permanent')),
    expires_ms BIGINT,
    expires_from TEXT CHECK (expires_from IN ('label', 'annotation', 'index', 'children', 'api')),
    immutable BIGINT NOT NULL DEFAULT 0,
    hidden BIGINT NOT NULL DEFAULT 0,
    reversion BIGINT NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX tag_live ON tag (repo_id, name) WHERE end_ms IS NULL;
CREATE INDEX tag_past ON tag (repo_id, name, start_ms) WHERE end_ms IS NOT NULL;
CREATE INDEX tag_recent ON tag (repo_id, start_ms);
CREATE INDEX tag_manifest ON tag (manifest_id);
CREATE INDEX tag_expires ON tag (expires_ms) WHERE expires_ms IS NOT NULL AND end_ms IS NULL;
CREATE INDEX tag_ended ON tag (end_ms) WHERE end_ms IS NOT NULL;

CREATE TABLE label (
    id {{pk}},
    manifest_id BIGINT NOT NULL REFERENCES manifest (id),
    uuid TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('manifest', 'api', 'internal')),
    media_type TEXT NOT NULL
);
CREATE INDEX label_manifest ON label (manifest_id, key);

-- Work and processes.
CREATE TABLE job (
    id {{pk}},
    queue TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'running', 'done', 'dead')),
    priority BIGINT NOT NULL DEFAULT 0,
    run_at BIGINT NOT NULL,
    owner TEXT,
    fence BIGINT NOT NULL DEFAULT 0,
    attempts BIGINT NOT NULL DEFAULT 0,
    max_attempts BIGINT NOT NULL DEFAULT 10,
    lease_until BIGINT,
    dedupe_key TEXT,
    payload TEXT NOT NULL,
    error TEXT,
    created_at BIGINT NOT NULL
);
CREATE INDEX job_ready ON job (queue, priority, run_at, id) WHERE state = 'ready';
CREATE INDEX job_running ON job (lease_until) WHERE state = 'running';
CREATE UNIQUE INDEX job_dedupe ON job (queue, dedupe_key) WHERE state IN ('ready', 'running');

CREATE TABLE instance (
    id TEXT NOT NULL PRIMARY KEY,
    host TEXT NOT NULL,
    heartbeat_at BIGINT NOT NULL
);
