-- How the usage log of the whole registry is read, beside that of namespaces and repositories.
CREATE INDEX log_at ON log (at_ms, id);
CREATE INDEX log_daily_ns ON log_daily (ns_id, day);
CREATE INDEX log_daily_day ON log_daily (day);

-- What the administrators have to say to everybody.
CREATE TABLE message (
    id {{pk}},
    uuid TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type IN ('text/plain', 'text/markdown')),
    severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
    created_at BIGINT NOT NULL
);

-- How much all blobs are, when somebody asked for it last.
CREATE TABLE registry_size (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    size_bytes BIGINT NOT NULL,
    ran_ms BIGINT NOT NULL
);

-- The bell of a user, or of all who administer an organization.
CREATE TABLE user_notification (
    id {{pk}},
    uuid TEXT NOT NULL UNIQUE,
    user_id BIGINT NOT NULL REFERENCES namespace (id),
    kind TEXT NOT NULL,
    metadata TEXT NOT NULL,
    dismissed BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL
);
CREATE INDEX user_notification_open ON user_notification (user_id, id) WHERE dismissed = 0;
CREATE INDEX user_notification_of ON user_notification (user_id, id);

-- What a user says of himself.
CREATE TABLE user_profile (
    user_id BIGINT NOT NULL PRIMARY KEY REFERENCES namespace (id),
    given_name TEXT,
    family_name TEXT,
    company TEXT,
    location TEXT,
    invoice_email BIGINT NOT NULL DEFAULT 0,
    invoice_email_address TEXT
);
