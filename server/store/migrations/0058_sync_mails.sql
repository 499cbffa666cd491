-- After which runs of a synchronisation that nobody has asked for its owner gets a mail. Those that there are keep what they
-- had: when something needs a person.

ALTER TABLE syncs ADD COLUMN mail_after text NOT NULL DEFAULT 'trouble' CHECK (mail_after IN ('changes', 'trouble', 'never'));
ALTER TABLE syncs ALTER COLUMN mail_after SET DEFAULT 'changes';
SELECT audit_again('syncs', '{sync_id}', NULL, '{sealed_password,has_password}');

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT (mail_after) ON syncs TO gatelodge_admin, gatelodge_auditor;
  END IF;
END $$;
