-- A plan looks people up, one by one, by name and address: a plan of a hundred thousand rows for a house of a million
-- read all million of them three times over, where the rows were a tenth of that.
DO $$
DECLARE
  was     text := pg_get_functiondef('gatelodge.plan_import(bigint)'::regprocedure);
  becomes text;
  edit    record;
BEGIN
  FOR edit IN SELECT * FROM (VALUES
    ('LEFT JOIN emails e ON lower(e.address) = a.address AND e.verified_at IS NOT NULL;',
     'LEFT JOIN LATERAL (SELECT user_uid FROM emails WHERE lower(address) = a.address AND verified_at IS NOT NULL OFFSET 0) e ON true;'),
    ('LEFT JOIN users u ON u.username = r.username',
     'LEFT JOIN LATERAL (SELECT n.uid FROM users n WHERE n.username = r.username OFFSET 0) u ON true'),
    ('LEFT JOIN users p USING (uid)', 'LEFT JOIN LATERAL (SELECT n.* FROM users n WHERE n.uid = found.uid OFFSET 0) p ON true'),
    ('LEFT JOIN emails m ON m.user_uid = uid AND m.is_primary',
     'LEFT JOIN LATERAL (SELECT n.address FROM emails n WHERE n.user_uid = found.uid AND n.is_primary OFFSET 0) m ON true'),
    ('SELECT line, uid, coalesce(p.username, r.username) AS username', 'SELECT found.line, found.uid, coalesce(p.username, r.username) AS username'),
    ('CASE WHEN why.reason IS NULL AND uid IS NOT NULL THEN jsonb', 'CASE WHEN why.reason IS NULL AND found.uid IS NOT NULL THEN jsonb'),
    ('WHERE k.user_uid = uid AND g.deleted_at', 'WHERE k.user_uid = found.uid AND g.deleted_at'),
    ('FROM ssh_keys k WHERE k.user_uid = uid)', 'FROM ssh_keys k WHERE k.user_uid = found.uid)'),
    ('FROM logins l WHERE l.user_uid = uid', 'FROM logins l WHERE l.user_uid = found.uid'),
    ('CASE WHEN uid IS NULL OR min_owner <> uid::text THEN min_owner::uuid WHEN max_owner <> uid::text THEN',
     'CASE WHEN found.uid IS NULL OR min_owner <> found.uid::text THEN min_owner::uuid WHEN max_owner <> found.uid::text THEN'),
    ('AND uid IS NOT NULL AND NOT i_command(uid)', 'AND found.uid IS NOT NULL AND NOT i_command(found.uid)')) AS edits (old, new) LOOP
    becomes := replace(was, edit.old, edit.new);
    IF becomes = was THEN
      RAISE EXCEPTION 'plan_import is not as it was: %', edit.old;
    END IF;
    was := becomes;
  END LOOP;
  EXECUTE becomes;
END $$;
