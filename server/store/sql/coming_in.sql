-- A sign-in's own statements: what would be a dozen short ones is one each, for a sign-in waits for every round trip.

-- Whether the device is one that its owner has signed in on before, and how many tries somebody has chosen to allow.
-- name: coming_in.allowance
SELECT EXISTS (SELECT FROM known_devices WHERE user_uid = $1 AND device_hash = $2) AS known,
       coalesce((SELECT jsonb_object_agg(name, value) FROM settings
                 WHERE name IN ('tries_window', 'tries_per_account', 'tries_per_device', 'tries_per_address')), '{}')::text AS chosen;

-- Counts one try in each bucket, in their order, and says how many there are in its window of $2 seconds. A transaction
-- of its own, whose commit waits for no disk (proof.need_no_disk).
-- name: coming_in.count
WITH hurry AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))
INSERT INTO attempts AS a (bucket)
SELECT bucket FROM hurry, unnest($1::bytea[]) WITH ORDINALITY AS b (bucket, place) ORDER BY place
ON CONFLICT (bucket) DO UPDATE SET
  tries = CASE WHEN a.since < gatelodge.now() - make_interval(secs => $2) THEN 1 ELSE a.tries + 1 END,
  since = CASE WHEN a.since < gatelodge.now() - make_interval(secs => $2) THEN gatelodge.now() ELSE a.since END
RETURNING tries, extract(epoch FROM a.since + make_interval(secs => $2) - gatelodge.now())::int AS seconds_left;

-- The password was right: bucket $1 has its try back, $2 is as if there had been none. Held in the order in which they
-- are counted, so nobody waits in a circle. As coming_in.count, without a disk.
-- name: coming_in.forgive
WITH hurry AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true)), held AS MATERIALIZED (
  SELECT a.bucket FROM hurry, attempts a WHERE a.bucket IN ($1, $2) ORDER BY a.bucket <> $1 FOR UPDATE OF a
), given_back AS (
  UPDATE attempts a SET tries = a.tries - 1 FROM held h WHERE a.bucket = h.bucket AND a.bucket = $1 AND a.tries > 0
)
DELETE FROM attempts a USING held h WHERE a.bucket = h.bucket AND a.bucket = $2;

-- A valid login about which the authority says nothing new ($4).
-- name: coming_in.find_current
SELECT login_id, user_uid, revision FROM logins
WHERE authority_id = $1 AND kind = $2 AND identity = $3 AND removed_at IS NULL AND state = 'validated'
  AND coalesce(expires_at > gatelodge.now(), true) AND properties @> $4::jsonb
ORDER BY login_id DESC LIMIT 1;

-- Opens a session, and writes what belongs to that: the login proved in it, the device that is the person's own ($9), the
-- sign-in log. The person is held, and the login as it was proved: a suspension or a new password that comes meanwhile
-- either waits and then ends this session too, or is seen here, and there is no session (F7). The same with an account's
-- dates. It lasts as long as somebody has chosen for its kind, else $5 seconds. The commit waits for no disk: a power cut
-- can take back only a sign-in that nothing has followed, since whatever is written after it lies behind it in the same
-- log; and then the person signs in again. An ending always waits.
-- name: coming_in.open
WITH hurry AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true)), person AS (
  SELECT uid FROM hurry, users WHERE uid = $2 AND status = 'active' AND deleted_at IS NULL
    AND coalesce(valid_from <= gatelodge.now(), true) AND coalesce(valid_until > gatelodge.now(), true) FOR SHARE OF users
), proof AS (
  SELECT l.login_id, l.user_uid FROM logins l JOIN person ON person.uid = l.user_uid
  WHERE l.login_id = $3 AND l.revision = $10 AND l.state = 'validated' FOR SHARE OF l
), lasting AS (
  SELECT coalesce((SELECT (value #>> '{}')::float8 FROM settings
                   WHERE name = CASE WHEN $8::boolean THEN 'kept_lifetime' ELSE 'session_lifetime' END), $5::float8) AS secs
), opened AS (
  INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at, address, device, keep)
  SELECT $1::bytea, user_uid, login_id, $4::assurance, gatelodge.now() + make_interval(secs => secs), nullif($6, '')::inet,
         $7::text, $8::boolean
  FROM proof, lasting RETURNING token_hash, user_uid, login_id, address, device
), proved AS (
  INSERT INTO session_logins (token_hash, login_id) SELECT token_hash, login_id FROM opened
), own_device AS (
  INSERT INTO known_devices (user_uid, device_hash) SELECT user_uid, $9::bytea FROM opened WHERE $9::bytea IS NOT NULL
  ON CONFLICT (user_uid, device_hash) DO UPDATE SET last_at = gatelodge.now()
), entry AS (
  INSERT INTO sign_in_log (result, user_uid, site_id, authority_id, address, device)
  SELECT 'came_in', user_uid, $11::int, $12::int, address, device FROM opened
)
SELECT secs FROM opened, lasting;
