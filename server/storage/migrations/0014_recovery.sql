-- Links in mails that let somebody set a new password: good once, for half an hour.
CREATE TABLE recovery_code (
    code_hash TEXT NOT NULL PRIMARY KEY,
    user_id BIGINT NOT NULL REFERENCES namespace (id),
    expires_ms BIGINT NOT NULL
);
CREATE INDEX recovery_code_user ON recovery_code (user_id);
CREATE INDEX recovery_code_expires ON recovery_code (expires_ms);

-- Who is asked to come into a team: a user, or whoever reads the mails of an address.
CREATE TABLE team_invite (
    id {{pk}},
    code_hash TEXT NOT NULL UNIQUE,
    team_id BIGINT NOT NULL REFERENCES team (id),
    user_id BIGINT REFERENCES namespace (id),
    email TEXT,
    inviter TEXT NOT NULL,
    notification TEXT,
    created_at BIGINT NOT NULL,
    CHECK ((user_id IS NULL) <> (email IS NULL))
);
CREATE UNIQUE INDEX team_invite_user ON team_invite (team_id, user_id) WHERE user_id IS NOT NULL;
CREATE UNIQUE INDEX team_invite_email ON team_invite (team_id, email) WHERE email IS NOT NULL;
CREATE INDEX team_invite_team ON team_invite (team_id, id);
CREATE INDEX team_invite_of ON team_invite (user_id) WHERE user_id IS NOT NULL;

-- Expired ones go.
CREATE INDEX oauth_token_expires ON oauth_token (expires_ms, id) WHERE expires_ms IS NOT NULL;
