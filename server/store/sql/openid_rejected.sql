-- Requests of OpenID clients that were refused lately.

-- Twenty addresses of each site, the oldest go; what is no matter of one is of few kinds, and stays. What is written by
-- others meanwhile is not seen: then there are a few more.
-- name: openid_rejected.note
WITH noted AS (
  INSERT INTO openid_rejected AS r (site_id, cause, address) VALUES ($1, $2, coalesce($3, ''))
  ON CONFLICT (site_id, cause, address) DO UPDATE SET at = gatelodge.now(), times = least(r.times, 999999) + 1)
DELETE FROM openid_rejected WHERE (site_id, cause, address) IN
  (SELECT site_id, cause, address FROM openid_rejected WHERE site_id = $1 AND address <> '' AND (cause, address) <> ($2, coalesce($3, ''))
   ORDER BY at DESC, cause, address OFFSET 19);

-- name: openid_rejected.list
SELECT cause, address, at, times FROM openid_rejected WHERE site_id = $1 ORDER BY at DESC, cause, address;

-- name: openid_rejected.forget
DELETE FROM openid_rejected WHERE site_id = $1;
