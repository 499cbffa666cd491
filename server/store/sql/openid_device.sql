-- Devices that wait for their person.

-- name: openid_device.insert
INSERT INTO openid_devices (device_hash, user_code, site_id, scopes, ends_at)
VALUES ($1, $2, $3, $4::text[], gatelodge.now() + make_interval(secs => $5)) ON CONFLICT (user_code) DO NOTHING;

-- name: openid_device.hold
SELECT state, site_id, grant_id, pause, ends_at <= gatelodge.now() AS expired,
       coalesce(polled_at > gatelodge.now() - make_interval(secs => pause), false) AS too_soon
FROM openid_devices WHERE device_hash = $1 FOR UPDATE;

-- name: openid_device.polled
UPDATE openid_devices SET polled_at = gatelodge.now(), pause = $2 WHERE device_hash = $1;

-- name: openid_device.use
UPDATE openid_devices SET state = 'used' WHERE device_hash = $1 AND state = 'allowed';

-- name: openid_device.find_waiting
SELECT d.site_id, d.scopes FROM openid_devices d JOIN openid_clients c USING (site_id) JOIN sites s USING (site_id)
WHERE d.user_code = $1 AND d.state = 'waiting' AND d.ends_at > gatelodge.now() AND c.enabled AND c.may_use_devices AND s.deleted_at IS NULL;

-- name: openid_device.answer
UPDATE openid_devices SET grant_id = $2, state = CASE WHEN $2::bigint IS NULL THEN 'denied' ELSE 'allowed' END
WHERE user_code = $1 AND state = 'waiting' AND ends_at > gatelodge.now();

-- By what kind of login a session was opened.
-- name: openid_device.login_kind
SELECT kind FROM logins WHERE login_id = $1;
