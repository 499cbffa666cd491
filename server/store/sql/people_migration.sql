-- Migration in use (EL-08): the record, its people, and the work of migration 0041's functions.

-- One of them, or all; newest first.
-- name: people_migration.list
SELECT m.migration_id, m.authority_id, a.name, coalesce(nullif(a.title, ''), a.name) AS caption, m.login_kind, m.state,
       coalesce(m.paused_from, '') AS paused_from, m.only_chosen, m.batch_people, m.bring_back, m.last_batch, m.trouble, m.kept_out, m.started_at, m.finished_at, m.step_at, m.step_done,
       coalesce((SELECT u.username FROM users u WHERE u.uid::text = m.step_by), m.step_by) AS step_by
FROM people_migrations m JOIN authorities a USING (authority_id)
WHERE coalesce(m.migration_id = $1::int, true) ORDER BY m.migration_id DESC;

-- `in_bin`: who waits and lies in the recycle bin has no way in to lose. `stuck`: who could go back, but for a login there.
-- `outside`: who has no other way in than the older system, and is not in the book: they came by it by themselves.
-- name: people_migration.people_counts
SELECT count(*) FILTER (WHERE p.state = 'waiting')::int AS waiting,
  count(*) FILTER (WHERE p.state = 'converted')::int AS converted, count(*) FILTER (WHERE p.state = 'left')::int AS remain,
  count(*) FILTER (WHERE p.chosen)::int AS chosen, count(*) FILTER (WHERE p.chosen AND p.state = 'waiting')::int AS chosen_waiting,
  count(*) FILTER (WHERE p.problem <> '')::int AS problems,
  count(*) FILTER (WHERE p.problem <> '' AND p.state = 'waiting')::int AS waiting_problems,
  count(*) FILTER (WHERE p.problem <> '' AND p.state = 'waiting' AND p.chosen)::int AS chosen_waiting_problems,
  count(*) FILTER (WHERE p.state = 'converted' AND coalesce(l.credential_changed_at > p.converted_at, true))::int AS changed,
  count(*) FILTER (WHERE p.state = 'converted' AND p.problem <> '' AND l.credential_changed_at <= p.converted_at)::int AS stuck,
  count(*) FILTER (WHERE p.state = 'waiting' AND u.deleted_at IS NOT NULL)::int AS in_bin,
  count(*) FILTER (WHERE p.state = 'waiting' AND u.deleted_at IS NULL AND p.problem NOT IN ('gone_there', 'no_password'))::int AS blocking,
  (SELECT count(DISTINCT o.user_uid)::int
   FROM people_migrations m JOIN logins o ON o.authority_id = m.authority_id AND o.state = 'validated' JOIN users u ON u.uid = o.user_uid AND u.erased_at IS NULL
   WHERE m.migration_id = $1 AND NOT EXISTS (SELECT FROM migrating_people k WHERE k.user_uid = o.user_uid AND k.migration_id = $1)
     AND NOT EXISTS (SELECT FROM logins w JOIN authorities a USING (authority_id)
                     WHERE w.user_uid = o.user_uid AND w.state = 'validated' AND a.authority_id <> m.authority_id AND a.enabled AND a.sign_in)) AS outside
FROM migrating_people p JOIN users u ON u.uid = p.user_uid
LEFT JOIN logins l ON p.state = 'converted' AND l.user_uid = p.user_uid AND l.authority_id = 1 AND l.kind = 'password' AND l.state = 'validated'
WHERE p.migration_id = $1;

-- name: people_migration.insert
INSERT INTO people_migrations (authority_id, login_kind, batch_people, bring_back) VALUES ($1, $2, $3, $4) RETURNING migration_id;

-- What stands for as long as this transaction: who would pause it waits.
-- name: people_migration.hold
SELECT state, only_chosen, batch_people FROM people_migrations WHERE migration_id = $1 FOR SHARE;

-- From one of the states $2.
-- name: people_migration.step
UPDATE people_migrations SET state = $3, paused_from = CASE WHEN $3 = 'paused' THEN state END, only_chosen = $4, trouble = $5,
  step_at = gatelodge.now(), step_by = actor(), step_done = CASE WHEN state = 'paused' OR $3 = 'paused' THEN step_done ELSE 0 END,
  finished_at = CASE WHEN $3 IN ('finished', 'given_up') THEN gatelodge.now() END
WHERE migration_id = $1 AND state = ANY ($2::text[]);

-- Where it was when it was paused.
-- name: people_migration.resume
UPDATE people_migrations SET state = paused_from, paused_from = NULL, trouble = '', step_at = gatelodge.now(), step_by = actor()
WHERE migration_id = $1 AND state = 'paused';

-- name: people_migration.count
UPDATE people_migrations SET step_done = step_done + $2, last_batch = last_batch + $3 WHERE migration_id = $1;

-- name: people_migration.keep_out
UPDATE people_migrations SET kept_out = $2 WHERE migration_id = $1;

-- By one node at a time, and until the session ends at the latest.
-- name: people_migration.lock
SELECT pg_try_advisory_lock(7243, $1::int) AS ours;

-- name: people_migration.unlock
SELECT pg_advisory_unlock(7243, $1::int) AS freed;

-- name: people_migration.due
SELECT migration_id FROM people_migrations WHERE state IN ('preparing', 'converting', 'undoing');

-- What has kept people back is looked at anew: who waits, or who is converted.
-- name: people_migration.forget_problems
UPDATE migrating_people SET problem = '', about = '' WHERE migration_id = $1 AND state = $2 AND problem <> '';

-- name: people_migration.choose
UPDATE migrating_people p SET chosen = true FROM users u
WHERE p.migration_id = $1 AND u.uid = p.user_uid AND NOT p.chosen AND p.state = 'waiting' AND u.username = ANY ($2::text[]);

-- name: people_migration.choose_group
UPDATE migrating_people p SET chosen = true FROM group_members k
WHERE p.migration_id = $1 AND k.user_uid = p.user_uid AND k.group_id = $2 AND NOT p.chosen AND p.state = 'waiting';

-- name: people_migration.choose_random
UPDATE migrating_people p SET chosen = true
FROM (SELECT source_key FROM migrating_people WHERE migration_id = $1 AND NOT chosen AND state = 'waiting' ORDER BY random() LIMIT $2) r
WHERE p.migration_id = $1 AND p.source_key = r.source_key;

-- From the end of the index migrating_people_next, so that no batch passes over what others have left there.
-- name: people_migration.next
SELECT source_key FROM migrating_people
WHERE migration_id = $1 AND state = 'waiting' AND problem = '' AND (chosen OR NOT $2::boolean) ORDER BY chosen DESC, source_key DESC LIMIT $3;

-- Those of the batch that still wait, held until it is done.
-- name: people_migration.take
SELECT p.source_key, u.username
FROM migrating_people p JOIN users u ON u.uid = p.user_uid
WHERE p.migration_id = $1 AND p.state = 'waiting' AND p.source_key = ANY ($2::text[]) ORDER BY p.source_key FOR UPDATE OF p SKIP LOCKED;

-- name: people_migration.convert
SELECT convert_people($1, $2, $3::text[], $4::text[]) AS people;

-- name: people_migration.unconvert
SELECT unconvert_people($1, $2) AS people;

-- Whether anybody is left to go back; where the first of them is being changed, as soon as that is over. Whoever changes a
-- login holds it before the book (0041): the same order here, which the function of 0050 has not.
-- name: people_migration.anybody_to_unconvert
WITH first AS MATERIALIZED (
  SELECT h.login_id FROM migrating_people p
  JOIN logins h ON h.user_uid = p.user_uid AND h.authority_id = 1 AND h.kind = 'password' AND h.state = 'validated' AND h.credential_changed_at <= p.converted_at
  WHERE p.migration_id = $1 AND p.state = 'converted' AND p.problem = '' LIMIT 1
), login AS MATERIALIZED (
  SELECT user_uid FROM logins WHERE login_id = (SELECT login_id FROM first) FOR UPDATE
), book AS MATERIALIZED (
  SELECT source_key FROM migrating_people WHERE migration_id = $1 AND user_uid = (SELECT user_uid FROM login) FOR UPDATE
)
SELECT EXISTS (SELECT FROM first) AND (SELECT count(*) FROM book) >= 0 AS anybody;

-- name: people_migration.mark
UPDATE migrating_people p SET problem = g.problem, about = left(g.about, 400)
FROM unnest($2::text[], $3::text[], $4::text[]) AS g (key, problem, about)
WHERE p.migration_id = $1 AND p.source_key = g.key AND p.state = 'waiting';

-- name: people_migration.door
SELECT authority_id, username, person_uid FROM migration_door($1, $2);

-- The next ones behind a key; of the pilot set alone, or everybody; with problems only, or all.
-- name: people_migration.people
SELECT p.source_key, p.user_uid, u.username, p.state, p.chosen, coalesce(p.batch, 0) AS batch, p.problem, p.about, p.converted_at
FROM migrating_people p JOIN users u ON u.uid = p.user_uid
WHERE p.migration_id = $1 AND p.source_key > $2 AND (p.chosen OR NOT $3::boolean) AND (p.problem <> '' OR NOT $4::boolean)
ORDER BY p.source_key LIMIT $5;

-- Who waits and has no way in there either, as far as is known.
-- name: people_migration.leaving
SELECT p.source_key FROM migrating_people p JOIN users u ON u.uid = p.user_uid
WHERE p.migration_id = $1 AND p.state = 'waiting' AND p.problem IN ('gone_there', 'no_password') AND u.deleted_at IS NULL ORDER BY p.source_key;

-- Accounts there that nobody here has. Whoever has joined a login there to one of their own here is counted as `outside`
-- where that is their only way in; who lies in the recycle bin has none.
-- name: people_migration.absent
SELECT g.key FROM unnest($2::text[]) WITH ORDINALITY AS g (key, place)
WHERE NOT EXISTS (SELECT FROM migrating_people p WHERE p.migration_id = $1 AND p.source_key = g.key)
  AND NOT EXISTS (SELECT FROM people_migrations m JOIN logins l USING (authority_id) JOIN users u ON u.uid = l.user_uid
                  WHERE m.migration_id = $1 AND l.kind = m.login_kind AND l.identity = g.key AND l.state = 'validated' AND u.deleted_at IS NULL)
ORDER BY g.place;

-- They are on their own feet: they ask for a new password here; who lies in the recycle bin, once they are brought back.
-- name: people_migration.leave
WITH rest AS (
  UPDATE migrating_people p SET state = 'left' FROM users u
  WHERE p.migration_id = $1 AND p.state = 'waiting' AND u.uid = p.user_uid AND (p.problem IN ('gone_there', 'no_password') OR u.deleted_at IS NOT NULL)
  RETURNING p.user_uid
)
UPDATE logins l SET state = 'invalidated', revision = l.revision + 1 FROM rest r, people_migrations m
WHERE m.migration_id = $1 AND l.user_uid = r.user_uid AND l.authority_id = m.authority_id AND l.state = 'validated';

-- name: people_migration.anybody_waits
SELECT EXISTS (SELECT FROM migrating_people WHERE migration_id = $1 AND state = 'waiting') AS anybody;

-- name: people_migration.close_authority
UPDATE authorities a SET enabled = false, sign_in = false FROM people_migrations m WHERE m.migration_id = $1 AND a.authority_id = m.authority_id;

-- name: people_migration.mark_import
UPDATE imports SET migration_id = $2 WHERE import_id = $1;

-- name: people_migration.match
SELECT match_migration($1) IS NULL AS matched;

-- name: people_migration.judge
SELECT judge_migration($1) IS NULL AS judged;

-- name: people_migration.settle
SELECT settle_migration($1, $2, $3) IS NULL AS settled;

-- The house's side of some people, by key, and whether their password is still the one with this digest (in hexadecimal); lists are sorted. Whoever is suspended or deleted is not active.
-- name: people_migration.sides
SELECT p.source_key, p.state, u.username, u.first_name, u.last_name, u.status = 'active' AND u.deleted_at IS NULL AS active,
       coalesce((SELECT e.address FROM emails e WHERE e.user_uid = u.uid AND e.is_primary), '') AS email,
       ARRAY(SELECT lower(e.address) FROM emails e WHERE e.user_uid = u.uid AND e.verified_at IS NOT NULL AND NOT e.is_primary ORDER BY 1) AS others,
       ARRAY(SELECT g.name FROM group_members k JOIN groups g USING (group_id) WHERE k.user_uid = u.uid AND g.deleted_at IS NULL ORDER BY g.name) AS groups,
       ARRAY(SELECT DISTINCT r.role FROM role_grants r WHERE r.user_uid = u.uid ORDER BY r.role) AS roles,
       took_over($1, p.source_key, g.digest) AS same_password
FROM unnest($2::text[], $3::text[]) AS g (key, digest)
JOIN migrating_people p ON p.migration_id = $1 AND p.source_key = g.key JOIN users u ON u.uid = p.user_uid;

-- Sites that stand: whether they take the older authority and our own, and the groups one of which is needed.
-- name: people_migration.sites
SELECT s.site_id, s.name,
       EXISTS (SELECT FROM authorities a WHERE a.authority_id = $1 AND a.enabled AND a.sign_in AND a.deleted_at IS NULL) AND
         (c.ids IS NULL OR $1 = ANY (c.ids)) AS takes_older,
       EXISTS (SELECT FROM authorities a WHERE a.authority_id = 1 AND a.enabled AND a.sign_in) AND (c.ids IS NULL OR 1 = ANY (c.ids)) AS takes_local,
       ARRAY(SELECT g.name FROM site_groups k JOIN groups g USING (group_id) WHERE k.site_id = s.site_id ORDER BY g.name) AS groups
FROM sites s CROSS JOIN LATERAL (SELECT array_agg(k.authority_id) AS ids FROM site_authorities k WHERE k.site_id = s.site_id) c
WHERE s.deleted_at IS NULL ORDER BY s.name, s.site_id;

-- Whom of them the house would stop at which site, and where; a consent or a name that is missing is asked for there.
-- name: people_migration.stopped
SELECT p.source_key, s.site_id, g.gate
FROM migrating_people p CROSS JOIN sites s
CROSS JOIN LATERAL (SELECT gate FROM gates(p.user_uid, s.site_id, 'normal', NULL) WHERE NOT passed AND gate IN ('active', 'groups', 'cooloff')
                    ORDER BY "position" LIMIT 1) g
WHERE p.migration_id = $1 AND p.source_key = ANY ($2::text[]) AND s.deleted_at IS NULL;
