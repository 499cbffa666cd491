-- The recycle bin, newest first. A page begins behind the place ($1 time, $2 table, $3 key); $4: how many.

-- name: bin.page
SELECT b.entity, b.key, b.subject, b.name, b.owner, b.at, b.at::text AS place, coalesce(e.seq, 0) AS entry, coalesce(e.actor, '') AS actor
FROM (
  (SELECT 'users' AS entity, uid::text AS key, uid AS subject, coalesce(nullif(trim(first_name || ' ' || last_name), ''), username) AS name,
          '' AS owner, deleted_at AS at FROM users
   WHERE deleted_at IS NOT NULL AND erased_at IS NULL AND deleted_at <= $1::timestamptz
     AND (deleted_at, 'users', uid::text) < ($1::timestamptz, $2, $3) ORDER BY deleted_at DESC, uid DESC LIMIT $4)
  UNION ALL
  (SELECT 'sites', site_id::text, NULL, name, '', deleted_at FROM sites
   WHERE deleted_at IS NOT NULL AND gone_at IS NULL AND (deleted_at, 'sites', site_id::text) < ($1::timestamptz, $2, $3))
  UNION ALL
  (SELECT 'groups', group_id::text, NULL, name, '', deleted_at FROM groups
   WHERE deleted_at IS NOT NULL AND gone_at IS NULL AND (deleted_at, 'groups', group_id::text) < ($1::timestamptz, $2, $3))
  UNION ALL
  (SELECT 'orgs', org_id::text, NULL, name, '', deleted_at FROM orgs
   WHERE deleted_at IS NOT NULL AND gone_at IS NULL AND (deleted_at, 'orgs', org_id::text) < ($1::timestamptz, $2, $3))
  UNION ALL
  (SELECT 'authorities', authority_id::text, NULL, coalesce(nullif(title, ''), name), '', deleted_at FROM authorities
   WHERE deleted_at IS NOT NULL AND gone_at IS NULL AND (deleted_at, 'authorities', authority_id::text) < ($1::timestamptz, $2, $3))
  UNION ALL
  (SELECT 'syncs', sync_id::text, NULL, name, '', deleted_at FROM syncs
   WHERE deleted_at IS NOT NULL AND (deleted_at, 'syncs', sync_id::text) < ($1::timestamptz, $2, $3))
  UNION ALL
  (SELECT 'logins', l.login_id::text, l.user_uid, l.kind, coalesce(nullif(trim(u.first_name || ' ' || u.last_name), ''), u.username), l.removed_at
   FROM logins l JOIN users u ON u.uid = l.user_uid
   WHERE l.removed_at IS NOT NULL AND u.deleted_at IS NULL
     AND EXISTS (SELECT FROM audit a JOIN audit_payload p USING (seq) WHERE a.entity = 'logins' AND a.key = l.login_id::text AND a.action = 'update')
     AND (l.removed_at, 'logins', l.login_id::text) < ($1::timestamptz, $2, $3) ORDER BY l.removed_at DESC, l.login_id DESC LIMIT $4)
  UNION ALL
  (SELECT 'emails', a.key, a.subject, p.before ->> 'address', coalesce(nullif(trim(u.first_name || ' ' || u.last_name), ''), u.username), a.at
   FROM audit a JOIN audit_payload p USING (seq) JOIN users u ON u.uid = a.subject
   WHERE a.entity = 'emails' AND a.action = 'delete' AND u.deleted_at IS NULL AND a.at <= $1::timestamptz
     AND NOT EXISTS (SELECT FROM emails m WHERE m.email_id = a.key::bigint)
     AND NOT EXISTS (SELECT FROM audit n WHERE n.entity = 'emails' AND n.key = a.key AND n.seq > a.seq AND n.action = 'delete')
     AND (a.at, 'emails', a.key) < ($1::timestamptz, $2, $3) ORDER BY a.seq DESC LIMIT $4)
) b LEFT JOIN LATERAL (
  SELECT a.seq, a.actor FROM audit a JOIN audit_payload p USING (seq)
  WHERE a.entity = b.entity AND a.key = b.key
    AND (a.action = 'delete' OR a.action = 'update' AND p.after ->> CASE b.entity WHEN 'logins' THEN 'removed_at' ELSE 'deleted_at' END IS NOT NULL)
  ORDER BY a.seq DESC LIMIT 1) e ON true
ORDER BY b.at DESC, b.entity DESC, b.key DESC LIMIT $4;

-- What goes by itself after $1 days, a few at a time.
-- name: bin.due
(SELECT 'users' AS entity, uid::text AS key FROM users WHERE deleted_at IS NOT NULL AND erased_at IS NULL
   AND deleted_at < gatelodge.now() - make_interval(days => $1) ORDER BY deleted_at LIMIT 100)
UNION ALL
(SELECT 'logins', l.login_id::text FROM logins l WHERE l.removed_at < gatelodge.now() - make_interval(days => $1)
   AND EXISTS (SELECT FROM audit a JOIN audit_payload p USING (seq) WHERE a.entity = 'logins' AND a.key = l.login_id::text AND a.action = 'update')
 ORDER BY l.removed_at LIMIT 100)
UNION ALL
(SELECT 'sites', site_id::text FROM sites WHERE gone_at IS NULL AND deleted_at < gatelodge.now() - make_interval(days => $1) ORDER BY deleted_at LIMIT 100)
UNION ALL
(SELECT 'groups', group_id::text FROM groups WHERE gone_at IS NULL AND deleted_at < gatelodge.now() - make_interval(days => $1) ORDER BY deleted_at LIMIT 100)
UNION ALL
(SELECT 'orgs', org_id::text FROM orgs WHERE gone_at IS NULL AND deleted_at < gatelodge.now() - make_interval(days => $1) ORDER BY deleted_at LIMIT 100)
UNION ALL
(SELECT 'authorities', authority_id::text FROM authorities WHERE gone_at IS NULL AND deleted_at < gatelodge.now() - make_interval(days => $1)
 ORDER BY deleted_at LIMIT 100)
UNION ALL
(SELECT 'syncs', sync_id::text FROM syncs WHERE deleted_at < gatelodge.now() - make_interval(days => $1) ORDER BY deleted_at LIMIT 100);

-- name: bin.erase_person
SELECT erase_person($1) AS gone;

-- name: bin.purge_login
SELECT purge_login($1) AS gone;

-- name: bin.purge_email
SELECT purge_email($1) AS gone;

-- name: bin.purge_site
SELECT purge_site($1) AS gone;

-- name: bin.purge_group
SELECT purge_group($1) AS gone;

-- name: bin.purge_org
SELECT purge_org($1) AS gone;

-- name: bin.purge_authority
SELECT purge_authority($1) AS gone;

-- name: bin.purge_sync
SELECT purge_sync($1) AS gone;

-- Who was in a group that is gone leaves it, a few at a time.
-- name: bin.sweep_gone_groups
SELECT sweep_gone_groups($1);
