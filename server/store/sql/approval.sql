-- What people have asked for and somebody decides (EL-10). Who decides holds the person first, then the request.

-- All of them where $1, else those of $2: who waits first, the longest first, then what was decided last.
-- name: approval.list
SELECT r.approval_id, r.kind, r.state, r.user_uid, r.first_name, r.last_name, r.address, r.language, r.client, r.asked_at,
       r.expires_at, r.decided_at, coalesce(r.decided_by, '') AS decided_by, r.note, r.revision, r.authority_id,
       coalesce(nullif(a.title, ''), a.name) AS authority_name, r.authority_id = 1 AS is_local, u.username, u.created_at,
       coalesce(r.login ->> 'kind', '') AS login_kind, coalesce(r.login ->> 'identity', '') AS login_identity,
       coalesce((r.login -> 'properties')::text, '{}') AS login_properties,
       coalesce((SELECT coalesce(nullif(trim(d.first_name || ' ' || d.last_name), ''), d.username) FROM users d WHERE d.uid::text = r.decided_by), '') AS decided_by_name,
       r.state = 'waiting' AND r.expires_at <= gatelodge.now() AS too_old
FROM approvals r JOIN users u ON u.uid = r.user_uid JOIN authorities a USING (authority_id)
WHERE $1::boolean OR r.approval_id = ANY ($2::bigint[])
ORDER BY r.state = 'waiting' DESC, CASE WHEN r.state = 'waiting' THEN r.asked_at END, r.decided_at DESC, r.approval_id LIMIT $3;

-- Who waits already waits on: no row. In any other state it was decided as it came, by the house itself.
-- name: approval.insert
INSERT INTO approvals (kind, user_uid, authority_id, login, first_name, last_name, address, language, client, expires_at, state, decided_at, decided_by)
VALUES ($1, $2, $3, nullif($4, '')::jsonb, $5, $6, $7, $8, $9, gatelodge.now() + make_interval(days => $10), $11,
        CASE WHEN $11 <> 'waiting' THEN gatelodge.now() END, CASE WHEN $11 <> 'waiting' THEN 'system' END)
ON CONFLICT (user_uid, kind, authority_id, coalesce(login ->> 'identity', '')) WHERE state = 'waiting' DO NOTHING
RETURNING approval_id;

-- name: approval.lock_subject
SELECT u.uid FROM users u JOIN approvals r ON r.user_uid = u.uid WHERE r.approval_id = $1 FOR NO KEY UPDATE OF u;

-- Exactly one of several decisions finds it waiting.
-- name: approval.decide
UPDATE approvals SET state = $2, note = $3 WHERE approval_id = $1 AND state = 'waiting' AND expires_at > gatelodge.now();

-- name: approval.expire
UPDATE approvals SET state = 'expired' WHERE approval_id = $1 AND state = 'waiting' AND expires_at <= gatelodge.now();

-- name: approval.overdue
SELECT approval_id FROM approvals WHERE state = 'waiting' AND expires_at <= gatelodge.now() ORDER BY expires_at LIMIT $1;

-- name: approval.waiting_of_user
SELECT r.approval_id, coalesce(nullif(a.title, ''), a.name) AS authority_name, coalesce(r.login -> 'properties' ->> 'username', '') AS login_name,
       r.asked_at FROM approvals r JOIN authorities a USING (authority_id)
WHERE r.user_uid = $1 AND r.kind = 'login' AND r.state = 'waiting' AND r.expires_at > gatelodge.now() ORDER BY r.asked_at;

-- name: approval.withdraw_own
UPDATE approvals SET state = 'withdrawn' WHERE approval_id = $1 AND user_uid = $2 AND kind = 'login' AND state = 'waiting';

-- name: approval.count_waiting
SELECT count(*) FILTER (WHERE kind = 'account') AS accounts, count(*) FILTER (WHERE kind = 'login') AS logins,
       count(*) FILTER (WHERE kind = 'recovery') AS recoveries, count(*) FILTER (WHERE kind = 'erasure') AS erasures
FROM approvals WHERE state = 'waiting' AND expires_at > gatelodge.now();

-- Who may decide, has an address, has heard nothing since a day, and did not hear of the newest. Of two nodes that take
-- the same person, the second waits and gets nothing.
-- name: approval.take_digests
WITH newest AS (SELECT max(asked_at) AS at FROM approvals WHERE state = 'waiting' AND expires_at > gatelodge.now()),
due AS (
  SELECT u.uid FROM users u CROSS JOIN newest n LEFT JOIN approval_digests d ON d.user_uid = u.uid
  WHERE n.at IS NOT NULL AND u.status = 'active' AND u.deleted_at IS NULL
    AND coalesce(u.valid_from <= gatelodge.now(), true) AND coalesce(u.valid_until > gatelodge.now(), true)
    AND EXISTS (SELECT FROM role_grants g WHERE g.user_uid = u.uid AND g.role IN ('owner', 'administrator'))
    AND EXISTS (SELECT FROM emails e WHERE e.user_uid = u.uid AND e.is_primary)
    AND (d.sent_at IS NULL OR d.sent_at <= gatelodge.now() - interval '1 day' AND n.at > d.sent_at)
  ORDER BY u.uid LIMIT $1
)
INSERT INTO approval_digests AS d (user_uid) SELECT uid FROM due
ON CONFLICT (user_uid) DO UPDATE SET sent_at = gatelodge.now() WHERE d.sent_at <= gatelodge.now() - interval '1 day'
RETURNING d.user_uid;

-- Nobody was let in: what was told for it goes. The address can be used anew, and the logins open nothing.
-- name: approval.forget_addresses
DELETE FROM emails WHERE user_uid = $1;

-- name: approval.close_logins
UPDATE logins SET state = 'invalidated', revision = revision + 1 WHERE user_uid = $1 AND state = 'validated';

-- name: approval.forget_person
UPDATE users SET deleted_at = gatelodge.now(), first_name = '', last_name = '', notes = '' WHERE uid = $1 AND status = 'pending' AND deleted_at IS NULL;

-- What was decided is forgotten after three months, with the name and the address in it.
-- name: approval.prune
DELETE FROM approvals WHERE state <> 'waiting' AND decided_at < gatelodge.now() - interval '90 days';
