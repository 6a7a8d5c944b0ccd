-- Keys of services besides the registry's own. Who lets a key be used is kept by kind; a key
-- without an approval is not taken. No private part is kept of a key that was given away.
ALTER TABLE service_key ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE service_key ADD COLUMN service TEXT NOT NULL DEFAULT 'quay';
ALTER TABLE service_key ADD COLUMN metadata TEXT NOT NULL DEFAULT '{}';
ALTER TABLE service_key ADD COLUMN approval TEXT
    CHECK (approval IN ('superuser', 'rotation', 'automatic'));
ALTER TABLE service_key ADD COLUMN approver_id BIGINT REFERENCES namespace (id) ON DELETE SET NULL;
ALTER TABLE service_key ADD COLUMN approved_ms BIGINT;
ALTER TABLE service_key ADD COLUMN approval_notes TEXT NOT NULL DEFAULT '';
UPDATE service_key SET name = 'Quayside', metadata = '{"created_by":"Quayside"}',
    approval = 'automatic', approved_ms = created_at;
