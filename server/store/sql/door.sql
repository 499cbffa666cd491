-- Sessions, waiting requests, tokens, attempts, the sign-in log, the mail outbox.

-- name: session.insert_login
INSERT INTO session_logins (token_hash, login_id) VALUES ($1, $2)
ON CONFLICT (token_hash, login_id) DO UPDATE SET proved_at = gatelodge.now();

-- A session counts only while it is neither too old nor idle for longer than $2 seconds, and its person's account is
-- valid; proved longer than $3 seconds ago it is untrusted (EA-33).
-- name: session.find
SELECT s.session_id, s.token_hash, s.user_uid, s.login_id, s.auth_time, s.created_at,
       (CASE WHEN s.auth_time < gatelodge.now() - make_interval(secs => $3) THEN least(s.level, 'untrusted') ELSE s.level END)::text AS level, s.last_seen_at,
       s.expires_at, host(s.address) AS address, s.device, s.keep
FROM sessions s JOIN users u ON u.uid = s.user_uid WHERE s.token_hash = $1 AND s.expires_at > gatelodge.now()
  AND coalesce(u.valid_from <= gatelodge.now(), true) AND coalesce(u.valid_until > gatelodge.now(), true)
  AND (s.keep OR s.last_seen_at > gatelodge.now() - make_interval(secs => $2));

-- name: session.seen
UPDATE sessions SET last_seen_at = gatelodge.now() WHERE token_hash = ANY ($1::bytea[]) AND last_seen_at < gatelodge.now() - interval '30 s';

-- name: session.prove_again
UPDATE sessions SET auth_time = gatelodge.now(), level = $2::assurance, last_seen_at = gatelodge.now() WHERE token_hash = $1;

-- name: session.list_of_user
SELECT s.session_id, s.token_hash, s.user_uid, s.login_id, s.auth_time, s.level::text AS level, s.created_at, s.last_seen_at,
       s.expires_at, host(s.address) AS address, s.device, s.keep
FROM sessions s WHERE s.user_uid = $1 AND s.expires_at > gatelodge.now() ORDER BY s.last_seen_at DESC;

-- name: session.end
DELETE FROM sessions WHERE token_hash = $1 RETURNING user_uid;

-- name: session.end_one_of_user
DELETE FROM sessions WHERE user_uid = $1 AND session_id = $2;

-- Everywhere but here; '' spares none.
-- name: session.end_others_of_user
DELETE FROM sessions WHERE user_uid = $1 AND token_hash <> $2;

-- name: session.online
SELECT count(DISTINCT user_uid) AS number FROM sessions WHERE last_seen_at > gatelodge.now() - interval '5 min';

-- name: session.online_people
SELECT u.uid, u.username, u.first_name, u.last_name, max(s.last_seen_at) AS seen FROM sessions s JOIN users u ON u.uid = s.user_uid
WHERE s.last_seen_at > gatelodge.now() - interval '5 min' GROUP BY u.uid ORDER BY seen DESC LIMIT $1;

-- name: session.prune
DELETE FROM sessions WHERE expires_at < gatelodge.now();

-- name: waiting_request.insert
INSERT INTO waiting_requests (request_hash, site_id, return_data, return_path, openid, openid_way, pushed, expires_at)
VALUES ($1, $2, $3, $4, nullif($5, '')::jsonb, nullif($6, ''), $7, gatelodge.now() + make_interval(secs => $8));

-- name: waiting_request.find
SELECT site_id, return_data, return_path, created_at, openid::text AS openid, openid_way, pushed, agreed, answered_by
FROM waiting_requests WHERE request_hash = $1 AND expires_at > gatelodge.now();

-- A pushed request begins once (RFC 9126 §4).
-- name: waiting_request.take_pushed
DELETE FROM waiting_requests WHERE request_hash = $1 AND openid_way = 'pushed' AND expires_at > gatelodge.now()
RETURNING site_id, return_data, return_path, created_at, openid::text AS openid, openid_way, pushed, agreed, answered_by;

-- name: waiting_request.are_pushed
SELECT count(*) >= $2 AS there_are FROM (
  SELECT FROM waiting_requests WHERE site_id = $1 AND openid_way = 'pushed' AND expires_at > gatelodge.now() LIMIT $2) AS waiting;

-- name: waiting_request.answer
UPDATE waiting_requests SET agreed = $2, answered_by = $3
WHERE request_hash = $1 AND openid_way = 'authorize' AND expires_at > gatelodge.now();

-- name: waiting_request.prune
DELETE FROM waiting_requests WHERE expires_at < gatelodge.now();

-- name: token.insert
INSERT INTO tokens (token_hash, purpose, user_uid, payload, expires_at)
VALUES ($1, $2, $3, $4::jsonb, gatelodge.now() + make_interval(secs => $5));

-- name: token.peek
SELECT user_uid, payload::text AS payload FROM tokens WHERE token_hash = $1 AND purpose = $2 AND expires_at > gatelodge.now();

-- name: token.use
DELETE FROM tokens WHERE token_hash = $1 AND purpose = $2 AND expires_at > gatelodge.now() RETURNING user_uid, payload::text AS payload;

-- name: token.remove_of_user
DELETE FROM tokens WHERE user_uid = $1 AND purpose = $2;

-- Until when the newest mailed link of each claim works.
-- name: token.verifications_of_user
SELECT (payload ->> 'email_id')::bigint AS email_id, max(expires_at) AS expires_at FROM tokens
WHERE user_uid = $1 AND purpose = 'verify_email' AND expires_at > gatelodge.now() GROUP BY 1;

-- name: token.prune
DELETE FROM tokens WHERE expires_at < gatelodge.now();

-- Counts one try in a bucket and says how many there are in its window of $2 seconds.
-- name: attempt.count
INSERT INTO attempts AS a (bucket) VALUES ($1)
ON CONFLICT (bucket) DO UPDATE SET
  tries = CASE WHEN a.since < gatelodge.now() - make_interval(secs => $2) THEN 1 ELSE a.tries + 1 END,
  since = CASE WHEN a.since < gatelodge.now() - make_interval(secs => $2) THEN gatelodge.now() ELSE a.since END
RETURNING tries, extract(epoch FROM a.since + make_interval(secs => $2) - gatelodge.now())::int AS seconds_left;

-- name: attempt.find
SELECT tries, extract(epoch FROM since + make_interval(secs => $2) - gatelodge.now())::int AS seconds_left
FROM attempts WHERE bucket = $1 AND since >= gatelodge.now() - make_interval(secs => $2);

-- name: attempt.tell_whose
UPDATE attempts SET user_uid = $2 WHERE bucket = $1 AND user_uid IS NULL;

-- name: attempt.of_user
SELECT tries, seconds_left FROM tries_of($1, $2);

-- name: attempt.give_back
UPDATE attempts SET tries = tries - 1 WHERE bucket = $1 AND tries > 0;

-- name: attempt.forget
DELETE FROM attempts WHERE bucket = $1;

-- name: attempt.prune
DELETE FROM attempts WHERE since < gatelodge.now() - interval '1 day';

-- name: known_device.prune
DELETE FROM known_devices WHERE last_at < gatelodge.now() - interval '1 year';

-- name: known_device.list
SELECT device_hash FROM known_devices WHERE user_uid = $1;

-- name: known_device.forget_all
DELETE FROM known_devices WHERE user_uid = $1;

-- name: sign_in_log.append
INSERT INTO sign_in_log (result, gate, user_uid, typed, site_id, authority_id, address, device, flaw)
VALUES ($1, nullif($2, ''), $3, $4, $5, $6, nullif($7, '')::inet, $8, nullif($9, ''));

-- name: sign_in_log.by_hour
SELECT date_trunc($1, at) AS slot, count(*) FILTER (WHERE result = 'came_in') AS came_in,
       count(*) FILTER (WHERE result = 'stopped') AS stopped, count(*) FILTER (WHERE result IN ('no_match', 'throttled')) AS refused
FROM sign_in_log WHERE at > gatelodge.now() - $2::interval GROUP BY 1 ORDER BY 1;

-- name: mail.insert
INSERT INTO mails (recipient, template, subject, sealed) VALUES ($1, $2, $3, $4) RETURNING mail_id;

-- name: mail.claim_due
UPDATE mails SET attempts = attempts + 1, retry_at = gatelodge.now() + interval '2 min'
WHERE mail_id IN (SELECT mail_id FROM mails WHERE sent_at IS NULL AND retry_at <= gatelodge.now() AND attempts < 12
                  ORDER BY mail_id LIMIT 20 FOR UPDATE SKIP LOCKED)
RETURNING mail_id, recipient, template, subject, sealed, attempts;

-- name: mail.sent
UPDATE mails SET sent_at = gatelodge.now(), last_error = NULL, sealed = ''::bytea WHERE mail_id = $1;

-- name: mail.failed
UPDATE mails SET last_error = $2, retry_at = gatelodge.now() + make_interval(secs => $3) WHERE mail_id = $1;

-- name: mail.count_of_kind_today
SELECT count(*) AS number FROM mails WHERE lower(recipient) = lower($1) AND template = $2 AND created_at > gatelodge.now() - interval '1 day';

-- What was sent, or given up, a month ago; in portions, so that nobody waits for a broom.
-- Only what has been sent or given up: a mail server may be away for longer than that.
-- name: mail.prune
DELETE FROM mails WHERE mail_id IN
  (SELECT mail_id FROM mails WHERE created_at < gatelodge.now() - interval '30 days'
   AND (sent_at IS NOT NULL OR attempts >= 12) ORDER BY mail_id LIMIT 10000);

-- name: sign_in_log.prune
DELETE FROM sign_in_log WHERE entry_id IN
  (SELECT entry_id FROM sign_in_log WHERE at < gatelodge.now() - interval '1 year' ORDER BY at LIMIT 10000);

-- name: mail.state
SELECT count(*) FILTER (WHERE sent_at IS NULL) AS waiting, max(sent_at) AS last_sent,
       (SELECT last_error FROM mails WHERE sent_at IS NULL AND last_error IS NOT NULL ORDER BY mail_id DESC LIMIT 1) AS last_error FROM mails;
