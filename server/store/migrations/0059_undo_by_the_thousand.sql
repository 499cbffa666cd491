-- Undo of an import of any size. What it changed of people who were here is looked at by pages of whole people, what is to
-- be put back is noted, and then done by the thousand: the rules stay where they were (0023), the rows go together. The two
-- tables are the transaction's own and end with it; hence functions, which are planned when the tables are there.
--
-- Rows are looked up by their keys, however few the planner takes a table for: right after an import no statistics know it.

-- Whole people to a page, and before them, on page 0, what belongs to nobody. As undo.entries_of_import was: what belongs to
-- people whom the import has brought goes with them, and is not asked for; nor are those of them who are gone already, or
-- whom nobody has touched since (undo.newcomers).
CREATE FUNCTION undo_begin(deed text, people_a_page int) RETURNS TABLE (pages int, entries int) LANGUAGE plpgsql
SET jit = off SET work_mem = '64MB' AS $$
#variable_conflict use_column
BEGIN
  CREATE TEMP TABLE undo_entries (page int NOT NULL, seq bigint NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE undo_steps (place bigint GENERATED ALWAYS AS IDENTITY, act text NOT NULL, entity text NOT NULL, shape text NOT NULL,
                                id jsonb NOT NULL, words jsonb NOT NULL) ON COMMIT DROP;
  INSERT INTO pg_temp.undo_entries
  SELECT CASE WHEN a.subject IS NULL THEN 0 ELSE 1 + (dense_rank() OVER (ORDER BY a.subject) - 1) / people_a_page END, a.seq
  FROM (
    SELECT u.seq, u.subject, u.actor FROM gatelodge.audit u WHERE u.request = deed AND u.entity = 'users' AND NOT (u.action = 'insert'
      AND (SELECT w.deleted_at IS NOT NULL OR EXISTS (SELECT FROM gatelodge.untouched_newcomers n WHERE n.uid = w.uid) FROM gatelodge.users w WHERE w.uid = u.subject))
    UNION ALL
    SELECT o.seq, o.subject, o.actor FROM gatelodge.audit o WHERE o.request = deed AND o.entity <> 'users' AND (
      SELECT n.action = 'insert' AND n.request = deed FROM gatelodge.audit n
      WHERE n.entity = 'users' AND n.key = o.subject::text ORDER BY n.seq LIMIT 1) IS NOT TRUE) a
  WHERE a.actor = (SELECT f.actor FROM gatelodge.audit f WHERE f.request = deed ORDER BY f.seq LIMIT 1);
  CREATE INDEX ON pg_temp.undo_entries (page);
  ANALYZE pg_temp.undo_entries;
  RETURN QUERY SELECT coalesce(max(e.page), -1) + 1, count(*)::int FROM pg_temp.undo_entries e;
END $$;

CREATE FUNCTION undo_page(number int)
RETURNS TABLE (seq bigint, at timestamptz, actor text, source text, request text, subject uuid, entity text, key text, action text,
               before text, after text, deed text) LANGUAGE plpgsql SET random_page_cost = 0.1 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY SELECT a.seq, a.at, a.actor, a.source, a.request, a.subject, a.entity, a.key, a.action, p.before::text, p.after::text,
                      gatelodge.deed_of(a.request, a.xid, a.at)
  FROM pg_temp.undo_entries e JOIN gatelodge.audit a USING (seq) LEFT JOIN gatelodge.audit_payload p USING (seq)
  WHERE e.page = number ORDER BY a.seq;
END $$;

-- Where rows of `tab` are those that the record k names; ids that have nothing in the same columns as this one.
CREATE FUNCTION undo_joined(tab text, like_id jsonb) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT string_agg(format('%1$I.%2$I ', tab, key) || CASE WHEN value IS NULL THEN 'IS NULL' ELSE format('= k.%I', key) END, ' AND ')
  FROM jsonb_each_text(like_id)
$$;

-- undo_look and undo_words of many rows; given: [{id, was, became}], with ids that have nothing in the same columns.
CREATE FUNCTION undo_look_all(tab text, given jsonb, hold boolean)
RETURNS TABLE (place int, present text, was text, became text) LANGUAGE plpgsql SET random_page_cost = 0.1 AS $$
BEGIN
  RETURN QUERY EXECUTE format($q$
    WITH g AS MATERIALIZED (SELECT (place - 1)::int AS place, one -> 'id' AS id, one -> 'was' AS was, one -> 'became' AS became
                            FROM jsonb_array_elements($1) WITH ORDINALITY AS given (one, place) ORDER BY one ->> 'id')
    SELECT g.place, to_jsonb(r)::text,
      (SELECT jsonb_object_agg(word.key, word.value)::text FROM jsonb_each(to_jsonb(w)) word WHERE g.was ? word.key),
      (SELECT jsonb_object_agg(word.key, word.value)::text FROM jsonb_each(to_jsonb(b)) word WHERE g.became ? word.key)
    FROM g CROSS JOIN LATERAL jsonb_populate_record(NULL::gatelodge.%1$I, g.id) k
    CROSS JOIN LATERAL jsonb_populate_record(NULL::gatelodge.%1$I, g.was) w
    CROSS JOIN LATERAL jsonb_populate_record(NULL::gatelodge.%1$I, g.became) b
    LEFT JOIN LATERAL (SELECT %2$s FROM gatelodge.%1$I WHERE %3$s OFFSET 0 %4$s) r ON true$q$,
    tab, (SELECT string_agg(quote_ident(c), ', ') FROM unnest(gatelodge.undo_columns(tab)) c), gatelodge.undo_joined(tab, given -> 0 -> 'id'),
    CASE WHEN hold THEN 'FOR NO KEY UPDATE' ELSE '' END) USING given;
END $$;

-- given: [{act, entity, id, words}]; act: take, put or add. Steps of one shape are done by one statement.
CREATE FUNCTION undo_note(given jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO pg_temp.undo_steps (act, entity, shape, id, words)
  SELECT s.act, s.entity, concat_ws('|', (SELECT string_agg(key, ',' ORDER BY key) FROM jsonb_object_keys(s.words) key),
                                    (SELECT string_agg(key, ',' ORDER BY key) FROM jsonb_each_text(s.id) WHERE value IS NULL)), s.id, s.words
  FROM jsonb_to_recordset(given) AS s (act text, entity text, id jsonb, words jsonb);
END $$;

-- First what came goes, then what changed is put back, then what went comes: an address may have gone from one to another.
-- Among those as they were noted, the last change first: sites go before their organisation.
CREATE FUNCTION undo_shapes() RETURNS TABLE (act text, entity text, shape text, steps int) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  CREATE INDEX ON pg_temp.undo_steps (act, entity, shape, place);
  ANALYZE pg_temp.undo_steps;
  RETURN QUERY SELECT s.act, s.entity, s.shape, count(*)::int FROM pg_temp.undo_steps s GROUP BY 1, 2, 3
    ORDER BY array_position('{take,put,add}'::text[], s.act), min(s.place);
END $$;

-- The next steps of a shape, behind this place; the last of them, or NULL where there are no more.
CREATE FUNCTION undo_do(what text, tab text, form text, behind bigint, most int) RETURNS bigint LANGUAGE plpgsql
SET random_page_cost = 0.1 AS $$
DECLARE
  last  bigint;
  one   record;
  names text;
  steps text := 'WITH s AS MATERIALIZED (SELECT id, words FROM pg_temp.undo_steps WHERE act = $1 AND entity = $2 AND shape = $3 AND place > $4 AND place <= $5) ';
BEGIN
  SELECT max(place) INTO last FROM (
    SELECT place FROM pg_temp.undo_steps WHERE act = what AND entity = tab AND shape = form AND place > behind ORDER BY place LIMIT most) next_ones;
  IF last IS NULL THEN
    RETURN NULL;
  END IF;
  SELECT id, words INTO one FROM pg_temp.undo_steps WHERE act = what AND entity = tab AND shape = form AND place = last;
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
  RETURN last;
END $$;
