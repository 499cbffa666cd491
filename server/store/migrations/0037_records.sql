-- What leaves the house of people: the record of one, for the person and for administrators, and files for imports.

-- Everything that is kept about one person, and where it was sent; never a secret, nor what a login is told by. For the
-- person, and for whoever may change people. Of what there may be much of, the newest thousand. Letters are theirs from when
-- they have proved the address: before, it may have been somebody else's.
CREATE FUNCTION person_record(person uuid) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF starts_with(session_user, 'gatelodge_console_') AND NOT i_am('{owner,administrator}') THEN
    RAISE EXCEPTION 'what is kept of % is not theirs to read', person USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN (SELECT jsonb_build_object(
    'account', jsonb_build_object('uid', u.uid, 'username', u.username, 'first_name', u.first_name, 'last_name', u.last_name,
      'status', u.status, 'status_message', u.status_message, 'valid_from', u.valid_from, 'valid_until', u.valid_until,
      'language', u.language, 'notes', u.notes, 'created_at', u.created_at, 'deleted_at', u.deleted_at, 'erased_at', u.erased_at,
      'home', (SELECT coalesce(nullif(a.title, ''), a.name) FROM authorities a WHERE a.authority_id = u.home_authority)),
    'addresses', (SELECT coalesce(jsonb_agg(jsonb_build_object('address', e.address, 'main', e.is_primary, 'confirmed_at', e.verified_at,
        'added_at', e.created_at) ORDER BY e.is_primary DESC, e.email_id), '[]') FROM emails e WHERE e.user_uid = person),
    'logins', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'at', coalesce(nullif(a.title, ''), a.name),
        'name', coalesce(l.properties ->> 'username', CASE WHEN l.kind = 'password' THEN l.identity END, ''),
        'state', l.state, 'added_at', l.created_at, 'changed_at', l.credential_changed_at, 'expires_at', l.expires_at,
        'removed_at', l.removed_at, 'last_used_at', (SELECT max(at) FROM (SELECT max(s.proved_at) AS at FROM session_logins s
          WHERE s.login_id = l.login_id UNION ALL SELECT n.last_used_at FROM login_uses n WHERE n.login_id = l.login_id) used))
        ORDER BY l.login_id), '[]') FROM logins l JOIN authorities a USING (authority_id) WHERE l.user_uid = person),
    'ssh_keys', (SELECT coalesce(jsonb_agg(jsonb_build_object('key', k.key, 'added_at', k.created_at) ORDER BY k.ssh_key_id), '[]')
        FROM ssh_keys k WHERE k.user_uid = person),
    'groups', (SELECT coalesce(jsonb_agg(g.name ORDER BY lower(g.name)), '[]') FROM group_members m JOIN groups g USING (group_id)
        WHERE m.user_uid = person AND g.deleted_at IS NULL),
    'roles', (SELECT coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'site', s.name) ORDER BY g.role), '[]')
        FROM role_grants g LEFT JOIN sites s USING (site_id) WHERE g.user_uid = person),
    'consents', (SELECT coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'given', c.given, 'at', c.at)
        ORDER BY c.consent_id DESC), '[]') FROM consents c JOIN orgs o USING (org_id) WHERE c.user_uid = person),
    'sites', (SELECT coalesce(jsonb_agg(jsonb_build_object('site', s.name, 'organisation', o.name, 'first_visit', v.first_at,
        'last_visit', v.last_at, 'visits', v.visits, 'is_told_of_changes', s.push_changes AND s.deleted_at IS NULL)
        ORDER BY v.last_at DESC), '[]') FROM visits v JOIN sites s USING (site_id) JOIN orgs o USING (org_id) WHERE v.user_uid = person),
    'sent', (SELECT coalesce(jsonb_agg(sent.line ORDER BY sent.at DESC), '[]') FROM (
        SELECT d.requested_at AS at, jsonb_build_object('at', d.requested_at, 'site', s.name, 'what', d.kind, 'outcome', d.outcome) AS line
        FROM delivery_log d JOIN sites s USING (site_id) WHERE d.people @> ARRAY[person] ORDER BY d.requested_at DESC LIMIT 1000) sent),
    'sign_ins', (SELECT coalesce(jsonb_agg(seen.line ORDER BY seen.at DESC), '[]') FROM (
        SELECT l.at, jsonb_build_object('at', l.at, 'result', l.result, 'gate', l.gate, 'site', s.name, 'address', host(l.address),
          'device', l.device) AS line
        FROM sign_in_log l LEFT JOIN sites s USING (site_id) WHERE l.user_uid = person ORDER BY l.at DESC LIMIT 1000) seen),
    'sessions', (SELECT coalesce(jsonb_agg(jsonb_build_object('since', n.created_at, 'last_seen', n.last_seen_at, 'ends', n.expires_at,
        'address', host(n.address), 'device', n.device) ORDER BY n.last_seen_at DESC), '[]') FROM sessions n WHERE n.user_uid = person),
    'known_devices', (SELECT coalesce(jsonb_agg(d.last_at ORDER BY d.last_at DESC), '[]') FROM known_devices d WHERE d.user_uid = person),
    'invitations', (SELECT coalesce(jsonb_agg(jsonb_build_object('address', i.address, 'first_name', i.first_name, 'last_name', i.last_name,
        'note', i.note, 'invited_at', i.created_at, 'accepted_at', i.accepted_at) ORDER BY i.invitation_id), '[]')
        FROM invitations i WHERE i.accepted_by = person),
    'requests', (SELECT coalesce(jsonb_agg(jsonb_build_object('what', r.kind, 'state', r.state, 'asked_at', r.asked_at,
        'decided_at', r.decided_at, 'from', r.client, 'note', r.note) ORDER BY r.asked_at DESC), '[]') FROM approvals r WHERE r.user_uid = person),
    'letters', (SELECT coalesce(jsonb_agg(sent.line ORDER BY sent.at DESC), '[]') FROM (
        SELECT m.created_at AS at, jsonb_build_object('at', m.created_at, 'to', m.recipient, 'what', m.template, 'sent_at', m.sent_at) AS line
        FROM emails e JOIN mails m ON lower(m.recipient) = lower(e.address) AND m.created_at >= e.verified_at WHERE e.user_uid = person
        ORDER BY m.created_at DESC LIMIT 1000) sent),
    'changes', (SELECT coalesce(jsonb_agg(made.line ORDER BY made.seq DESC), '[]') FROM (
        SELECT a.seq, jsonb_build_object('at', a.at, 'of', a.entity, 'what', a.action, 'by', CASE WHEN a.actor = person::text THEN 'self'
          WHEN a.actor = 'system' THEN 'system' ELSE 'administration' END, 'before', p.before, 'after', p.after) AS line
        FROM audit a LEFT JOIN audit_payload p USING (seq) WHERE a.subject = person ORDER BY a.seq DESC LIMIT 1000) made))
    FROM users u WHERE u.uid = person);
END $$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION person_record(uuid) FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT EXECUTE ON FUNCTION person_record(uuid) TO gatelodge_server, gatelodge_admin;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    GRANT EXECUTE ON FUNCTION person_record(uuid) TO gatelodge_administrator;
  END IF;
END $$;

-- People as an import reads them (0027): what is exported and read again changes nobody. Addresses that nobody has
-- confirmed are claims and stay here; passwords and other secrets never leave.

CREATE VIEW exported_people AS
  SELECT u.uid, u.username, u.first_name, u.last_name, u.language, u.notes, u.status, u.status_message, u.valid_from, u.valid_until,
         coalesce((SELECT e.address FROM emails e WHERE e.user_uid = u.uid AND e.is_primary), '') AS email,
         ARRAY(SELECT e.address FROM emails e WHERE e.user_uid = u.uid AND NOT e.is_primary AND e.verified_at IS NOT NULL
               ORDER BY e.email_id)::text AS other_emails,
         ARRAY(SELECT g.name FROM group_members m JOIN groups g USING (group_id) WHERE m.user_uid = u.uid AND g.deleted_at IS NULL
               ORDER BY lower(g.name))::text AS group_names,
         ARRAY(SELECT k.key FROM ssh_keys k WHERE k.user_uid = u.uid ORDER BY k.ssh_key_id)::text AS ssh_keys
  FROM users u WHERE u.erased_at IS NULL;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT ON exported_people TO gatelodge_server, gatelodge_admin, gatelodge_auditor;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_helpdesk') THEN
    GRANT SELECT ON exported_people TO gatelodge_administrator, gatelodge_helpdesk;
  END IF;
END $$;
