-- Sites that are to be told of a sign-out.

-- name: openid_logout.drop_unwanted
DELETE FROM openid_logouts l WHERE l.retry_at <= gatelodge.now() AND NOT EXISTS
  (SELECT FROM openid_clients c JOIN sites s USING (site_id)
   WHERE c.site_id = l.site_id AND c.enabled AND c.logout_notice IS NOT NULL AND s.deleted_at IS NULL);

-- Of several nodes each takes others; one that dies leaves them to the rest a minute later.
-- name: openid_logout.claim
WITH due AS (SELECT logout_id FROM openid_logouts WHERE retry_at <= gatelodge.now() ORDER BY retry_at LIMIT $1 FOR UPDATE SKIP LOCKED),
     taken AS (UPDATE openid_logouts l SET retry_at = gatelodge.now() + interval '1 min', attempts = l.attempts + 1
               FROM due WHERE l.logout_id = due.logout_id RETURNING l.*)
SELECT t.logout_id, t.user_uid, t.session_id, t.attempts, t.made_at, gatelodge.now() AS now, s.internal,
       c.*, c.client_keys::text AS client_key_set, c.claims::text AS claim_list, s.name AS site_name, s.org_id, o.pairwise
FROM taken t JOIN openid_clients c USING (site_id) JOIN sites s USING (site_id) JOIN orgs o USING (org_id) ORDER BY t.logout_id;

-- name: openid_logout.remove
DELETE FROM openid_logouts WHERE logout_id = $1;

-- name: openid_logout.put_off
UPDATE openid_logouts SET retry_at = gatelodge.now() + make_interval(secs => $2), trouble = $3 WHERE logout_id = $1;
