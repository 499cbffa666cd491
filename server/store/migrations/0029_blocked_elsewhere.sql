-- Who has no tries left, for consoles that have no key with which to find counts: people alone, since their own counts
-- say whose they are (0026). Whoever has tries left stands not in it.
CREATE FUNCTION blocked_people(window_seconds int) RETURNS TABLE (user_uid uuid, tries int, seconds_left int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
  SELECT DISTINCT ON (a.user_uid) a.user_uid, a.tries,
         extract(epoch FROM a.since + make_interval(secs => window_seconds) - gatelodge.now())::int
  FROM attempts a WHERE a.user_uid IS NOT NULL AND a.since >= gatelodge.now() - make_interval(secs => window_seconds)
    AND (NOT starts_with(session_user, 'gatelodge_console_') OR i_am('{owner,administrator,helpdesk,auditor}'))
  ORDER BY a.user_uid, a.tries DESC LIMIT 10000
$$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION blocked_people(int) FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT EXECUTE ON FUNCTION blocked_people(int) TO gatelodge_server;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_helpdesk') THEN
    GRANT EXECUTE ON FUNCTION blocked_people(int) TO gatelodge_auditor, gatelodge_helpdesk;
  END IF;
END $$;
