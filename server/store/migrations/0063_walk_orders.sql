-- Walks of a sign-in that a console elsewhere orders: a walk opens a session as somebody else for a moment, and only a server may do
-- that. Whichever node is there takes the order, walks, and lays the answer beside it, for whoever asked and nobody else.

CREATE TABLE walk_orders (
  walk_order_id  int          PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  user_uid       uuid         NOT NULL REFERENCES users ON DELETE CASCADE,
  site_id        int          NOT NULL REFERENCES sites ON DELETE CASCADE,
  enters         boolean      NOT NULL,                     -- the site, too, with the answer
  answer_key     bytea        NOT NULL CHECK (octet_length(answer_key) = 32), -- who asked has its other half, in memory alone
  asked_by       text         NOT NULL DEFAULT actor(),
  asked_as       name         NOT NULL DEFAULT session_user,
  asked_at       timestamptz  NOT NULL DEFAULT gatelodge.now(),
  expires_at     timestamptz  NOT NULL DEFAULT gatelodge.now() + interval '75 s', -- each server looks once a minute, unheard
  node           text,                                      -- that walks; it holds a lock as long as it lives
  token_hash     bytea,                                     -- of the session that it has opened, until the answer is there
  answer         bytea        CHECK (octet_length(answer) <= 262144) -- sealed to answer_key
);

-- The servers hear of it on the channel of the errands.
CREATE TRIGGER waits AFTER INSERT ON walk_orders FOR EACH STATEMENT EXECUTE FUNCTION errand_waits();
CREATE TRIGGER a_stays_below BEFORE INSERT ON walk_orders FOR EACH ROW
  WHEN (starts_with(session_user, 'gatelodge_console_') AND pg_trigger_depth() = 0) EXECUTE FUNCTION stays_below('user_uid');

-- Whether a database role may do here whatever it likes, so that nobody needs to be asked what its person is.
CREATE FUNCTION runs_the_house(who name) RETURNS boolean LANGUAGE sql STABLE SET search_path = gatelodge, pg_temp AS $$
  SELECT NOT starts_with(who::text, 'gatelodge_console_') AND EXISTS (
    SELECT FROM pg_roles asking, pg_roles mighty WHERE asking.rolname = who AND pg_has_role(asking.oid, mighty.oid, 'MEMBER')
      AND (mighty.rolname IN ('gatelodge_server', 'gatelodge_admin')
           OR mighty.oid = (SELECT relowner FROM pg_class WHERE oid = 'gatelodge.walk_orders'::regclass)))
$$;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    ALTER TABLE walk_orders ENABLE ROW LEVEL SECURITY;
    CREATE POLICY everybody ON walk_orders TO gatelodge_server USING (true) WITH CHECK (true);
    GRANT SELECT, INSERT, UPDATE, DELETE ON walk_orders TO gatelodge_server;
    CREATE POLICY own ON walk_orders TO gatelodge_admin USING (asked_by = gatelodge.actor()) WITH CHECK (asked_by = gatelodge.actor());
    GRANT SELECT (walk_order_id, asked_by, expires_at, node, answer), INSERT (user_uid, site_id, enters, answer_key), DELETE
      ON walk_orders TO gatelodge_admin;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
    CREATE POLICY own_of_administrators ON walk_orders TO gatelodge_administrator
      USING (asked_by = gatelodge.actor()) WITH CHECK (asked_by = gatelodge.actor());
    GRANT SELECT (walk_order_id, asked_by, expires_at, node, answer), INSERT (user_uid, site_id, enters, answer_key), DELETE
      ON walk_orders TO gatelodge_administrator;
  END IF;
END $$;
