-- Everybody who is signed in, for the console. A page is found in an index (ids), then its lines are read; it begins
-- behind a place. What has expired, or was idle for too many seconds, is no session any more.

-- name: session_list.seen_down
SELECT session_id FROM sessions
WHERE (last_seen_at, session_id) < ($1::timestamptz, $2::bigint) AND expires_at > gatelodge.now()
  AND (keep OR last_seen_at > gatelodge.now() - make_interval(secs => $3))
ORDER BY last_seen_at DESC, session_id DESC LIMIT $4;

-- name: session_list.seen_up
SELECT session_id FROM sessions
WHERE (last_seen_at, session_id) > ($1::timestamptz, $2::bigint) AND expires_at > gatelodge.now()
  AND (keep OR last_seen_at > gatelodge.now() - make_interval(secs => $3))
ORDER BY last_seen_at, session_id LIMIT $4;

-- name: session_list.since_down
SELECT session_id FROM sessions
WHERE session_id < $1::bigint AND expires_at > gatelodge.now() AND (keep OR last_seen_at > gatelodge.now() - make_interval(secs => $2))
ORDER BY session_id DESC LIMIT $3;

-- name: session_list.since_up
SELECT session_id FROM sessions
WHERE session_id > $1::bigint AND expires_at > gatelodge.now() AND (keep OR last_seen_at > gatelodge.now() - make_interval(secs => $2))
ORDER BY session_id LIMIT $3;

-- The same, narrowed: to who was here within five minutes; to an authority, or 0; to a block of addresses, or ''. Only the
-- nearest 10,000 are looked through: what is common stands among them, and what is rare is asked for by narrowed_all.
-- Run with custom plans, in which what is not asked for is left out: see session_list.cpp.

-- name: session_list.custom_plans
SELECT set_config('plan_cache_mode', 'force_custom_plan', true);

-- name: session_list.narrowed_seen_down
SELECT session_id FROM (
  SELECT session_id, last_seen_at, login_id, address FROM sessions
  WHERE (last_seen_at, session_id) < ($1::timestamptz, $2::bigint) AND expires_at > gatelodge.now()
    AND (keep OR last_seen_at > gatelodge.now() - make_interval(secs => $3))
    AND last_seen_at > CASE WHEN $5::boolean THEN gatelodge.now() - interval '5 min' ELSE '-infinity' END
  ORDER BY last_seen_at DESC, session_id DESC LIMIT 10000) s
LEFT JOIN logins l ON l.login_id = s.login_id AND l.authority_id = $6::int
WHERE ($6::int = 0 OR l.login_id IS NOT NULL) AND (nullif($7::text, '') IS NULL OR address <<= nullif($7::text, '')::inet)
ORDER BY last_seen_at DESC, session_id DESC LIMIT $4;

-- name: session_list.narrowed_seen_up
SELECT session_id FROM (
  SELECT session_id, last_seen_at, login_id, address FROM sessions
  WHERE (last_seen_at, session_id) > ($1::timestamptz, $2::bigint) AND expires_at > gatelodge.now()
    AND (keep OR last_seen_at > gatelodge.now() - make_interval(secs => $3))
    AND last_seen_at > CASE WHEN $5::boolean THEN gatelodge.now() - interval '5 min' ELSE '-infinity' END
  ORDER BY last_seen_at, session_id LIMIT 10000) s
LEFT JOIN logins l ON l.login_id = s.login_id AND l.authority_id = $6::int
WHERE ($6::int = 0 OR l.login_id IS NOT NULL) AND (nullif($7::text, '') IS NULL OR address <<= nullif($7::text, '')::inet)
ORDER BY last_seen_at, session_id LIMIT $4;

-- name: session_list.narrowed_since_down
SELECT session_id FROM (
  SELECT session_id, last_seen_at, login_id, address FROM sessions
  WHERE session_id < $1::bigint AND expires_at > gatelodge.now()
    AND (keep OR last_seen_at > gatelodge.now() - make_interval(secs => $2))
    AND last_seen_at > CASE WHEN $4::boolean THEN gatelodge.now() - interval '5 min' ELSE '-infinity' END
  ORDER BY session_id DESC LIMIT 10000) s
LEFT JOIN logins l ON l.login_id = s.login_id AND l.authority_id = $5::int
WHERE ($5::int = 0 OR l.login_id IS NOT NULL) AND (nullif($6::text, '') IS NULL OR address <<= nullif($6::text, '')::inet)
ORDER BY session_id DESC LIMIT $3;

-- name: session_list.narrowed_since_up
SELECT session_id FROM (
  SELECT session_id, last_seen_at, login_id, address FROM sessions
  WHERE session_id > $1::bigint AND expires_at > gatelodge.now()
    AND (keep OR last_seen_at > gatelodge.now() - make_interval(secs => $2))
    AND last_seen_at > CASE WHEN $4::boolean THEN gatelodge.now() - interval '5 min' ELSE '-infinity' END
  ORDER BY session_id LIMIT 10000) s
LEFT JOIN logins l ON l.login_id = s.login_id AND l.authority_id = $5::int
WHERE ($5::int = 0 OR l.login_id IS NOT NULL) AND (nullif($6::text, '') IS NULL OR address <<= nullif($6::text, '')::inet)
ORDER BY session_id LIMIT $3;

-- In any order, by sums that no index knows: whatever finds the few that fit comes first, and nobody walks through the
-- whole list in its order. $1: of these people, or null; $2, $3: behind this place; $4: how many seconds idle; $8: by their
-- numbers, else by the latest activity; $9: downwards.
-- name: session_list.narrowed_all
SELECT s.session_id FROM sessions s LEFT JOIN logins l ON l.login_id = s.login_id AND l.authority_id = $6::int
WHERE ($1::uuid[] IS NULL OR s.user_uid = ANY ($1::uuid[])) AND s.expires_at > gatelodge.now()
  AND (s.keep OR s.last_seen_at > gatelodge.now() - make_interval(secs => $4))
  AND s.last_seen_at > CASE WHEN $5::boolean THEN gatelodge.now() - interval '5 min' ELSE '-infinity' END
  AND ($6::int = 0 OR l.login_id IS NOT NULL)
  AND (nullif($7::text, '') IS NULL OR s.address <<= nullif($7::text, '')::inet)
  AND CASE WHEN $8::boolean AND $9::boolean THEN s.session_id < $3::bigint WHEN $8 THEN s.session_id > $3
           WHEN $9 THEN (s.last_seen_at, s.session_id) < ($2::timestamptz, $3) ELSE (s.last_seen_at, s.session_id) > ($2, $3) END
ORDER BY CASE WHEN NOT $8 AND $9 THEN s.last_seen_at + interval '0' END DESC,
         CASE WHEN NOT $8 AND NOT $9 THEN s.last_seen_at + interval '0' END, CASE WHEN $9 THEN -s.session_id ELSE s.session_id + 0 END
LIMIT $10;

-- name: session_list.people
SELECT DISTINCT user_uid FROM sessions WHERE session_id = ANY ($1::bigint[]);

-- name: session_list.end
DELETE FROM sessions WHERE session_id = ANY ($1::bigint[]);

-- Proved longer than $3 seconds ago it is untrusted (EA-33).
-- name: session_list.lines
SELECT s.session_id, s.last_seen_at::text AS place, s.user_uid, u.username, u.first_name, u.last_name, s.created_at, s.last_seen_at,
       s.expires_at, host(s.address) AS address, s.device, s.keep, l.kind, coalesce(nullif(a.title, ''), a.name) AS authority,
       a.driver = 'local' AS local,
       (CASE WHEN s.auth_time < gatelodge.now() - make_interval(secs => $3) THEN least(s.level, 'untrusted') ELSE s.level END)::text AS level
FROM unnest($1::bigint[]) WITH ORDINALITY AS wanted (id, number)
JOIN sessions s ON s.session_id = wanted.id AND s.expires_at > gatelodge.now()
  AND (s.keep OR s.last_seen_at > gatelodge.now() - make_interval(secs => $2))
JOIN users u ON u.uid = s.user_uid JOIN logins l USING (login_id) JOIN authorities a USING (authority_id)
ORDER BY wanted.number;

-- name: session_list.logins
SELECT p.login_id, p.proved_at, l.kind, l.identity, l.state, coalesce(nullif(a.title, ''), a.name) AS authority,
       a.driver = 'local' AS local, p.login_id = s.login_id AS opened
FROM sessions s JOIN session_proofs p USING (session_id) JOIN logins l ON l.login_id = p.login_id JOIN authorities a USING (authority_id)
WHERE s.session_id = $1 ORDER BY p.proved_at DESC, p.login_id DESC;

-- The whole list is walked through for the first number: what the clock says is asked once, not a million times. The
-- second is found in an index.
-- name: session_list.counts
WITH clock AS MATERIALIZED (SELECT gatelodge.now() AS now, gatelodge.now() - make_interval(secs => $1) AS idle)
SELECT (SELECT count(*)::int FROM sessions
        WHERE expires_at > (SELECT now FROM clock) AND (keep OR last_seen_at > (SELECT idle FROM clock))) AS sessions,
       (SELECT count(DISTINCT user_uid)::int FROM sessions
        WHERE last_seen_at > (SELECT now FROM clock) - interval '5 min' AND expires_at > (SELECT now FROM clock)
          AND (keep OR last_seen_at > (SELECT idle FROM clock))) AS online;
