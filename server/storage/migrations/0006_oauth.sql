-- Codes and assignments of OAuth applications, registry passwords. quay-api.md 8.
CREATE INDEX oauth_token_page ON oauth_token (app_id, id);
DROP INDEX oauth_token_app;
CREATE INDEX oauth_app_name ON oauth_app (org_id, name);
DROP INDEX oauth_app_org;

-- A used code stays for a while, so that neither it nor its verifier is good for anything again.
CREATE TABLE oauth_code (
    id {{pk}},
    code_hash TEXT NOT NULL UNIQUE,
    app_id BIGINT NOT NULL REFERENCES oauth_app (id),
    user_id BIGINT NOT NULL REFERENCES namespace (id),
    scope TEXT NOT NULL,
    redirect_uri TEXT NOT NULL,
    challenge TEXT,
    used BIGINT NOT NULL DEFAULT 0,
    expires_ms BIGINT NOT NULL
);
CREATE INDEX oauth_code_challenge ON oauth_code (app_id, challenge);
CREATE INDEX oauth_code_user ON oauth_code (user_id);
CREATE INDEX oauth_code_expires ON oauth_code (expires_ms);

CREATE TABLE oauth_assignment (
    id {{pk}},
    uuid TEXT NOT NULL UNIQUE,
    app_id BIGINT NOT NULL REFERENCES oauth_app (id),
    user_id BIGINT NOT NULL REFERENCES namespace (id),
    scope TEXT NOT NULL,
    redirect_uri TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX oauth_assignment_app ON oauth_assignment (app_id);
CREATE INDEX oauth_assignment_user ON oauth_assignment (user_id, app_id);

CREATE TABLE app_token (
    id {{pk}},
    user_id BIGINT NOT NULL REFERENCES namespace (id),
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    token_sealed TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_ms BIGINT,
    last_used_ms BIGINT
);
CREATE INDEX app_token_user ON app_token (user_id, id);
CREATE INDEX app_token_expires ON app_token (expires_ms) WHERE expires_ms IS NOT NULL;
