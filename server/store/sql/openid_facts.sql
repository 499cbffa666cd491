-- What may be said of a person by OpenID Connect: one row, whatever of it is asked for. When something of it was changed
-- last, the audit knows; an address that is not verified is nobody's to be told. Each is looked up by
-- key alone (OFFSET 0 keeps other conditions out of it): a plan that was made when nothing was there stays good.

-- name: openid_facts.find
SELECT u.uid, u.username, u.first_name, u.last_name, u.language,
  coalesce((SELECT e.address FROM emails e WHERE e.user_uid = u.uid AND e.is_primary), '') AS email,
  ARRAY(SELECT g.name FROM group_members m, LATERAL (SELECT * FROM groups WHERE group_id = m.group_id OFFSET 0) g
        WHERE m.user_uid = u.uid AND g.deleted_at IS NULL ORDER BY lower(g.name))::text AS group_names,
  coalesce((SELECT max(a.at) FILTER (WHERE a.entity IN ('users', 'emails')) FROM audit a WHERE a.subject = u.uid),
           u.created_at) AS changed_at,
  gatelodge.now() AS now
FROM unnest($1::uuid[]) AS asked, LATERAL (SELECT * FROM users WHERE uid = asked OFFSET 0) u WHERE u.deleted_at IS NULL;
