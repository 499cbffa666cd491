-- What may be said of a person by OpenID Connect: one row, whatever of it is asked for. When something of it was changed
-- last, the audit knows; an address that is not verified is nobody's to be told.

-- name: openid_facts.find
SELECT u.uid, u.username, u.first_name, u.last_name, u.language,
  coalesce((SELECT e.address FROM emails e WHERE e.user_uid = u.uid AND e.is_primary), '') AS email,
  ARRAY(SELECT g.name FROM group_members m JOIN groups g USING (group_id)
        WHERE m.user_uid = u.uid AND g.deleted_at IS NULL ORDER BY lower(g.name))::text AS group_names,
  coalesce((SELECT a.at FROM audit a WHERE a.subject = u.uid AND a.entity IN ('users', 'emails') ORDER BY a.seq DESC LIMIT 1),
           u.created_at) AS changed_at,
  gatelodge.now() AS now
FROM users u WHERE u.uid = ANY ($1::uuid[]) AND u.deleted_at IS NULL;
