-- Organisations, sites, groups, and the gates between people and sites.

-- name: org.list
SELECT o.org_id, o.name, o.consent_required, o.purpose, o.contact, o.pairwise, o.revision,
       (SELECT count(*) FROM sites s WHERE s.org_id = o.org_id AND s.deleted_at IS NULL) AS sites,
       (SELECT count(*) FROM current_consents c WHERE c.org_id = o.org_id AND c.given) AS consenting
FROM orgs o WHERE o.deleted_at IS NULL ORDER BY lower(o.name), o.org_id;

-- name: org.find
SELECT o.org_id, o.name, o.consent_required, o.purpose, o.contact, o.pairwise, o.revision, 0 AS sites, 0 AS consenting
FROM orgs o WHERE o.org_id = $1 AND o.deleted_at IS NULL;

-- name: org.insert
INSERT INTO orgs (name, consent_required, purpose, contact, pairwise) VALUES ($1, $2, $3, $4, $5) RETURNING org_id;

-- name: org.replace
UPDATE orgs SET name = $3, consent_required = $4, purpose = $5, contact = $6, pairwise = $7 WHERE org_id = $1 AND revision = $2 AND deleted_at IS NULL;

-- name: org.remove
UPDATE orgs o SET deleted_at = gatelodge.now() WHERE o.org_id = $1 AND o.deleted_at IS NULL
AND NOT EXISTS (SELECT FROM sites s WHERE s.org_id = o.org_id AND s.deleted_at IS NULL);

-- name: org.bring_back
UPDATE orgs SET deleted_at = NULL WHERE org_id = $1 AND deleted_at IS NOT NULL AND gone_at IS NULL;

-- name: group.list
SELECT g.group_id, g.name, g.description, g.revision,
       (SELECT count(*) FROM group_members m JOIN users u ON u.uid = m.user_uid WHERE m.group_id = g.group_id AND u.deleted_at IS NULL) AS members,
       (SELECT count(*) FROM site_groups s WHERE s.group_id = g.group_id) AS sites
FROM groups g WHERE g.deleted_at IS NULL ORDER BY lower(g.name), g.group_id;

-- name: group.insert
INSERT INTO groups (name, description) VALUES ($1, $2) RETURNING group_id;

-- name: group.replace
UPDATE groups SET name = $3, description = $4 WHERE group_id = $1 AND revision = $2 AND deleted_at IS NULL;

-- name: group.remove
UPDATE groups SET deleted_at = gatelodge.now() WHERE group_id = $1 AND deleted_at IS NULL;

-- name: group.bring_back
UPDATE groups SET deleted_at = NULL WHERE group_id = $1 AND deleted_at IS NOT NULL AND gone_at IS NULL;

-- name: group.add_members
INSERT INTO group_members (group_id, user_uid) SELECT $1, uid FROM unnest($2::uuid[]) AS uid ORDER BY uid ON CONFLICT DO NOTHING;

-- name: group.remove_members
DELETE FROM group_members WHERE group_id = $1 AND user_uid = ANY ($2::uuid[]);

-- name: site.list
SELECT s.site_id, s.org_id, o.name AS org_name, s.name, s.redirect_url, s.crypto_version, s.key_fingerprint, s.key_made_at,
       s.old_fingerprint, s.api_url, s.internal, s.signed_search, s.push_changes, s.push_ssh_keys, s.push_form, s.min_level::text AS min_level,
       s.cooloff_hours, s.accent, s.deleted_at IS NOT NULL AS deleted, s.revision,
       ARRAY(SELECT group_id FROM site_groups g WHERE g.site_id = s.site_id ORDER BY 1)::text AS groups
FROM sites s JOIN orgs o USING (org_id) WHERE s.deleted_at IS NULL ORDER BY lower(s.name), s.site_id;

-- name: site.find
SELECT s.site_id, s.org_id, o.name AS org_name, s.name, s.redirect_url, s.crypto_version, s.key_fingerprint, s.key_made_at,
       s.old_fingerprint, s.api_url, s.internal, s.signed_search, s.push_changes, s.push_ssh_keys, s.push_form, s.min_level::text AS min_level,
       s.cooloff_hours, s.accent, s.deleted_at IS NOT NULL AS deleted, s.revision,
       ARRAY(SELECT group_id FROM site_groups g WHERE g.site_id = s.site_id ORDER BY 1)::text AS groups
FROM sites s JOIN orgs o USING (org_id) WHERE s.site_id = $1;

-- name: site.keys
SELECT crypto_version, sealed_key, sealed_old_key FROM sites WHERE site_id = $1 AND deleted_at IS NULL;

-- name: site.insert
INSERT INTO sites (org_id, name, redirect_url, crypto_version, api_url, internal, signed_search, push_changes, push_ssh_keys,
                   min_level, cooloff_hours, accent, push_form)
VALUES ($1, $2, $3, $4, nullif($5, ''), $6, $7, $8, $9, $10::assurance, $11, $12, $13) RETURNING site_id;

-- name: site.replace
UPDATE sites SET org_id = $3, name = $4, redirect_url = $5, crypto_version = $6, api_url = nullif($7, ''), internal = $8, signed_search = $9,
  push_changes = $10, push_ssh_keys = $11, min_level = $12::assurance, cooloff_hours = $13, accent = $14,
  push_form = $15
WHERE site_id = $1 AND revision = $2 AND deleted_at IS NULL;

-- name: site.remove_groups
DELETE FROM site_groups WHERE site_id = $1 AND NOT group_id = ANY ($2::int[]);

-- name: site.add_groups
INSERT INTO site_groups (site_id, group_id) SELECT $1, g FROM unnest($2::int[]) AS g ORDER BY g ON CONFLICT DO NOTHING;

-- A first key stands alone; a later one waits beside the old one until the administrator confirms the switch (PG-13): a
-- trigger puts the old one there, because whoever writes a key may not read one.
-- name: site.replace_key
UPDATE sites SET sealed_key = $2, key_fingerprint = $3, key_made_at = gatelodge.now(), crypto_version = $4
WHERE site_id = $1 AND deleted_at IS NULL AND old_fingerprint = '';

-- name: site.confirm_key
UPDATE sites SET sealed_old_key = NULL, old_fingerprint = '' WHERE site_id = $1 AND old_fingerprint <> '';

-- name: site.remove
UPDATE sites SET deleted_at = gatelodge.now(), push_changes = false, push_ssh_keys = false WHERE site_id = $1 AND deleted_at IS NULL;

-- name: site.bring_back
UPDATE sites SET deleted_at = NULL WHERE site_id = $1 AND deleted_at IS NOT NULL AND gone_at IS NULL;

-- name: site.messages
SELECT gate, language, message FROM site_messages WHERE site_id = $1 ORDER BY gate, language;

-- name: site.put_message
INSERT INTO site_messages (site_id, gate, language, message) VALUES ($1, $2, $3, $4)
ON CONFLICT (site_id, gate, language) DO UPDATE SET message = excluded.message;

-- name: site.remove_message
DELETE FROM site_messages WHERE site_id = $1 AND gate = $2 AND language = $3;

-- The site's own words at a gate: in the reader's language, else in the one for everybody.
-- name: site.message
SELECT message FROM site_messages WHERE site_id = $1 AND gate = $2 AND language IN ($3, '') ORDER BY language DESC LIMIT 1;

-- name: gate.list
SELECT gate, passed, detail::text AS detail FROM gates($1, $2, $3::assurance, $4) ORDER BY "position";

-- Of the last week: how many people came in (''), and how many were stopped at which gate.
-- name: gate.counts
SELECT '' AS gate, count(*) AS number FROM visits WHERE site_id = $1 AND last_at > gatelodge.now() - interval '7 days'
UNION ALL
SELECT gate, count(*) FROM sign_in_log
WHERE site_id = $1 AND at > gatelodge.now() - interval '7 days' AND result = 'stopped' AND gate IS NOT NULL GROUP BY gate;
