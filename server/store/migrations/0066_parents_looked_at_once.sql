-- Who is referred to is looked at once a statement, not once a row. Of what a newcomer cost a sixth was looking eleven times, row by
-- row, whether the person, three groups and an authority are there, the latter two always the same.
--
-- Nobody vanishes from users (0002) or from authorities (0009), and from now on nobody from groups; their numbers stay. So it is
-- enough to look when a row comes, or comes to somebody else, and to lock as a foreign key does, before anything else that happens
-- behind the statement: who waits there sees what those have done who came first. Visits keep theirs, since a hop writes them by the
-- row, and are what keeps a site; logins keep that of their authority, which is waited for by the row (0009).

CREATE TRIGGER tombstone BEFORE DELETE OR TRUNCATE ON groups EXECUTE FUNCTION refuse('set deleted_at instead');

-- With the name that the foreign key had.
CREATE FUNCTION refuse_orphan(tab name, col name, who text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE rule text := format('%s_%s_fkey', tab, col);
BEGIN
  RAISE EXCEPTION '% of %: there is no %', col, tab, who USING ERRCODE = 'foreign_key_violation', CONSTRAINT = rule, TABLE = tab::text;
END $$;

-- Whoever this transaction has itself written is held by it.
CREATE FUNCTION person_is_there() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE others uuid[]; nobody uuid;
BEGIN
  IF tg_op = 'UPDATE' THEN
    others := ARRAY[new.user_uid];
  ELSE
    others := ARRAY(SELECT n.user_uid FROM (SELECT DISTINCT user_uid FROM new_rows) n
                    WHERE (SELECT true FROM users u WHERE u.uid = n.user_uid AND u.xmin = pg_current_xact_id()::xid) IS NULL);
  END IF;
  IF others = '{}' THEN
    RETURN NULL;
  END IF;
  PERFORM FROM users WHERE uid = ANY (others) ORDER BY uid FOR KEY SHARE;
  SELECT o INTO nobody FROM unnest(others) o WHERE NOT EXISTS (SELECT FROM users u WHERE u.uid = o) LIMIT 1;
  IF FOUND THEN
    PERFORM refuse_orphan(tg_table_name, 'user_uid', nobody::text);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION home_is_there() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE wanted int[]; nobody int;
BEGIN
  IF tg_op = 'UPDATE' THEN
    wanted := ARRAY[new.home_authority];
  ELSE
    wanted := ARRAY(SELECT DISTINCT home_authority FROM new_rows);
  END IF;
  PERFORM FROM authorities WHERE authority_id = ANY (wanted) ORDER BY authority_id FOR KEY SHARE;
  SELECT w INTO nobody FROM unnest(wanted) w WHERE NOT EXISTS (SELECT FROM authorities a WHERE a.authority_id = w) LIMIT 1;
  IF FOUND THEN
    PERFORM refuse_orphan(tg_table_name, 'home_authority', nobody::text);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION group_is_there() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE wanted int[]; nobody int;
BEGIN
  IF tg_op = 'UPDATE' THEN
    wanted := ARRAY[new.group_id];
  ELSE
    wanted := ARRAY(SELECT DISTINCT group_id FROM new_rows);
  END IF;
  PERFORM FROM groups WHERE group_id = ANY (wanted) ORDER BY group_id FOR KEY SHARE;
  SELECT w INTO nobody FROM unnest(wanted) w WHERE NOT EXISTS (SELECT FROM groups g WHERE g.group_id = w) LIMIT 1;
  IF FOUND THEN
    PERFORM refuse_orphan(tg_table_name, 'group_id', nobody::text);
  END IF;
  RETURN NULL;
END $$;

-- Right after they were written newcomers are looked up by their keys, however few the planner takes a table for.
ALTER FUNCTION write_newcomers(bigint, int, int) SET random_page_cost = 0.1;
ALTER FUNCTION write_newcomers(bigint, int, int) SET enable_hashjoin = off;

DO $$
DECLARE tab text; col text; looks text;
BEGIN
  FOR tab, col, looks IN VALUES ('emails', 'user_uid', 'person_is_there'), ('logins', 'user_uid', 'person_is_there'), ('group_members', 'user_uid', 'person_is_there'),
    ('group_members', 'group_id', 'group_is_there'), ('users', 'home_authority', 'home_is_there') LOOP
    EXECUTE format('ALTER TABLE %1$I DROP CONSTRAINT %1$s_%2$s_fkey;
      CREATE TRIGGER a_%3$s AFTER INSERT ON %1$I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %3$s();
      CREATE TRIGGER a_%3$s_u AFTER UPDATE ON %1$I FOR EACH ROW WHEN (old.%2$I IS DISTINCT FROM new.%2$I) EXECUTE FUNCTION %3$s()', tab, col, looks);
  END LOOP;
  REVOKE EXECUTE ON FUNCTION person_is_there(), home_is_there(), group_is_there(), refuse_orphan(name, name, text) FROM PUBLIC;
END $$;
