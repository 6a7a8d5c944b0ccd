-- Default permissions: what a new repository of an organization grants by itself (quay-api.md 9.6).
CREATE TABLE prototype (
    id {{pk}},
    uuid TEXT NOT NULL UNIQUE,
    org_id BIGINT NOT NULL REFERENCES namespace (id),
    activating_kind TEXT CHECK (activating_kind IN ('user', 'robot')),
    activating_id BIGINT,
    delegate_kind TEXT NOT NULL CHECK (delegate_kind IN ('user', 'team', 'robot')),
    delegate_id BIGINT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('read', 'write', 'admin'))
);
CREATE UNIQUE INDEX prototype_rule ON prototype
    (org_id, COALESCE(activating_kind, ''), COALESCE(activating_id, 0), delegate_kind, delegate_id);
CREATE INDEX prototype_delegate ON prototype (delegate_kind, delegate_id);
CREATE INDEX prototype_activating ON prototype (activating_kind, activating_id)
    WHERE activating_id IS NOT NULL;

-- A deleted namespace is nobody's from deleted_ms on; purged is set when all that hung on it is gone.
ALTER TABLE namespace ADD COLUMN invoice_email BIGINT NOT NULL DEFAULT 0;
ALTER TABLE namespace ADD COLUMN invoice_email_address TEXT;
ALTER TABLE namespace ADD COLUMN deleted_ms BIGINT;
ALTER TABLE namespace ADD COLUMN purged BIGINT NOT NULL DEFAULT 0;
CREATE INDEX namespace_unpurged ON namespace (id) WHERE deleted_ms IS NOT NULL AND purged = 0;

-- Decisions read indexes only, however many teams somebody is in.
DROP INDEX team_member_of;
CREATE INDEX team_member_of ON team_member (member_kind, member_id, team_id);
CREATE INDEX team_roles ON team (org_id, id, role);
CREATE INDEX permission_roles ON permission (repo_id, grantee_kind, grantee_id, role);
-- Whose administrator somebody is: what the bell shows him.
CREATE INDEX team_admins ON team (id, org_id) WHERE role = 'admin';
