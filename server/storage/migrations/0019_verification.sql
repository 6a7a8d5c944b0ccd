-- Users who have not shown yet that their address is theirs, and the link of the last mail.
CREATE TABLE email_verification (
    user_id BIGINT NOT NULL PRIMARY KEY REFERENCES namespace (id),
    code_hash TEXT NOT NULL UNIQUE,
    mails BIGINT NOT NULL DEFAULT 1,
    mailed_ms BIGINT NOT NULL,
    expires_ms BIGINT NOT NULL
);
