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

-- Months of the log. Names and bounds of partitions are no parameters of a statement, so they are
-- made here. (A statement ends at a semicolon that ends its line: within a function none does.)
CREATE FUNCTION log_month(at_ms BIGINT, later INTEGER) RETURNS TIMESTAMP LANGUAGE SQL IMMUTABLE AS
$$ SELECT date_trunc('month', timestamp 'epoch' + at_ms * interval '1 millisecond')
          + later * interval '1 month' $$;

-- Makes the partitions of that month and of the ones after it, as far as they are not there and the
-- default partition holds none of their rows. Returns how many it made.
CREATE FUNCTION log_make_months(at_ms BIGINT, ahead INTEGER) RETURNS BIGINT LANGUAGE plpgsql AS $$
DECLARE made BIGINT := 0
; lower_ms BIGINT
; upper_ms BIGINT
; part TEXT
; BEGIN
    FOR later IN 0..ahead LOOP
        lower_ms := extract(epoch FROM log_month(at_ms, later))::BIGINT * 1000
; upper_ms := extract(epoch FROM log_month(at_ms, later + 1))::BIGINT * 1000
; part := 'log_' || to_char(log_month(at_ms, later), 'YYYYMM')
; CONTINUE WHEN to_regclass(part) IS NOT NULL
; CONTINUE WHEN EXISTS (SELECT FROM log_default d WHERE d.at_ms >= lower_ms AND d.at_ms < upper_ms)
; EXECUTE format('CREATE TABLE %I PARTITION OF log FOR VALUES FROM (%s) TO (%s)', part, lower_ms,
                 upper_ms)
; made := made + 1
; END LOOP
; RETURN made
; END $$;

-- Drops the partitions of months that ended by then. Returns how many.
CREATE FUNCTION log_drop_months(before_ms BIGINT) RETURNS BIGINT LANGUAGE plpgsql AS $$
DECLARE dropped BIGINT := 0
; part TEXT
; BEGIN
    FOR part IN
        SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = 'log'::regclass AND c.relname ~ '^log_[0-9]{6}$'
          AND to_date(substr(c.relname, 5), 'YYYYMM') + interval '1 month'
              <= timestamp 'epoch' + before_ms * interval '1 millisecond'
    LOOP
        EXECUTE format('DROP TABLE %I', part)
; dropped := dropped + 1
; END LOOP
; RETURN dropped
; END $$;
