-- Who has to wait because of too many tries, now (EL-09).

-- name: blocked.counts
SELECT bucket, tries, extract(epoch FROM since + make_interval(secs => $2) - gatelodge.now())::int AS seconds_left
FROM attempts WHERE tries >= $1 AND since >= gatelodge.now() - make_interval(secs => $2) ORDER BY tries DESC LIMIT 10000;

-- name: blocked.suspects
SELECT u.uid, u.username, coalesce(nullif(trim(u.first_name || ' ' || u.last_name), ''), u.username) AS caption,
       ARRAY(SELECT encode(d.device_hash, 'hex') FROM known_devices d WHERE d.user_uid = u.uid) AS devices
FROM users u WHERE u.uid IN (
  SELECT user_uid FROM sign_in_log WHERE at > gatelodge.now() - make_interval(secs => $1) AND user_uid IS NOT NULL
  UNION SELECT user_uid FROM sessions WHERE last_seen_at > gatelodge.now() - make_interval(secs => $1)) LIMIT 10000;

-- name: blocked.addresses
SELECT DISTINCT host(address) AS address FROM sign_in_log
WHERE at > gatelodge.now() - make_interval(secs => $1) AND address IS NOT NULL LIMIT 10000;

-- Without a key (migration 0029).
-- name: blocked.people
SELECT b.user_uid, b.tries, b.seconds_left, u.username, coalesce(nullif(trim(u.first_name || ' ' || u.last_name), ''), u.username) AS caption
FROM blocked_people($1) b JOIN users u ON u.uid = b.user_uid ORDER BY b.seconds_left DESC, u.username;
