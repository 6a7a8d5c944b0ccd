-- Up to which tag, in the order of their dates, administrators were told that it expires soon.
CREATE TABLE expiry_notice (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    told_ms BIGINT NOT NULL,
    told_id BIGINT NOT NULL
);
