-- Lists of people in every order, and the views that somebody has saved.

CREATE INDEX users_by_username ON users (username, uid) WHERE deleted_at IS NULL;
CREATE INDEX users_by_created  ON users (created_at, uid) WHERE deleted_at IS NULL;
CREATE INDEX users_by_status   ON users (status, last_name, first_name, uid) WHERE deleted_at IS NULL;

-- What a list is ordered by and no column of users holds: the main address and the last sign of life. One row for
-- everybody who is not deleted. The address follows at once; when somebody was last seen is gathered when a list asks
-- for it (below), so that no hop pays for it.
CREATE TABLE user_order (
  uid      uuid        PRIMARY KEY,
  email    text        NOT NULL DEFAULT '',                 -- the primary address, or the oldest claim; in lower case
  seen_at  timestamptz NOT NULL DEFAULT '-infinity'
) WITH (fillfactor = 80);
CREATE TABLE seen_mark (                                    -- how far has been gathered
  one          boolean     PRIMARY KEY DEFAULT true CHECK (one),
  log_id       bigint      NOT NULL,
  sessions_at  timestamptz NOT NULL
);

CREATE FUNCTION main_address(person uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS
$$SELECT coalesce((SELECT lower(address) FROM emails WHERE user_uid = person
                   ORDER BY is_primary DESC, verified_at IS NULL, email_id LIMIT 1), '')$$;
CREATE FUNCTION last_seen(person uuid) RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = gatelodge, pg_temp AS
$$SELECT coalesce(greatest((SELECT max(last_seen_at) FROM sessions WHERE user_uid = person),
                           (SELECT max(last_at) FROM visits WHERE user_uid = person),
                           (SELECT max(at) FROM sign_in_log WHERE user_uid = person AND result = 'came_in')), '-infinity')$$;

INSERT INTO user_order SELECT uid, main_address(uid), last_seen(uid) FROM users WHERE deleted_at IS NULL;
INSERT INTO seen_mark (log_id, sessions_at) SELECT coalesce(max(entry_id), 0), gatelodge.now() FROM sign_in_log;
CREATE INDEX user_order_email ON user_order (email, uid);
CREATE INDEX user_order_seen  ON user_order (seen_at, uid);

CREATE FUNCTION user_order_begins() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  INSERT INTO user_order (uid) SELECT uid FROM new_rows WHERE deleted_at IS NULL ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER order_begins AFTER INSERT ON users REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION user_order_begins();

CREATE FUNCTION user_order_ends() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF new.deleted_at IS NULL THEN
    INSERT INTO user_order VALUES (new.uid, main_address(new.uid), last_seen(new.uid)) ON CONFLICT DO NOTHING;
  ELSE
    DELETE FROM user_order WHERE uid = new.uid;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER order_ends AFTER UPDATE ON users FOR EACH ROW
  WHEN ((old.deleted_at IS NULL) <> (new.deleted_at IS NULL)) EXECUTE FUNCTION user_order_ends();

-- Planned anew each time: one address is looked up, a million are joined.
CREATE FUNCTION user_order_address() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  EXECUTE format('UPDATE user_order o SET email = m.email
    FROM (SELECT user_uid, main_address(user_uid) AS email FROM (SELECT DISTINCT user_uid FROM %I) people OFFSET 0) m
    WHERE o.uid = m.user_uid AND o.email <> m.email',
    CASE tg_op WHEN 'DELETE' THEN 'old_rows' ELSE 'new_rows' END);
  RETURN NULL;
END $$;
CREATE TRIGGER order_insert AFTER INSERT ON emails REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION user_order_address();
CREATE TRIGGER order_update AFTER UPDATE ON emails REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION user_order_address();
CREATE TRIGGER order_delete AFTER DELETE ON emails REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION user_order_address();

-- A session that goes takes the moment it was last seen with it. Nobody waits for a row here or below: what another
-- transaction holds just now is written by that one, or the next time.
CREATE FUNCTION user_order_session() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  UPDATE user_order SET seen_at = old.last_seen_at WHERE uid IN
    (SELECT uid FROM user_order WHERE uid = old.user_uid AND seen_at < old.last_seen_at FOR NO KEY UPDATE SKIP LOCKED);
  RETURN NULL;
END $$;
CREATE TRIGGER order_session AFTER DELETE ON sessions FOR EACH ROW EXECUTE FUNCTION user_order_session();

-- Whoever came in or was active since the last time; how many they were. Entries that were written meanwhile by slower
-- transactions are looked at a second time: a thousand numbers, a minute.
CREATE FUNCTION gather_last_seen() RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp
SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  mark    seen_mark;
  log_end bigint;
  began   timestamptz := gatelodge.now();
  people  int;
BEGIN
  IF NOT pg_try_advisory_xact_lock(7242600122) THEN
    RETURN 0;                                               -- another list does it right now
  END IF;
  SELECT * INTO mark FROM seen_mark;
  SELECT coalesce(max(entry_id), 0) INTO log_end FROM sign_in_log;
  WITH seen AS MATERIALIZED (
    SELECT user_uid, max(at) AS at FROM (
      SELECT user_uid, at FROM sign_in_log WHERE entry_id > mark.log_id - 1000 AND result = 'came_in' AND user_uid IS NOT NULL
      UNION ALL SELECT user_uid, last_seen_at FROM sessions WHERE last_seen_at > mark.sessions_at - interval '1 min') both_books
    GROUP BY user_uid
  ), later AS MATERIALIZED (
    SELECT o.uid, s.at FROM seen s JOIN user_order o ON o.uid = s.user_uid WHERE o.seen_at < s.at
    ORDER BY o.uid FOR NO KEY UPDATE OF o SKIP LOCKED
  )
  UPDATE user_order o SET seen_at = l.at FROM later l WHERE o.uid = l.uid;
  GET DIAGNOSTICS people = ROW_COUNT;
  IF people > 0 OR log_end > mark.log_id + 1000 THEN
    UPDATE seen_mark SET log_id = greatest(log_end, mark.log_id), sessions_at = began;
  END IF;
  RETURN people;
END $$;

-- Named questions of one administrator; read and written by these functions alone, so that everybody has their own.
CREATE TABLE saved_views (
  view_id   int         PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  owner     text        NOT NULL DEFAULT actor(),
  list      text        NOT NULL CHECK (list ~ '^[a-z_]{1,40}$'),
  name      text        NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  question  jsonb       NOT NULL CHECK (length(question::text) <= 4000),
  made_at   timestamptz NOT NULL DEFAULT gatelodge.now(),
  CONSTRAINT saved_views_name UNIQUE (owner, list, name)
);
CREATE FUNCTION my_views(of_list text) RETURNS TABLE (view_id int, name text, question jsonb) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = gatelodge, pg_temp AS
$$SELECT v.view_id, v.name, v.question FROM saved_views v WHERE v.owner = actor() AND v.list = of_list ORDER BY v.made_at, v.view_id$$;
-- The same name again is the same view with another question.
CREATE FUNCTION save_view(of_list text, called text, asks jsonb) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp AS $$
DECLARE number int;
BEGIN
  IF (SELECT count(*) FROM saved_views WHERE owner = actor() AND list = of_list AND saved_views.name <> called) >= 50 THEN
    RAISE EXCEPTION 'fifty views are enough' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'saved_views_within_bounds';
  END IF;
  INSERT INTO saved_views (list, name, question) VALUES (of_list, called, asks)
  ON CONFLICT ON CONSTRAINT saved_views_name DO UPDATE SET question = excluded.question RETURNING view_id INTO number;
  RETURN number;
END $$;
CREATE FUNCTION rename_view(number int, called text) RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS
$$WITH renamed AS (UPDATE saved_views SET name = called WHERE view_id = number AND owner = actor() RETURNING 1)
  SELECT count(*) = 1 FROM renamed$$;
CREATE FUNCTION forget_view(number int) RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS
$$WITH gone AS (DELETE FROM saved_views WHERE view_id = number AND owner = actor() RETURNING 1) SELECT count(*) = 1 FROM gone$$;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT ON user_order, seen_mark TO gatelodge_server, gatelodge_admin, gatelodge_auditor;
    GRANT SELECT, DELETE ON saved_views TO gatelodge_server;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_helpdesk') THEN
    GRANT SELECT ON user_order, seen_mark TO gatelodge_helpdesk;
  END IF;
END $$;
