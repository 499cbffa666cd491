-- What moves in together with people (0027): when their accounts began, the organisations and sites they were with, who
-- consented, and who has been where. A site keeps its number and its key, so that it notices nothing of the move; what is
-- taken here by something else is never guessed, and left.

ALTER TABLE import_rows
  ADD COLUMN joined_at  timestamptz,                        -- since when the source has them
  ADD COLUMN namesake   boolean NOT NULL DEFAULT false;     -- somebody else here has the username
CREATE UNLOGGED TABLE import_joined (                       -- whom an import brings, and since when the source has them
  uid        uuid         PRIMARY KEY,
  import_id  bigint       NOT NULL,
  joined_at  timestamptz  NOT NULL
);
CREATE INDEX import_joined_of ON import_joined (import_id);
CREATE UNLOGGED TABLE import_orgs (
  import_id         bigint   NOT NULL,
  source_org        bigint   NOT NULL,                      -- its number there
  name              text     NOT NULL,
  consent_required  boolean  NOT NULL,
  verdict           text     NOT NULL DEFAULT 'added' CHECK (verdict IN ('added', 'same', 'conflict', 'unread')),
  reason            text     NOT NULL DEFAULT '',
  about             text     NOT NULL DEFAULT '',
  org_id            int,                                    -- ours
  PRIMARY KEY (import_id, source_org)
);
CREATE UNLOGGED TABLE import_sites (
  import_id        bigint   NOT NULL,
  site_id          int      NOT NULL,                       -- there and here
  source_org       bigint   NOT NULL,
  name             text     NOT NULL,
  redirect_url     text     NOT NULL,
  crypto_version   int      NOT NULL,
  sealed_key       bytea,
  key_fingerprint  text     NOT NULL,
  api_url          text,
  push_changes     boolean  NOT NULL,
  push_ssh_keys    boolean  NOT NULL,
  cooloff_hours    int      NOT NULL,
  cooloff_message  text     NOT NULL,
  group_names      text[]   NOT NULL,
  verdict          text     NOT NULL DEFAULT 'added' CHECK (verdict IN ('added', 'changed', 'same', 'conflict', 'unread')),
  reason           text     NOT NULL DEFAULT '',
  about            text     NOT NULL DEFAULT '',
  PRIMARY KEY (import_id, site_id)
);
CREATE UNLOGGED TABLE import_consents (
  import_id   bigint       NOT NULL,
  line        int          NOT NULL,
  source_org  bigint       NOT NULL,
  given_at    timestamptz  NOT NULL
);
CREATE INDEX import_consents_of ON import_consents (import_id, line);
CREATE UNLOGGED TABLE import_visits (
  import_id  bigint       NOT NULL,
  line       int          NOT NULL,
  site_id    bigint       NOT NULL,
  last_at    timestamptz  NOT NULL,
  visits     int          NOT NULL
);
CREATE INDEX import_visits_of ON import_visits (import_id, line);

-- An account goes on from the day it began: the cool-off of a site counts from that. Only while such people come in, so
-- that nobody else's beginning is looked up.
CREATE FUNCTION joined_before() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  new.created_at := least(new.created_at, (SELECT joined_at FROM import_joined WHERE uid = new.uid));
  RETURN new;
END $$;
CREATE TRIGGER joined_before BEFORE INSERT ON users FOR EACH ROW
  WHEN (current_setting('gatelodge.joined_before', true) = 'on') EXECUTE FUNCTION joined_before();

-- Before plan_import: who of them is here already. A username alone is nobody: it is the same person if an address that
-- they have proved here agrees, or if an earlier reading has brought them, whose account began here on the instant it did
-- there. What is decided about them here stays: names and addresses of all, and groups, keys and password of whom a
-- reading has brought with theirs; only who is suspended there is suspended here, too.
CREATE FUNCTION match_places(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
BEGIN
  PERFORM may_import(import);
  ANALYZE import_rows;
  UPDATE import_rows r SET namesake = NOT k.brought AND NOT k.agrees, first_name = NULL, last_name = NULL, email = NULL, other_emails = NULL,
    group_names = CASE WHEN NOT k.brought THEN r.group_names END, ssh_keys = CASE WHEN NOT k.brought THEN r.ssh_keys END,
    credential = CASE WHEN NOT k.brought THEN r.credential END
  FROM (SELECT i.line, u.created_at IS NOT DISTINCT FROM i.joined_at AS brought,
               EXISTS (SELECT FROM emails e WHERE e.user_uid = u.uid AND e.verified_at IS NOT NULL
                       AND lower(e.address) IN (SELECT lower(a) FROM unnest(array_prepend(i.email, i.other_emails)) AS a)) AS agrees
        FROM import_rows i JOIN users u ON u.username = i.username WHERE i.import_id = import OFFSET 0) k
  WHERE r.import_id = import AND r.line = k.line;
END $$;

-- After plan_import. Organisations are the same where their names are; sites, where number, address and key are.
CREATE FUNCTION plan_places(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off SET enable_nestloop = off AS $$
DECLARE
  back         boolean := (SELECT bring_back FROM imports WHERE import_id = import);
  makes_groups boolean := (SELECT create_groups FROM imports WHERE import_id = import);
BEGIN
  PERFORM may_import(import);
  UPDATE import_plan l SET verdict = 'conflict', reason = 'name_taken', about = r.username, changes = '{}'
  FROM import_rows r WHERE l.import_id = import AND r.import_id = import AND r.line = l.line AND r.namesake AND l.verdict IN ('changed', 'same');
  INSERT INTO import_joined SELECT p.uid, import, r.joined_at FROM import_plan p JOIN import_rows r USING (import_id, line)
  WHERE import_id = import AND p.verdict = 'added' AND r.joined_at IS NOT NULL;
  UPDATE import_orgs o SET verdict = w.verdict, reason = w.reason, about = w.about, org_id = w.org_id
  FROM (SELECT source_org, h.org_id, m.about, m.reason, CASE WHEN m.reason <> '' THEN 'conflict' WHEN h.org_id IS NULL THEN 'added' ELSE 'same' END AS verdict
        FROM (SELECT source_org, name, consent_required, count(*) OVER (PARTITION BY lower(name)) AS namesakes
              FROM import_orgs WHERE import_id = import AND verdict <> 'unread') i
        LEFT JOIN (SELECT lower(name) AS name, min(org_id) AS org_id, bool_or(consent_required) AS asks, bool_and(consent_required) AS always, count(*) AS here
                   FROM orgs WHERE deleted_at IS NULL GROUP BY lower(name)) h ON h.name = lower(i.name)
        CROSS JOIN LATERAL (SELECT CASE WHEN i.name !~ '\S' THEN 'bad_name' WHEN namesakes > 1 OR here > 1 THEN 'name_twice' WHEN asks <> i.consent_required OR always <> i.consent_required THEN 'consent_differs'
                                   ELSE '' END AS reason, i.name AS about) m) w
  WHERE o.import_id = import AND o.source_org = w.source_org;
  UPDATE import_sites s SET verdict = CASE WHEN w.reason <> '' THEN 'conflict' WHEN h.site_id IS NULL THEN 'added' WHEN h.deleted_at IS NOT NULL THEN 'changed' ELSE 'same' END,
    reason = w.reason, about = w.about
  FROM import_sites i LEFT JOIN sites h ON h.site_id = i.site_id
  LEFT JOIN import_orgs o ON o.import_id = i.import_id AND o.source_org = i.source_org
  CROSS JOIN LATERAL (SELECT name FROM sites t WHERE t.redirect_url = i.redirect_url AND t.site_id <> i.site_id AND t.deleted_at IS NULL
                      UNION ALL SELECT NULL ORDER BY name LIMIT 1) taken
  CROSS JOIN LATERAL (SELECT (SELECT min(wanted) FROM unnest(i.group_names) AS wanted
                              WHERE NOT makes_groups AND lower(wanted) NOT IN (SELECT lower(g.name) FROM groups g WHERE g.deleted_at IS NULL)) AS name) missing
  CROSS JOIN LATERAL (SELECT h.redirect_url = i.redirect_url AND h.key_fingerprint = i.key_fingerprint AND h.crypto_version = i.crypto_version
                             AND (h.deleted_at IS NULL OR back) AS same) known
  CROSS JOIN LATERAL (SELECT CASE WHEN o.verdict IS NULL OR o.verdict IN ('conflict', 'unread') THEN 'org_left' WHEN NOT known.same THEN 'id_taken'
    WHEN h.site_id IS NULL AND taken.name IS NOT NULL THEN 'address_taken' WHEN h.site_id IS NULL AND missing.name IS NOT NULL THEN 'unknown_group' ELSE '' END AS code) why
  CROSS JOIN LATERAL (SELECT why.code AS reason, coalesce(CASE why.code WHEN 'org_left' THEN o.name WHEN 'id_taken' THEN h.name WHEN 'address_taken' THEN taken.name
    WHEN 'unknown_group' THEN missing.name END, '') AS about) w
  WHERE i.import_id = import AND s.import_id = import AND s.site_id = i.site_id AND s.verdict <> 'unread';
END $$;

-- Before people, in the same transaction or, of an import in batches, in the first.
CREATE FUNCTION apply_places(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
BEGIN
  PERFORM may_import(import);
  PERFORM set_config('gatelodge.joined_before', CASE WHEN EXISTS (SELECT FROM import_joined WHERE import_id = import) THEN 'on' ELSE '' END, true);
  IF (SELECT applied_to FROM imports WHERE import_id = import) > 0 OR NOT EXISTS (SELECT FROM import_orgs WHERE import_id = import) THEN
    RETURN;
  END IF;
  WITH made AS (INSERT INTO orgs (name, consent_required) SELECT name, consent_required FROM import_orgs
                WHERE import_id = import AND verdict = 'added' ORDER BY source_org RETURNING org_id, name)
  UPDATE import_orgs o SET org_id = made.org_id FROM made WHERE o.import_id = import AND o.verdict = 'added' AND o.name = made.name;
  IF (SELECT create_groups FROM imports WHERE import_id = import) THEN
    INSERT INTO groups (name) SELECT DISTINCT ON (lower(wanted)) wanted FROM import_sites CROSS JOIN LATERAL unnest(group_names) AS wanted
    WHERE import_id = import AND verdict = 'added' AND lower(wanted) NOT IN (SELECT lower(g.name) FROM groups g WHERE g.deleted_at IS NULL) ORDER BY lower(wanted), wanted;
  END IF;
  UPDATE orgs o SET deleted_at = NULL FROM import_sites i JOIN sites s USING (site_id)
  WHERE i.import_id = import AND i.verdict = 'changed' AND o.org_id = s.org_id AND o.deleted_at IS NOT NULL;
  UPDATE sites s SET deleted_at = NULL FROM import_sites i WHERE i.import_id = import AND i.verdict = 'changed' AND s.site_id = i.site_id;
  INSERT INTO sites (site_id, org_id, name, redirect_url, crypto_version, sealed_key, key_fingerprint, key_made_at, api_url, push_changes, push_ssh_keys, cooloff_hours)
  SELECT s.site_id, o.org_id, s.name, s.redirect_url, s.crypto_version, s.sealed_key, s.key_fingerprint, gatelodge.now(), s.api_url, s.push_changes, s.push_ssh_keys,
         s.cooloff_hours
  FROM import_sites s JOIN import_orgs o ON o.import_id = import AND o.source_org = s.source_org
  WHERE s.import_id = import AND s.verdict = 'added' ORDER BY s.site_id;
  INSERT INTO site_groups (site_id, group_id)
  SELECT DISTINCT s.site_id, g.group_id FROM import_sites s CROSS JOIN LATERAL unnest(s.group_names) AS wanted
  JOIN groups g ON lower(g.name) = lower(wanted) AND g.deleted_at IS NULL WHERE s.import_id = import AND s.verdict = 'added';
  INSERT INTO site_messages (site_id, gate, language, message)
  SELECT site_id, 'cooloff', '', cooloff_message FROM import_sites WHERE import_id = import AND verdict = 'added' AND cooloff_message <> '';
  PERFORM setval(pg_get_serial_sequence('gatelodge.sites', 'site_id'), greatest(nextval(pg_get_serial_sequence('gatelodge.sites', 'site_id')), (SELECT max(site_id) FROM sites)));
END $$;

-- Of the people of these lines, after apply_import. What somebody has decided here since stays, and so do their visits.
CREATE FUNCTION apply_past(import bigint, first_line int, last_line int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET jit = off SET work_mem = '64MB' AS $$
BEGIN
  PERFORM may_import(import);
  -- Whoever was here before: what is told of them does not move until their visits are seen, as at a first visit (Q3).
  PERFORM FROM users WHERE uid IN (SELECT p.uid FROM import_plan p WHERE p.import_id = import AND p.line BETWEEN first_line AND last_line
                                   AND p.verdict IN ('changed', 'same')) ORDER BY uid FOR SHARE;
  INSERT INTO consents (user_uid, org_id, given, at, text_version)
  SELECT p.uid, o.org_id, true, least(c.given_at, gatelodge.now()), left(encode(sha256(convert_to(o.name || E'\n', 'UTF8')), 'hex'), 12)
  FROM import_consents c JOIN import_plan p USING (import_id, line) JOIN import_orgs o USING (import_id, source_org)
  WHERE c.import_id = import AND c.line BETWEEN first_line AND last_line AND p.verdict IN ('added', 'changed', 'same') AND o.verdict IN ('added', 'same')
    AND (p.verdict = 'added' OR NOT EXISTS (SELECT FROM consents k WHERE k.user_uid = p.uid AND k.org_id = o.org_id))
  ORDER BY c.line;
  INSERT INTO visits (user_uid, site_id, first_at, last_at, visits, revision)
  SELECT p.uid, v.site_id, least(v.last_at, gatelodge.now()), least(v.last_at, gatelodge.now()), v.visits, u.revision
  FROM import_visits v JOIN import_plan p USING (import_id, line) JOIN import_sites s USING (import_id, site_id) JOIN users u USING (uid)
  WHERE v.import_id = import AND v.line BETWEEN first_line AND last_line AND p.verdict IN ('added', 'changed', 'same') AND s.verdict IN ('added', 'changed', 'same')
    AND (p.verdict = 'added' OR NOT EXISTS (SELECT FROM visits k WHERE k.user_uid = p.uid AND k.site_id = v.site_id))
  ORDER BY v.line, v.site_id ON CONFLICT (user_uid, site_id) DO NOTHING;   -- they may be entering just now
END $$;

-- Of each kind and verdict, how many: kind is org, site, consent or visit; of the latter two, 'added' come and 'conflict' are left.
CREATE FUNCTION count_places(import bigint) RETURNS TABLE (kind text, verdict text, number int) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET enable_nestloop = off AS $$
  SELECT 'org', o.verdict, count(*)::int FROM import_orgs o WHERE o.import_id = import GROUP BY o.verdict
  UNION ALL SELECT 'site', s.verdict, count(*)::int FROM import_sites s WHERE s.import_id = import GROUP BY s.verdict
  UNION ALL SELECT 'consent', w.verdict, count(*)::int
  FROM import_consents c LEFT JOIN import_plan p USING (import_id, line) LEFT JOIN import_orgs o USING (import_id, source_org)
  CROSS JOIN LATERAL (SELECT CASE WHEN p.verdict NOT IN ('added', 'changed', 'same') OR o.verdict NOT IN ('added', 'same') OR p.verdict IS NULL OR o.verdict IS NULL
                      THEN 'conflict' WHEN EXISTS (SELECT FROM consents k WHERE k.user_uid = p.uid AND k.org_id = o.org_id) THEN 'same' ELSE 'added' END AS verdict) w
  WHERE c.import_id = import GROUP BY w.verdict
  UNION ALL SELECT 'visit', w.verdict, count(*)::int
  FROM import_visits v LEFT JOIN import_plan p USING (import_id, line) LEFT JOIN import_sites s USING (import_id, site_id)
  LEFT JOIN visits k ON k.user_uid = p.uid AND k.site_id = v.site_id
  CROSS JOIN LATERAL (SELECT CASE WHEN p.verdict NOT IN ('added', 'changed', 'same') OR s.verdict NOT IN ('added', 'changed', 'same') OR p.verdict IS NULL OR s.verdict IS NULL
                      THEN 'conflict' WHEN k.user_uid IS NOT NULL THEN 'same' ELSE 'added' END AS verdict) w
  WHERE v.import_id = import GROUP BY w.verdict
$$;

CREATE OR REPLACE FUNCTION forget_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  DELETE FROM import_rows WHERE import_id = import;
  DELETE FROM import_addresses WHERE import_id = import;
  DELETE FROM import_plan WHERE import_id = import;
  DELETE FROM import_joined WHERE import_id = import;
  DELETE FROM import_orgs WHERE import_id = import;
  DELETE FROM import_sites WHERE import_id = import;
  DELETE FROM import_consents WHERE import_id = import;
  DELETE FROM import_visits WHERE import_id = import;
END $$;

-- Newcomers without a username are named by a wish (0027). A row that has neither, of a source that was asked for no wish,
-- never got a name, and it was looked for without an end: it is named like somebody of whom nothing is known.
CREATE OR REPLACE FUNCTION name_import(import bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = gatelodge, pg_temp SET plan_cache_mode = force_custom_plan SET enable_nestloop = off SET jit = off SET work_mem = '64MB' AS $$
DECLARE reach int := 1;
BEGIN
  WHILE EXISTS (SELECT FROM import_plan WHERE import_id = import AND verdict = 'added' AND username IS NULL) LOOP
    WITH wanting AS MATERIALIZED (
      SELECT line, w.wish, row_number() OVER (PARTITION BY w.wish ORDER BY line) AS turn
      FROM import_plan p JOIN import_rows r USING (import_id, line)
      CROSS JOIN LATERAL (SELECT coalesce(nullif(r.wish, ''), 'user') AS wish) w
      WHERE import_id = import AND p.verdict = 'added' AND p.username IS NULL
    ), candidates AS (
      SELECT wish, number, CASE number WHEN 1 THEN wish ELSE left(wish, 30 - length(number::text)) || number END AS name
      FROM (SELECT wish, count(*) AS people FROM wanting GROUP BY wish) w
      CROSS JOIN LATERAL generate_series(1, (people + 8) * reach) AS number
    ), free AS (
      SELECT DISTINCT ON (name) wish, number, name FROM candidates
      WHERE NOT EXISTS (SELECT FROM users WHERE username = name)
        AND NOT EXISTS (SELECT FROM import_rows r WHERE r.import_id = import AND r.username = name)
        AND NOT EXISTS (SELECT FROM import_plan p WHERE p.import_id = import AND p.username = name)
      ORDER BY name, number, wish
    ), given AS (
      SELECT wish, name, row_number() OVER (PARTITION BY wish ORDER BY number) AS turn FROM free
    )
    UPDATE import_plan p SET username = g.name FROM wanting w JOIN given g USING (wish, turn)
    WHERE p.import_id = import AND p.line = w.line;
    reach := reach * 4;
  END LOOP;
END $$;

DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION match_places(bigint), plan_places(bigint), apply_places(bigint), apply_past(bigint, int, int), count_places(bigint), joined_before() FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT ON import_orgs, import_sites, import_consents, import_visits TO gatelodge_server;
    GRANT EXECUTE ON FUNCTION match_places(bigint), plan_places(bigint), apply_places(bigint), apply_past(bigint, int, int), count_places(bigint) TO gatelodge_server;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_administrator') THEN     -- see 0016; never the keys
    GRANT INSERT ON import_orgs, import_sites, import_consents, import_visits TO gatelodge_admin, gatelodge_administrator;
    GRANT SELECT ON import_orgs TO gatelodge_admin, gatelodge_administrator;
    GRANT SELECT (import_id, site_id, name, verdict, reason, about) ON import_sites TO gatelodge_admin, gatelodge_administrator;
    GRANT EXECUTE ON FUNCTION match_places(bigint), plan_places(bigint), apply_places(bigint), apply_past(bigint, int, int), count_places(bigint)
      TO gatelodge_admin, gatelodge_administrator;
  END IF;
END $$;
