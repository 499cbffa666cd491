-- A site that takes some authorities only (KE-04, EA-28) takes a session only if it has proved a login at one of them. A
-- person whose session was opened elsewhere signs in once more, where the site says.

-- Of a console, too, which may not read what sessions have proved.
CREATE FUNCTION site_takes(site int, session bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = gatelodge, pg_temp AS $$
  SELECT EXISTS (SELECT FROM sessions s JOIN session_logins p USING (token_hash) JOIN logins l ON l.login_id = p.login_id
                 JOIN site_authorities a USING (authority_id) WHERE a.site_id = site AND s.session_id = session)
$$;

-- As in 0007, with the session: without one it is as if somebody had just signed in where the site takes it.
DROP FUNCTION gates(uuid, int, assurance);
CREATE FUNCTION gates(person uuid, site int, level assurance, session bigint)
RETURNS TABLE ("position" int, gate text, passed boolean, detail jsonb) LANGUAGE sql STABLE AS $$
  SELECT g.position, g.gate, coalesce(g.passed, false), g.detail
  FROM gatelodge.sites s
  JOIN gatelodge.orgs o USING (org_id)
  LEFT JOIN gatelodge.users u ON u.uid = person
  LEFT JOIN LATERAL (SELECT c.given, c.at FROM gatelodge.consents c WHERE c.user_uid = u.uid AND c.org_id = s.org_id
                     ORDER BY c.consent_id DESC LIMIT 1) c ON true
  CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM gatelodge.site_authorities a WHERE a.site_id = s.site_id) AS chooses) a
  CROSS JOIN LATERAL (VALUES
    (1, 'signed_in', u.uid IS NOT NULL AND level > 'none'
                     AND (session IS NULL OR NOT a.chooses OR gatelodge.site_takes(site, session)),
                     jsonb_build_object('chooses', a.chooses)),
    (2, 'active',    u.status = 'active' AND u.deleted_at IS NULL
                     AND coalesce(u.valid_from <= gatelodge.now(), true) AND coalesce(u.valid_until > gatelodge.now(), true),
                     jsonb_build_object('status', u.status, 'message', u.status_message, 'from', u.valid_from, 'until', u.valid_until)),
    (3, 'level',     level >= s.min_level, jsonb_build_object('has', level, 'needs', s.min_level)),
    (4, 'groups',    NOT EXISTS (SELECT FROM gatelodge.site_groups sg WHERE sg.site_id = s.site_id)
                     OR EXISTS (SELECT FROM gatelodge.site_groups sg JOIN gatelodge.groups g USING (group_id)
                                JOIN gatelodge.group_members m USING (group_id)
                                WHERE sg.site_id = s.site_id AND m.user_uid = u.uid AND g.deleted_at IS NULL), NULL),
    (5, 'profile',   u.first_name <> '' AND u.last_name <> ''
                     AND EXISTS (SELECT FROM gatelodge.emails e WHERE e.user_uid = u.uid AND e.is_primary), NULL),
    (6, 'cooloff',   u.created_at + make_interval(hours => s.cooloff_hours) <= gatelodge.now(),
                     jsonb_build_object('opens', u.created_at + make_interval(hours => s.cooloff_hours))),
    (7, 'consent',   NOT o.consent_required OR coalesce(c.given, false),
                     jsonb_build_object('org', o.name, 'required', o.consent_required, 'given', c.given, 'at', c.at))
  ) AS g ("position", gate, passed, detail)
  WHERE s.site_id = site AND s.deleted_at IS NULL
$$;
