-- What the roles of 0016 see and write of what came after it.

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_helpdesk') THEN
    GRANT SELECT ON account_notices, shown_online TO gatelodge_helpdesk;
    GRANT SELECT (removed_at) ON logins TO gatelodge_helpdesk;
    GRANT SELECT ON authorities TO gatelodge_helpdesk;          -- why somebody cannot come in; secrets in it are sealed
    GRANT SELECT (bucket, since, tries) ON attempts TO gatelodge_helpdesk;
  END IF;
END $$;
