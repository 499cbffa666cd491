-- The update queue
--
--   users ─┐ revision + 1                  fan_out()                 claim, read, POST, delete
--   emails ┼──────────────► user_change ─────────────► site_queue ───────────────────────────► site
--   keys, consents ┘        one row a user   visits    one row a pair   deliveries: lease, back-off
--
-- No foreign keys and no payload: a row only says that a site is owed the latest state. The revision moves under the
-- user's row lock, hence in commit order, which no clock and no sequence can promise.

CREATE TABLE user_change (
  user_uid    uuid        PRIMARY KEY,
  revision    bigint      NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT gatelodge.now()            -- of the oldest change that is still owed (PG-19)
);

CREATE TABLE site_queue (
  site_id     int         NOT NULL,
  user_uid    uuid        NOT NULL,
  revision    bigint      NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT gatelodge.now(),
  not_before  timestamptz NOT NULL DEFAULT '-infinity',
  PRIMARY KEY (site_id, user_uid)
);

-- What a site has refused for five days; off the queue, so that no claim stumbles over it. Comes back by hand, or when the
-- site takes a push again (Q7).
CREATE TABLE queue_aside (
  site_id     int         NOT NULL,
  user_uid    uuid        NOT NULL,
  revision    bigint      NOT NULL,
  changed_at  timestamptz NOT NULL,
  aside_at    timestamptz NOT NULL DEFAULT gatelodge.now(),
  PRIMARY KEY (site_id, user_uid)
);

CREATE TABLE deliveries (                                   -- one row a site; apart from sites, so that no push is audited
  site_id      int         PRIMARY KEY,
  lease        uuid,                                        -- fresh at each claim: a stale worker never matches
  leased_until timestamptz NOT NULL DEFAULT '-infinity',
  owed         boolean     NOT NULL DEFAULT false,          -- everything is owed: requeue() will queue all visitors
  timeline     text        NOT NULL DEFAULT substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8),
  failures     int         NOT NULL DEFAULT 0,
  retry_at     timestamptz NOT NULL DEFAULT '-infinity',
  paused_at    timestamptz,
  trouble      text        CHECK (trouble IN ('status', 'unreachable', 'tls', 'timed_out', 'broken', 'not_allowed', 'key')),
  last_status  int,                                         -- of the HTTP answer, where there was one
  last_error   text                                         -- technical, in English
) WITH (fillfactor = 50);

-- What was sent and what came back; kept for a while, for people to look at. One row a request; attempts at the same
-- rows share their delivery's id (Q8).
CREATE TABLE delivery_log (
  delivery_id   uuid        NOT NULL,
  site_id       int         NOT NULL,
  at            timestamptz NOT NULL DEFAULT clock_timestamp(),
  kind          text        NOT NULL CHECK (kind IN ('update', 'suspend', 'restore', 'erase')),
  people        uuid[]      NOT NULL,
  changed_at    timestamptz,                                -- of the oldest change in it
  woken_at      timestamptz,                                -- when the worker heard of work
  claimed_at    timestamptz NOT NULL,
  requested_at  timestamptz NOT NULL,
  answered_at   timestamptz NOT NULL,
  body_bytes    int         NOT NULL,
  outcome       text        NOT NULL CHECK (outcome IN ('delivered', 'refused', 'failed')),
  status        int,                                        -- of the HTTP answer, where there was one
  answer        text        NOT NULL DEFAULT '' CHECK (length(answer) <= 4096),
  node          text        NOT NULL DEFAULT '',
  PRIMARY KEY (delivery_id, requested_at)
);
CREATE INDEX delivery_log_at ON delivery_log (at);
CREATE INDEX delivery_log_of_site ON delivery_log (site_id, at);

-- Every update of a user moves the revision, so that "this transaction has written the row" implies "it has moved it".
CREATE FUNCTION users_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The row is locked by now, and a first visit holds FOR SHARE on it: this look at visits cannot be overtaken.
  IF new.username <> old.username
     AND (old.username_sent_at IS NOT NULL OR EXISTS (SELECT FROM gatelodge.visits WHERE user_uid = old.uid)) THEN
    RAISE EXCEPTION 'username % has been received by a site', old.username
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'users_username_pinned';
  END IF;
  new.uid := old.uid;
  new.username_sent_at := coalesce(old.username_sent_at, new.username_sent_at);
  new.revision := old.revision + 1;
  RETURN new;
END $$;
CREATE TRIGGER update BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION users_update();
CREATE TRIGGER tombstone BEFORE DELETE OR TRUNCATE ON users EXECUTE FUNCTION refuse('set deleted_at instead');

-- DO UPDATE, never DO NOTHING: it waits for a fan-out that is just deleting the row, and then inserts a new one.
CREATE FUNCTION users_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  INSERT INTO user_change (user_uid, revision) SELECT uid, revision FROM new_rows ORDER BY uid
  ON CONFLICT (user_uid) DO UPDATE SET revision = excluded.revision;
  RETURN NULL;
END $$;
CREATE TRIGGER changed AFTER UPDATE ON users REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION users_changed();

-- Only rows really inserted are in the transition table: a change that finds its row waiting wakes nobody again. Nor
-- does a worker wake workers: whoever fans out goes on to claim, and the change has woken all of them already.
CREATE FUNCTION wake() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('gatelodge.by_worker', true), '') <> 'on' AND EXISTS (SELECT FROM new_rows) THEN
    PERFORM pg_notify(tg_argv[0], '');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER wake AFTER INSERT ON user_change REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION wake('gatelodge_queue');
CREATE TRIGGER wake AFTER INSERT ON site_queue REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION wake('gatelodge_queue');
CREATE TRIGGER wake AFTER INSERT ON mails REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION wake('gatelodge_mail');

-- What belongs to a user moves the user's revision. A row that this transaction has itself created or changed
-- (xmin) has moved already, and nobody has seen it since: an import does not write every user twice.
CREATE FUNCTION touch_users() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE touched uuid[];
BEGIN
  CASE tg_op
    WHEN 'INSERT' THEN touched := ARRAY(SELECT user_uid FROM new_rows);
    WHEN 'DELETE' THEN touched := ARRAY(SELECT user_uid FROM old_rows);
    ELSE touched := ARRAY(SELECT user_uid FROM new_rows UNION SELECT user_uid FROM old_rows);
  END CASE;
  touched := ARRAY(SELECT u.uid FROM users u WHERE u.uid IN (SELECT unnest(touched))
                   AND u.xmin <> pg_current_xact_id()::xid ORDER BY u.uid FOR NO KEY UPDATE);
  UPDATE users SET revision = revision + 1 WHERE uid = ANY (touched);
  RETURN NULL;
END $$;
DO $$
DECLARE child text; event text;
BEGIN
  FOREACH child IN ARRAY '{emails,ssh_keys,consents}'::text[] LOOP     -- one trigger an event: transition tables ask for it
    FOREACH event IN ARRAY '{INSERT,UPDATE,DELETE}'::text[] LOOP
      EXECUTE format('CREATE TRIGGER touch_%s AFTER %s ON %I REFERENCING %s FOR EACH STATEMENT EXECUTE FUNCTION touch_users()',
        lower(event), event, child, CASE event WHEN 'INSERT' THEN 'NEW TABLE AS new_rows' WHEN 'DELETE'
        THEN 'OLD TABLE AS old_rows' ELSE 'OLD TABLE AS old_rows NEW TABLE AS new_rows' END);
    END LOOP;
  END LOOP;
END $$;

-- Switching pushes on, or consent off, owes the site all its visitors. They are queued by the worker *after* this
-- transaction has committed: a fan-out that still saw the switch off could otherwise slip in between.
CREATE FUNCTION owe() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  INSERT INTO deliveries AS d (site_id, owed)
  SELECT site_id, tg_table_name = 'orgs' OR tg_op = 'UPDATE' AND push_changes FROM sites
  WHERE CASE tg_table_name WHEN 'orgs' THEN org_id = (to_jsonb(new) ->> 'org_id')::int
                           ELSE site_id = (to_jsonb(new) ->> 'site_id')::int END ORDER BY site_id
  ON CONFLICT (site_id) DO UPDATE SET owed = d.owed OR excluded.owed;
  PERFORM pg_notify('gatelodge_queue', '');
  RETURN NULL;
END $$;
CREATE TRIGGER owe_new AFTER INSERT ON sites FOR EACH ROW EXECUTE FUNCTION owe();
CREATE TRIGGER owe AFTER UPDATE ON sites FOR EACH ROW WHEN (new.push_changes AND NOT old.push_changes
  OR new.push_ssh_keys AND NOT old.push_ssh_keys OR new.org_id <> old.org_id) EXECUTE FUNCTION owe();
CREATE TRIGGER owe AFTER UPDATE ON orgs FOR EACH ROW
  WHEN (old.consent_required AND NOT new.consent_required) EXECUTE FUNCTION owe();

-- A site that has moved, or has a new key, is tried again at once, however long its back-off still is.
CREATE FUNCTION try_again() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  UPDATE deliveries SET retry_at = '-infinity' WHERE site_id = new.site_id AND retry_at > '-infinity';
  IF FOUND THEN PERFORM pg_notify('gatelodge_queue', ''); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER try_again AFTER UPDATE ON sites FOR EACH ROW WHEN (new.api_url IS DISTINCT FROM old.api_url
  OR new.internal <> old.internal OR new.sealed_key IS DISTINCT FROM old.sealed_key
  OR new.sealed_old_key IS DISTINCT FROM old.sealed_old_key) EXECUTE FUNCTION try_again();

-- Two statements on purpose. In one, the row lock may return a change that is newer than the statement's snapshot,
-- while visits are read as of that snapshot: a first visit in between would be overlooked and the change deleted.
-- Returns how many changes were taken; fewer than the batch means that no more are waiting.
CREATE FUNCTION fan_out(batch int) RETURNS int LANGUAGE plpgsql AS $$
DECLARE who uuid[]; what bigint[]; since timestamptz[];
BEGIN
  PERFORM set_config('gatelodge.by_worker', 'on', true);
  WITH taken AS (
    DELETE FROM gatelodge.user_change WHERE user_uid IN
      (SELECT user_uid FROM gatelodge.user_change ORDER BY user_uid LIMIT batch FOR UPDATE SKIP LOCKED) RETURNING *)
  SELECT array_agg(user_uid), array_agg(revision), array_agg(changed_at) INTO who, what, since FROM taken;
  IF who IS NULL THEN
    RETURN 0;
  END IF;
  INSERT INTO gatelodge.site_queue AS q (site_id, user_uid, revision, changed_at)
  SELECT v.site_id, v.user_uid, c.revision, c.changed_at
  FROM unnest(who, what, since) AS c (user_uid, revision, changed_at)
  JOIN gatelodge.visits v USING (user_uid) JOIN gatelodge.sites s USING (site_id)
  WHERE s.push_changes AND s.deleted_at IS NULL
  ORDER BY v.site_id, v.user_uid
  -- A newer change goes at once, even where an older one is held back to be sent a second time.
  ON CONFLICT (site_id, user_uid) DO UPDATE SET revision = greatest(q.revision, excluded.revision),
    not_before = CASE WHEN excluded.revision > q.revision THEN excluded.not_before ELSE q.not_before END;
  RETURN cardinality(who);
END $$;

-- What a worker does next, in one round trip: fans out (batch 0: not), then claims up to `most` sites that have
-- something due, least recently served first. LATERAL … LIMIT 1: EXISTS may hash the whole queue. One row a site, each
-- with the number of changes taken; without a site one row with that number only.
CREATE FUNCTION take_work(batch int, most int) RETURNS TABLE (taken int, site_id int, lease uuid, failures int) LANGUAGE plpgsql AS $$
BEGIN
  taken := CASE WHEN batch > 0 THEN gatelodge.fan_out(batch) ELSE 0 END;
  FOR site_id, lease, failures IN
    WITH due AS (
      SELECT d.site_id FROM gatelodge.deliveries d
      CROSS JOIN LATERAL (SELECT FROM gatelodge.site_queue q WHERE q.site_id = d.site_id AND q.not_before <= gatelodge.now() LIMIT 1) waiting
      WHERE d.leased_until <= gatelodge.now() AND d.retry_at <= gatelodge.now() AND d.paused_at IS NULL
        AND NOT coalesce((SELECT value = 'true' FROM gatelodge.settings WHERE name = 'queue_paused'), false)
      ORDER BY d.leased_until, d.site_id LIMIT most FOR NO KEY UPDATE OF d SKIP LOCKED
    )
    UPDATE gatelodge.deliveries d SET lease = gen_random_uuid(), leased_until = gatelodge.now() + interval '60 s'
    FROM due WHERE d.site_id = due.site_id RETURNING d.site_id, d.lease, d.failures
  LOOP
    RETURN NEXT;
  END LOOP;
  IF NOT FOUND THEN
    RETURN NEXT;
  END IF;
END $$;

-- Queues everyone that one owed site has seen: after a switch, after "redeliver all", after a failover to a new timeline
-- (Q13). not_before tells these rows from earlier ones of the same revision: a delivery of its own, with its own id.
-- Returns NULL where no site is owed.
CREATE FUNCTION requeue() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE site int; pairs bigint;
BEGIN
  PERFORM set_config('gatelodge.by_worker', 'on', true);
  UPDATE gatelodge.deliveries SET owed = false WHERE site_id = (SELECT site_id FROM gatelodge.deliveries WHERE owed
    ORDER BY site_id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING site_id INTO site;
  IF site IS NULL THEN
    RETURN NULL;
  END IF;
  DELETE FROM gatelodge.queue_aside a WHERE a.site_id = site;
  INSERT INTO gatelodge.site_queue AS q (site_id, user_uid, revision, not_before)
  SELECT v.site_id, v.user_uid, u.revision, gatelodge.now() FROM gatelodge.visits v JOIN gatelodge.users u ON u.uid = v.user_uid
  WHERE v.site_id = site ORDER BY v.user_uid
  ON CONFLICT (site_id, user_uid) DO UPDATE
  SET revision = greatest(q.revision, excluded.revision), not_before = excluded.not_before;
  GET DIAGNOSTICS pairs = ROW_COUNT;
  RETURN pairs;
END $$;
