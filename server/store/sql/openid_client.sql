-- Sites as clients of the OpenID provider, and their secrets.

-- name: openid_client.find
SELECT c.*, c.client_keys::text AS client_key_set, c.claims::text AS claim_list, s.name AS site_name, s.org_id, o.pairwise
FROM openid_clients c JOIN sites s USING (site_id) JOIN orgs o USING (org_id)
WHERE c.client_id = $1 AND c.enabled AND s.deleted_at IS NULL;

-- name: openid_client.find_of_site
SELECT c.*, c.client_keys::text AS client_key_set, c.claims::text AS claim_list, s.name AS site_name, s.org_id, o.pairwise
FROM openid_clients c JOIN sites s USING (site_id) JOIN orgs o USING (org_id) WHERE c.site_id = $1;

-- name: openid_client.list
SELECT c.*, c.client_keys::text AS client_key_set, c.claims::text AS claim_list, s.name AS site_name, s.org_id, o.pairwise
FROM openid_clients c JOIN sites s USING (site_id) JOIN orgs o USING (org_id) WHERE s.deleted_at IS NULL ORDER BY lower(s.name), c.site_id;

-- name: openid_client.insert
INSERT INTO openid_clients (site_id, client_id, enabled, proof, client_keys, needs_challenge, needs_pushed, id_token_alg, redirect_addresses,
  logout_addresses, logout_notice, scopes, may_use_devices, is_service, claims, access_minutes, refresh_days, needs_nonce)
VALUES ($1, $2, $3, $4, nullif($5, '')::jsonb, $6, $7, $8, $9::text[], $10::text[], nullif($11, ''), $12::text[], $13, $14, $15::jsonb, $16, $17, $18);

-- name: openid_client.replace
UPDATE openid_clients SET client_id = $3, enabled = $4, proof = $5, client_keys = nullif($6, '')::jsonb, needs_challenge = $7, needs_pushed = $8,
  id_token_alg = $9, redirect_addresses = $10::text[], logout_addresses = $11::text[], logout_notice = nullif($12, ''), scopes = $13::text[],
  may_use_devices = $14, is_service = $15, claims = $16::jsonb, access_minutes = $17, refresh_days = $18, needs_nonce = $19
WHERE site_id = $1 AND revision = $2;

-- name: openid_client.remove
DELETE FROM openid_clients WHERE site_id = $1;

-- name: openid_secret.insert
INSERT INTO openid_secrets (site_id, hash, beginning) VALUES ($1, $2, $3) RETURNING secret_id;

-- name: openid_secret.list
SELECT secret_id, beginning, made_at, ends_at FROM openid_secrets
WHERE site_id = $1 AND coalesce(ends_at > gatelodge.now(), true) ORDER BY secret_id;

-- name: openid_secret.end
UPDATE openid_secrets SET ends_at = gatelodge.now() + make_interval(secs => $3)
WHERE site_id = $1 AND secret_id = $2 AND coalesce(ends_at > gatelodge.now(), true);

-- name: openid_secret.holds
SELECT EXISTS (SELECT FROM openid_secrets WHERE site_id = $1 AND hash = $2 AND coalesce(ends_at > gatelodge.now(), true)) AS holds;
