-- All that a list of tag names looks at: 10 000 names without 10 000 look-ups in the table. SQLite
-- takes an index for covering only when end_ms is in it as well.
CREATE INDEX tag_names ON tag (repo_id, name, hidden, expires_ms, end_ms) WHERE end_ms IS NULL;
