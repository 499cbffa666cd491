-- Certificates as logins (EL-11): the house's own certificate authorities, what it issues, and what browsers have shown.

-- name: certificate.authorities_of
SELECT certificate, sealed_key, valid_until FROM certificate_authorities WHERE authority_id = $1 ORDER BY valid_until DESC;

-- name: certificate.certificates_of_authorities
SELECT certificate FROM certificate_authorities WHERE authority_id = $1 ORDER BY valid_until DESC;

-- Two who issue the first certificate at once make one authority between them.
-- name: certificate.lock_authority
SELECT authority_id FROM authorities WHERE authority_id = $1 AND enabled AND sign_in AND deleted_at IS NULL FOR NO KEY UPDATE;

-- name: certificate.insert_authority
INSERT INTO certificate_authorities (authority_id, certificate, sealed_key, valid_until) VALUES ($1, $2, $3, $4);

-- Whoever makes one queues up here, so that their number is judged one after the other.
-- name: certificate.lock_owner
SELECT username FROM users WHERE uid = $1 AND status = 'active' AND deleted_at IS NULL FOR NO KEY UPDATE;

-- name: certificate.count_of_user
SELECT count(*) AS number FROM logins WHERE user_uid = $1 AND kind = 'x509' AND state = 'validated'
  AND coalesce(expires_at > gatelodge.now(), true) AND jsonb_exists(properties, 'device');

-- name: certificate.insert
INSERT INTO logins (user_uid, authority_id, kind, identity, properties, state, expires_at)
VALUES ($1, $2, 'x509', $3, jsonb_build_object('device', $4::text), 'validated', $5) RETURNING login_id;

-- name: certificate.list_due
SELECT login_id FROM logins WHERE kind = 'x509' AND state = 'validated' AND expires_at <= gatelodge.now() ORDER BY login_id LIMIT 1000;

-- name: certificate.expire
UPDATE logins SET state = 'expired', revision = revision + 1
WHERE login_id = $1 AND kind = 'x509' AND state = 'validated' AND expires_at <= gatelodge.now();

-- A browser that shows something twice is believed the last time.
-- name: certificate.show
INSERT INTO shown_certificates (state_hash, token_hash, sealed) VALUES ($1, $2, $3)
ON CONFLICT (state_hash) DO UPDATE SET token_hash = excluded.token_hash, sealed = excluded.sealed, expires_at = excluded.expires_at;

-- name: certificate.take
DELETE FROM shown_certificates WHERE state_hash = $1 AND token_hash = $2 AND expires_at > gatelodge.now() RETURNING sealed;

-- name: certificate.prune
DELETE FROM shown_certificates WHERE expires_at <= gatelodge.now();
