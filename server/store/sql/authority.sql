-- Authorities, what a site takes of them, and what follows when one brings a new person.

-- name: authority.list
SELECT authority_id, name, title, help_text, driver, settings::text AS settings, position, enabled, sign_in, creates_accounts,
       registration, username_is_email, forgotten_url, change_url, register_url,
       logins_need_approval, recovery_needs_approval, newcomer_message, revision
FROM authorities WHERE deleted_at IS NULL ORDER BY position, authority_id;

-- Deleted ones too: history still names them.
-- name: authority.find
SELECT authority_id, name, title, help_text, driver, settings::text AS settings, position, enabled, sign_in, creates_accounts,
       registration, username_is_email, forgotten_url, change_url, register_url,
       logins_need_approval, recovery_needs_approval, newcomer_message, revision
FROM authorities WHERE authority_id = $1;

-- name: authority.find_by_name
SELECT authority_id, name, title, help_text, driver, settings::text AS settings, position, enabled, sign_in, creates_accounts,
       registration, username_is_email, forgotten_url, change_url, register_url,
       logins_need_approval, recovery_needs_approval, newcomer_message, revision
FROM authorities WHERE name = lower($1) AND deleted_at IS NULL;

-- name: authority.find_registration
SELECT authority_id, name, title, help_text, driver, settings::text AS settings, position, enabled, sign_in, creates_accounts,
       registration, username_is_email, forgotten_url, change_url, register_url,
       logins_need_approval, recovery_needs_approval, newcomer_message, revision
FROM authorities WHERE registration AND enabled AND deleted_at IS NULL;

-- Those that may let somebody in: of a site its own choice in its own order, without one all of them.
-- name: authority.list_for_site
SELECT a.authority_id, name, title, help_text, driver, settings::text AS settings, a.position, enabled, sign_in, creates_accounts,
       registration, username_is_email, forgotten_url, change_url, register_url,
       logins_need_approval, recovery_needs_approval, newcomer_message, revision
FROM authorities a LEFT JOIN site_authorities s ON s.authority_id = a.authority_id AND s.site_id = $1
WHERE deleted_at IS NULL AND enabled AND sign_in
  AND (s.site_id IS NOT NULL OR NOT EXISTS (SELECT FROM site_authorities c WHERE c.site_id = $1))
ORDER BY s.position, a.position, a.authority_id;

-- Of those that may let somebody in by one of the drivers $1: the chosen one, or the one of that name, or for an address
-- our own, or the first.
-- name: authority.find_to_ask
SELECT a.authority_id, name, title, help_text, driver, settings::text AS settings, a.position, enabled, sign_in, creates_accounts,
       registration, username_is_email, forgotten_url, change_url, register_url,
       logins_need_approval, recovery_needs_approval, newcomer_message, revision, gatelodge.now() AS asked_at,
       EXISTS (SELECT FROM people_migrations WHERE state NOT IN ('finished', 'given_up') OR $4::boolean) AS migrating
FROM authorities a
WHERE deleted_at IS NULL AND enabled AND sign_in AND driver = ANY ($1::text[]) AND a.authority_id = coalesce($2::int, a.authority_id)
ORDER BY a.name = $3 DESC, $4::boolean AND driver = 'local' DESC, a.position, a.authority_id LIMIT 1;

-- The same at site $5. Apart from it: in one, each call would be planned anew.
-- name: authority.find_to_ask_at_site
SELECT a.authority_id, name, title, help_text, driver, settings::text AS settings, a.position, enabled, sign_in, creates_accounts,
       registration, username_is_email, forgotten_url, change_url, register_url,
       logins_need_approval, recovery_needs_approval, newcomer_message, revision, gatelodge.now() AS asked_at,
       EXISTS (SELECT FROM people_migrations WHERE state NOT IN ('finished', 'given_up') OR $4::boolean) AS migrating
FROM authorities a LEFT JOIN site_authorities s ON s.authority_id = a.authority_id AND s.site_id = $5
WHERE deleted_at IS NULL AND enabled AND sign_in AND driver = ANY ($1::text[]) AND a.authority_id = coalesce($2::int, a.authority_id)
  AND (s.site_id IS NOT NULL OR NOT EXISTS (SELECT FROM site_authorities c WHERE c.site_id = $5))
ORDER BY a.name = $3 DESC, $4::boolean AND driver = 'local' DESC, s.position, a.position, a.authority_id LIMIT 1;

-- name: authority.insert
INSERT INTO authorities (name, title, help_text, driver, settings, enabled, sign_in, creates_accounts, username_is_email,
                         forgotten_url, change_url, register_url, logins_need_approval, recovery_needs_approval,
                         newcomer_message, position)
SELECT $1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, coalesce(max(position), 0) + 1 FROM authorities
RETURNING authority_id;

-- The driver stays: the logins here are proved by it.
-- name: authority.replace
UPDATE authorities SET name = $3, title = $4, help_text = $5, settings = $6::jsonb, sign_in = $7, creates_accounts = $8,
  username_is_email = $9, forgotten_url = $10, change_url = $11, register_url = $12,
  logins_need_approval = $13, recovery_needs_approval = $14, newcomer_message = $15
WHERE authority_id = $1 AND revision = $2 AND deleted_at IS NULL;

-- name: authority.enable
UPDATE authorities SET enabled = true WHERE authority_id = $1 AND deleted_at IS NULL;

-- name: authority.disable
UPDATE authorities SET enabled = false WHERE authority_id = $1 AND deleted_at IS NULL;

-- name: authority.remove
UPDATE authorities SET deleted_at = gatelodge.now(), registration = false WHERE authority_id = $1 AND deleted_at IS NULL;

-- name: authority.has_logins
SELECT EXISTS (SELECT FROM logins WHERE authority_id = $1) AS has;

-- name: authority.bring_back
UPDATE authorities SET deleted_at = NULL WHERE authority_id = $1 AND deleted_at IS NOT NULL AND gone_at IS NULL;

-- Two who change the order at once do so one after the other.
-- name: authority.lock_order
SELECT authority_id FROM authorities WHERE deleted_at IS NULL ORDER BY authority_id FOR NO KEY UPDATE;

-- $2 is the place to stand at afterwards, 1 the first.
-- name: authority.move
UPDATE authorities a SET position = ordered.place
FROM (SELECT authority_id, row_number() OVER (ORDER BY wanted) AS place
      FROM (SELECT authority_id, row_number() OVER (ORDER BY position, authority_id)::numeric AS wanted
            FROM authorities WHERE authority_id <> $1 AND deleted_at IS NULL
            UNION ALL SELECT $1, $2::int - 0.5) AS places) AS ordered
WHERE a.authority_id = ordered.authority_id AND a.deleted_at IS NULL AND a.position <> ordered.place;

-- One at most: who stops comes first.
-- name: authority.end_registration
UPDATE authorities SET registration = false WHERE registration AND authority_id <> $1 AND deleted_at IS NULL;

-- name: authority.begin_registration
UPDATE authorities SET registration = true WHERE authority_id = $1 AND deleted_at IS NULL;

-- name: authority.count_logins
SELECT authority_id, count(*) AS number FROM logins WHERE state = 'validated' GROUP BY authority_id;

-- name: authority.site_choice
SELECT authority_id FROM site_authorities s JOIN authorities a USING (authority_id)
WHERE site_id = $1 AND a.deleted_at IS NULL ORDER BY s.position, authority_id;

-- name: authority.remove_site_choice
DELETE FROM site_authorities WHERE site_id = $1 AND NOT authority_id = ANY ($2::int[]);

-- name: authority.put_site_choice
INSERT INTO site_authorities (site_id, authority_id, position)
SELECT $1, authority_id, place FROM unnest($2::int[]) WITH ORDINALITY AS chosen (authority_id, place) ORDER BY authority_id
ON CONFLICT (site_id, authority_id) DO UPDATE SET position = excluded.position
WHERE site_authorities.position <> excluded.position;

-- name: authority.list_actions
SELECT kind, coalesce(group_id, 0) AS group_id, coalesce(role, '') AS role, coalesce(g.name, '') AS group_name
FROM authority_actions LEFT JOIN groups g USING (group_id)
WHERE authority_id = $1 AND g.deleted_at IS NULL ORDER BY kind, lower(g.name), role;

-- name: authority.remove_actions
DELETE FROM authority_actions WHERE authority_id = $1
AND NOT (coalesce(group_id = ANY ($2::int[]), false) OR coalesce(role = ANY ($3::text[]), false));

-- name: authority.add_actions
INSERT INTO authority_actions (authority_id, kind, group_id, role)
SELECT $1::int, 'group', g, NULL::text FROM unnest($2::int[]) AS g UNION ALL SELECT $1, 'role', NULL::int, r FROM unnest($3::text[]) AS r
ON CONFLICT DO NOTHING;
