-- A login that an administrator has removed: its row stays, because sessions, the audit and its own history speak of it,
-- and it proves nothing any more. Its identity is free: whoever proves it next begins anew.

ALTER TABLE logins ADD removed_at timestamptz,
  ADD CONSTRAINT logins_removed CHECK (removed_at IS NULL OR state <> 'validated');
SELECT audit_again('logins', '{login_id}', 'user_uid', '{credential}');

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_admin') THEN
    GRANT SELECT (removed_at) ON logins TO gatelodge_admin, gatelodge_auditor;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_helpdesk') THEN
    GRANT SELECT (removed_at) ON logins TO gatelodge_helpdesk;
  END IF;
END $$;
