-- A migration that was begun by mistake is given up (EL-08): it is over, the older system's authority stays in use, and
-- whoever waits signs in there as before. Its book is closed: a later migration knows them by their logins, and may bring
-- them back out of the recycle bin under their names.
ALTER TABLE people_migrations ADD COLUMN bring_back boolean NOT NULL DEFAULT false;   -- newcomers out of the recycle bin, too
ALTER TABLE people_migrations DROP CONSTRAINT people_migrations_state_check, DROP CONSTRAINT people_migrations_finished;
ALTER TABLE people_migrations
  ADD CONSTRAINT people_migrations_state CHECK (state IN ('preparing', 'ready', 'converting', 'undoing', 'paused', 'finished', 'given_up')),
  ADD CONSTRAINT people_migrations_finished CHECK ((state IN ('finished', 'given_up')) = (finished_at IS NOT NULL));
DROP INDEX people_migrations_one;
CREATE UNIQUE INDEX people_migrations_one ON people_migrations ((true)) WHERE state NOT IN ('finished', 'given_up');
DROP TRIGGER stays_finished ON people_migrations;
CREATE TRIGGER stays_finished BEFORE UPDATE ON people_migrations FOR EACH ROW WHEN (old.state IN ('finished', 'given_up'))
  EXECUTE FUNCTION refuse('a migration that is over stays as it is');

-- Nobody goes on in the book of one that is given up. Who is converted would sit between two houses: they go back first,
-- but for those with a password that nobody knows there, who stay.
CREATE FUNCTION migration_given_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM migrating_people p JOIN logins h ON h.user_uid = p.user_uid AND h.authority_id = 1 AND h.kind = 'password' AND h.state = 'validated'
             WHERE p.migration_id = new.migration_id AND p.state = 'converted' AND p.problem = '' AND h.credential_changed_at <= p.converted_at) THEN
    RAISE EXCEPTION 'people have moved' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'migration_has_moved';
  END IF;
  DELETE FROM migrating_people WHERE migration_id = new.migration_id;
  RETURN NULL;
END $$;
CREATE TRIGGER given_up AFTER UPDATE ON people_migrations FOR EACH ROW WHEN (old.state <> 'given_up' AND new.state = 'given_up')
  EXECUTE FUNCTION migration_given_up();

DO $$
DECLARE
  edit  record;
  was   text;
BEGIN
  FOR edit IN
    SELECT called, E'state <> \'finished\'' AS bit, E'state NOT IN (\'finished\', \'given_up\')' AS becomes
    FROM unnest('{migrating_person_is_one,migrating_logins_change,migrating_login_changes,held_by_source,migration_door,judge_migration}'::text[]) AS called
    -- Who was deleted while it is on stays so: only newcomers of it are brought back.
    UNION ALL SELECT 'judge_migration', E'  IF mine IS NOT NULL THEN\n', E'  IF mine IS NOT NULL THEN
    UPDATE import_plan l SET verdict = \'conflict\', reason = \'in_bin\', about = \'\', changes = \'{}\'
    FROM migrating_people p JOIN users u ON u.uid = p.user_uid
    WHERE l.import_id = import AND l.verdict IN (\'changed\', \'same\') AND p.user_uid = l.uid AND p.migration_id = mine AND u.deleted_at IS NOT NULL;\n'
    -- Another session may take a number meanwhile: the sequence never steps behind it.
    UNION ALL SELECT 'apply_places', 'PERFORM setval(pg_get_serial_sequence(''gatelodge.sites'', ''site_id''), greatest(nextval(pg_get_serial_sequence(''gatelodge.sites'', ''site_id'')), (SELECT max(site_id) FROM sites)));',
      'PERFORM number_sites_on();'
  LOOP
    SELECT pg_get_functiondef(oid) INTO was FROM pg_proc WHERE proname = edit.called AND pronamespace = 'gatelodge'::regnamespace;
    IF strpos(was, edit.bit) = 0 THEN
      RAISE EXCEPTION '% is not as it was', edit.called;
    END IF;
    EXECUTE replace(was, edit.bit, edit.becomes);
  END LOOP;
END $$;

-- Behind the last site's number. By one step at a time where somebody may be near it: what they were given is never given
-- again. From far away nobody gets there in the same moment.
CREATE FUNCTION number_sites_on() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE
  numbers  regclass := pg_get_serial_sequence('gatelodge.sites', 'site_id');
  last     bigint := (SELECT max(site_id) FROM sites);
  reached  bigint := nextval(numbers);
BEGIN
  IF reached < last - 10000 THEN
    reached := setval(numbers, last - 10000);
  END IF;
  WHILE reached < last LOOP
    reached := nextval(numbers);
  END LOOP;
END $$;

-- And back, as in 0041; how many it has dealt with. Whoever is being changed just now is passed over, for their new
-- password would be lost: none may mean that somebody is left. Who has no login there any more to go back to stays, and
-- stops nobody behind them.
CREATE OR REPLACE FUNCTION unconvert_people(move int, most int) RETURNS int LANGUAGE sql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
  WITH next AS MATERIALIZED (
    SELECT p.source_key, p.user_uid, m.authority_id, m.login_kind, h.login_id AS local
    FROM migrating_people p JOIN people_migrations m USING (migration_id)
    JOIN logins h ON h.user_uid = p.user_uid AND h.authority_id = 1 AND h.kind = 'password' AND h.state = 'validated'
      AND h.credential_changed_at <= p.converted_at
    WHERE p.migration_id = move AND p.state = 'converted' AND p.problem = ''
    ORDER BY p.chosen DESC, p.source_key DESC LIMIT most FOR UPDATE OF p, h SKIP LOCKED
  ), person AS MATERIALIZED (
    SELECT n.source_key, o.login_id AS older, n.local FROM next n
    CROSS JOIN LATERAL (SELECT l.login_id FROM logins l WHERE l.user_uid = n.user_uid AND l.authority_id = n.authority_id AND l.kind = n.login_kind
                        AND l.identity = n.source_key AND l.removed_at IS NULL ORDER BY l.login_id DESC LIMIT 1) o
  ), back AS (
    UPDATE logins l SET state = 'validated', revision = l.revision + 1 FROM person p WHERE l.login_id = p.older
  ), carried AS (
    INSERT INTO session_logins (token_hash, login_id, proved_at)
    SELECT s.token_hash, p.older, s.proved_at FROM person p JOIN session_logins s ON s.login_id = p.local
    ON CONFLICT (token_hash, login_id) DO NOTHING
  ), gone AS (
    UPDATE logins l SET state = 'invalidated', revision = l.revision + 1 FROM person p WHERE l.login_id = p.local
  ), done AS (
    UPDATE migrating_people w SET state = 'waiting', batch = NULL, converted_at = NULL, taken = NULL
    FROM person p WHERE w.migration_id = move AND w.source_key = p.source_key RETURNING 1
  ), stay AS (
    UPDATE migrating_people w SET problem = 'no_login_there'
    FROM next n WHERE w.migration_id = move AND w.source_key = n.source_key AND NOT EXISTS (SELECT FROM person p WHERE p.source_key = n.source_key)
    RETURNING 1
  )
  SELECT (SELECT count(*) FROM done)::int + (SELECT count(*) FROM stay)::int
$$;

-- Whether anybody is left to go back; where the first of them is being changed, as soon as that is over.
CREATE FUNCTION anybody_to_unconvert(move int) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM FROM migrating_people p JOIN logins h ON h.user_uid = p.user_uid AND h.authority_id = 1 AND h.kind = 'password' AND h.state = 'validated'
    AND h.credential_changed_at <= p.converted_at
  WHERE p.migration_id = move AND p.state = 'converted' AND p.problem = '' LIMIT 1 FOR UPDATE OF p, h;
  RETURN FOUND;
END $$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION number_sites_on(), anybody_to_unconvert(int) FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT EXECUTE ON FUNCTION anybody_to_unconvert(int) TO gatelodge_server;
  END IF;
END $$;
