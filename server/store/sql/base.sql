-- The ground: transactions, migrations, the vault's public key, settings.

-- name: transaction.name_actor
SELECT set_config('gatelodge.actor', $1, true), set_config('gatelodge.source', $2, true), set_config('gatelodge.request', $3, true);

-- name: clock.read
SELECT gatelodge.now() AS now;

-- A restore of a backup did not come to its end (store/backups.h).
-- name: migration.half_restored
SELECT to_regnamespace('gatelodge_restoring') IS NOT NULL AS half;

-- name: migration.version
SELECT coalesce(max(number), 0) AS number FROM schema_version;

-- name: migration.record
INSERT INTO schema_version (number, name) VALUES ($1, $2);

-- name: migration.renew_names_order
SELECT renew_names_order() AS renewed;

-- name: vault_key.find
SELECT key_id, public_key FROM vault_keys ORDER BY created_at DESC LIMIT 1;

-- name: vault_key.insert
INSERT INTO vault_keys (key_id, public_key) VALUES ($1, $2);

-- name: setting.list
SELECT name, value::text AS value, revision FROM settings ORDER BY name;

-- name: setting.put
INSERT INTO settings AS s (name, value) VALUES ($1, $2::jsonb)
ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE s.value IS DISTINCT FROM excluded.value;

-- name: setting.clear
DELETE FROM settings WHERE name = $1;

-- name: setting.lock
SELECT pg_advisory_xact_lock(hashtext('gatelodge.settings'))::text AS held;

-- name: role.grant
INSERT INTO role_grants (user_uid, role) VALUES ($1, $2) ON CONFLICT DO NOTHING;

-- name: role.owners
SELECT user_uid FROM role_grants WHERE role = 'owner';

-- The constraint forbids them; monitoring looks all the same (PG-19).
-- name: check.duplicate_addresses
SELECT count(*) AS number FROM (
  SELECT lower(address) FROM emails WHERE verified_at IS NOT NULL GROUP BY 1 HAVING count(*) > 1) twice;
