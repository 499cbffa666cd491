-- Undo of an import needs no right to temporary tables, holds people in the order of all who hold several, and who goes on with an
-- import in batches says so.
--
-- Temporary tables were the only thing for which a role of the house needed more than its own schema. What an undo has still to do
-- lies in two tables of the house now, a page in a row: rows of a transaction that is under way, which nobody else sees, and which
-- go before it ends. A row says much, so that no statistics are needed where a table fills and empties within one transaction.

CREATE UNLOGGED TABLE undo_pages (
  xact xid8 NOT NULL DEFAULT pg_current_xact_id(),
  page int NOT NULL,
  seqs bigint[] NOT NULL,                                    -- entries
  PRIMARY KEY (xact, page)
);
CREATE UNLOGGED TABLE undo_steps (
  xact   xid8 NOT NULL DEFAULT pg_current_xact_id(),
  place  bigint GENERATED ALWAYS AS IDENTITY,
  act    text NOT NULL,
  entity text NOT NULL,
  shape  text NOT NULL,
  number int NOT NULL,
  steps  jsonb NOT NULL,                                     -- [{id, words}]
  PRIMARY KEY (xact, act, entity, shape, place)
);
ALTER TABLE undo_steps ALTER COLUMN steps SET STORAGE EXTERNAL; -- for seconds: it is not worth packing
ALTER TABLE undo_pages ENABLE ROW LEVEL SECURITY;
ALTER TABLE undo_steps ENABLE ROW LEVEL SECURITY;

-- Whose entries count as the deed's (0062). The first one is found by its request, in however long a book: by the order alone it would
-- be looked for from the first page on.
CREATE FUNCTION deed_actors(deed text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(gatelodge.import_actors(deed), ARRAY(SELECT a.actor FROM gatelodge.audit a
                                                       WHERE a.request >= deed AND a.request <= deed ORDER BY a.request, a.seq LIMIT 1))
$$;

-- As before (0062), into a table of the house.
CREATE OR REPLACE FUNCTION undo_begin(deed text, people_a_page int) RETURNS TABLE (pages int, entries int) LANGUAGE plpgsql
SET jit = off SET work_mem = '64MB' AS $$
#variable_conflict use_column
BEGIN
  INSERT INTO gatelodge.undo_pages (page, seqs)
  SELECT paged.page, array_agg(paged.seq ORDER BY paged.seq)
  FROM (
    SELECT CASE WHEN a.subject IS NULL THEN 0 ELSE 1 + (dense_rank() OVER (ORDER BY a.subject) - 1) / people_a_page END AS page, a.seq
    FROM (
      SELECT u.seq, u.subject, u.actor FROM gatelodge.audit u WHERE u.request = deed AND u.entity = 'users' AND NOT (u.action = 'insert'
        AND (SELECT w.deleted_at IS NOT NULL OR EXISTS (SELECT FROM gatelodge.untouched_newcomers n WHERE n.uid = w.uid) FROM gatelodge.users w WHERE w.uid = u.subject))
      UNION ALL
      SELECT o.seq, o.subject, o.actor FROM gatelodge.audit o WHERE o.request = deed AND o.entity <> 'users' AND (
        SELECT n.action = 'insert' AND n.request = deed FROM gatelodge.audit n
        WHERE n.entity = 'users' AND n.key = o.subject::text ORDER BY n.seq LIMIT 1) IS NOT TRUE) a
    WHERE a.actor = ANY ((SELECT gatelodge.deed_actors(deed))::text[])) paged
  GROUP BY paged.page;
  RETURN QUERY SELECT coalesce(max(p.page), -1) + 1, coalesce(sum(cardinality(p.seqs)), 0)::int FROM gatelodge.undo_pages p
    WHERE p.xact = pg_current_xact_id();
END $$;

CREATE OR REPLACE FUNCTION undo_page(number int)
RETURNS TABLE (seq bigint, at timestamptz, actor text, source text, request text, subject uuid, entity text, key text, action text,
               before text, after text, deed text) LANGUAGE plpgsql SET random_page_cost = 0.1 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action, p.before::text, p.after::text,
                      gatelodge.deed_of(a.request, a.xid, a.at)
  FROM unnest((SELECT u.seqs FROM gatelodge.undo_pages u WHERE u.xact = pg_current_xact_id() AND u.page = number)) e (seq)
  JOIN gatelodge.audit a USING (seq) LEFT JOIN gatelodge.audit_payload p USING (seq) ORDER BY a.seq;
END $$;

-- Everybody whom the deed is about, in the order of all who hold several people; whoever edits one holds that person before what
-- belongs to them. What was looked at then stays as it is, and nobody waits for somebody who waits.
CREATE FUNCTION undo_hold_people(deed text) RETURNS void LANGUAGE plpgsql
SET plan_cache_mode = force_custom_plan SET jit = off SET work_mem = '64MB' AS $$
BEGIN
  PERFORM FROM gatelodge.users WHERE uid IN (SELECT a.subject FROM gatelodge.audit a WHERE a.request = deed) ORDER BY uid FOR NO KEY UPDATE;
END $$;

-- given: [{act, entity, id, words}], as noted before (0059); of one shape they are one row.
CREATE OR REPLACE FUNCTION undo_note(given jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO gatelodge.undo_steps (act, entity, shape, number, steps)
  SELECT s.act, s.entity, s.shape, count(*), jsonb_agg(jsonb_build_object('id', s.id, 'words', s.words) ORDER BY s.nth)
  FROM (
    SELECT one ->> 'act' AS act, one ->> 'entity' AS entity, one -> 'id' AS id, one -> 'words' AS words, nth,
           concat_ws('|', (SELECT string_agg(key, ',' ORDER BY key) FROM jsonb_object_keys(one -> 'words') key),
                     (SELECT string_agg(key, ',' ORDER BY key) FROM jsonb_each_text(one -> 'id') WHERE value IS NULL)) AS shape
    FROM jsonb_array_elements(given) WITH ORDINALITY AS g (one, nth)) s
  GROUP BY 1, 2, 3 ORDER BY min(s.nth);
END $$;

CREATE OR REPLACE FUNCTION undo_shapes() RETURNS TABLE (act text, entity text, shape text, steps int) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY SELECT s.act, s.entity, s.shape, sum(s.number)::int FROM gatelodge.undo_steps s WHERE s.xact = pg_current_xact_id()
    GROUP BY 1, 2, 3 ORDER BY array_position('{take,put,add}'::text[], s.act), min(s.place);
END $$;

-- As before (0059): the next steps of a shape, `most` or so, and how many they were.
DROP FUNCTION undo_do(text, text, text, bigint, int);
CREATE FUNCTION undo_do(what text, tab text, form text, behind bigint, most int, OUT last bigint, OUT done int) LANGUAGE plpgsql
SET random_page_cost = 0.1 AS $$
DECLARE
  one   record;
  names text;
  steps text := 'WITH s AS MATERIALIZED (SELECT e -> ''id'' AS id, e -> ''words'' AS words FROM gatelodge.undo_steps n, jsonb_array_elements(n.steps) e
                 WHERE n.xact = pg_current_xact_id() AND n.act = $1 AND n.entity = $2 AND n.shape = $3 AND n.place > $4 AND n.place <= $5) ';
BEGIN
  -- Rows as they come until there are enough, and always one.
  SELECT max(n.place), sum(n.number) INTO last, done FROM (
    SELECT s.place, s.number, sum(s.number) OVER (ORDER BY s.place) - s.number AS before FROM (
      SELECT u.place, u.number FROM gatelodge.undo_steps u
      WHERE u.xact = pg_current_xact_id() AND u.act = what AND u.entity = tab AND u.shape = form AND u.place > behind ORDER BY u.place LIMIT most) s) n
  WHERE n.before < most;
  IF last IS NULL THEN
    RETURN;
  END IF;
  SELECT u.steps -> 0 -> 'id' AS id, u.steps -> 0 -> 'words' AS words INTO one FROM gatelodge.undo_steps u
  WHERE u.xact = pg_current_xact_id() AND u.act = what AND u.entity = tab AND u.shape = form AND u.place = last;
  CASE what
    WHEN 'take' THEN
      EXECUTE format('%2$s DELETE FROM gatelodge.%1$I USING s, jsonb_populate_record(NULL::gatelodge.%1$I, s.id) k WHERE %3$s',
        tab, steps, gatelodge.undo_joined(tab, one.id)) USING what, tab, form, behind, last;
    WHEN 'put' THEN
      -- The revision of a login is moved by whoever writes it; other tables count their own.
      EXECUTE format('%2$s UPDATE gatelodge.%1$I SET %4$s%5$s FROM s, jsonb_populate_record(NULL::gatelodge.%1$I, s.id) k,
                      jsonb_populate_record(NULL::gatelodge.%1$I, s.words) w WHERE %3$s', tab, steps, gatelodge.undo_joined(tab, one.id),
        (SELECT string_agg(format('%1$I = w.%1$I', key), ', ') FROM jsonb_object_keys(one.words) key),
        CASE tab WHEN 'logins' THEN ', revision = logins.revision + 1' ELSE '' END) USING what, tab, form, behind, last;
    WHEN 'add' THEN
      SELECT string_agg(quote_ident(key), ', ') INTO names FROM jsonb_object_keys(one.words) key;
      EXECUTE format('%2$s INSERT INTO gatelodge.%1$I (%3$s) OVERRIDING SYSTEM VALUE SELECT %3$s FROM s, jsonb_populate_record(NULL::gatelodge.%1$I, s.words) w',
        tab, steps, names) USING what, tab, form, behind, last;
  END CASE;
END $$;

CREATE FUNCTION undo_end() RETURNS void LANGUAGE sql AS $$
  DELETE FROM gatelodge.undo_pages WHERE xact = pg_current_xact_id();
  DELETE FROM gatelodge.undo_steps WHERE xact = pg_current_xact_id();
$$;

-- Who goes on with an import in batches, and on which computer; that they are still at it their session says, by a lock.
ALTER TABLE imports ADD COLUMN worker text NOT NULL DEFAULT '', ADD COLUMN workplace text NOT NULL DEFAULT '';
-- Whoever finds it held by another's batch passes on: each batch says it, too.
CREATE FUNCTION work_on_import(import bigint, place text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  PERFORM may_import(import);
  UPDATE imports SET worker = actor(), workplace = left(place, 253) WHERE import_id IN
    (SELECT import_id FROM imports WHERE import_id = import AND (worker, workplace) IS DISTINCT FROM (actor(), left(place, 253)) FOR UPDATE SKIP LOCKED);
END $$;

DO $$
DECLARE tab text;
BEGIN
  FOREACH tab IN ARRAY '{undo_pages,undo_steps}'::text[] LOOP
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
      EXECUTE format('GRANT SELECT, INSERT, DELETE ON %I TO gatelodge_server, gatelodge_admin', tab);
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN
      EXECUTE format('GRANT SELECT, INSERT, DELETE ON %I TO gatelodge_administrator, gatelodge_helpdesk, gatelodge_site_owner', tab);
    END IF;
    EXECUTE format('CREATE POLICY own ON %I USING (xact = pg_current_xact_id()) WITH CHECK (xact = pg_current_xact_id())', tab);
  END LOOP;
END $$;
