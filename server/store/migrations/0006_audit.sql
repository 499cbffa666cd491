-- The audit
--
-- The entry says who did what to whom and stays; the payload says which words, and can be erased with the person. The
-- entry keeps a salted digest, so that a chain over entries still holds after the payload and its salt are gone (K3, K6).
-- A reader's cursor is a pg_snapshot (statements.sql: audit_feed): exactly what was not visible then and is visible now.

CREATE TABLE audit (
  seq      bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  xid      xid8        NOT NULL DEFAULT pg_current_xact_id(),
  at       timestamptz NOT NULL DEFAULT gatelodge.now(),
  actor    text        NOT NULL DEFAULT actor(),
  source   text        DEFAULT context('source'),           -- console, web, api, cli, sync
  request  text        DEFAULT context('request'),
  subject  uuid,                                            -- the person concerned, where there is one
  entity   text        NOT NULL,
  key      text        NOT NULL,
  action   text        NOT NULL CHECK (action IN ('insert', 'update', 'delete', 'erase')),
  digest   bytea       NOT NULL
);
CREATE INDEX audit_xid ON audit (xid);
CREATE INDEX audit_subject ON audit (subject, seq);
CREATE INDEX audit_record ON audit (entity, key, seq);
CREATE TABLE audit_payload (seq bigint PRIMARY KEY, salt uuid NOT NULL, before jsonb, after jsonb);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit EXECUTE FUNCTION refuse('append only');

-- Writes the trigger function of one table: its plans are cached, and columns are compared before any jsonb is made.
-- Only differing columns are kept; of a secret one only that it changed; of the revision nothing at all. Old and new rows
-- are never joined by a nested loop: a cached plan takes both for one row, and ten times the rows would cost a hundredfold.
CREATE FUNCTION audit_table(tab regclass, keys text[], subject text, secrets text[] DEFAULT '{}') RETURNS void
LANGUAGE plpgsql AS $make$
DECLARE
  name    text := (SELECT relname FROM pg_class WHERE oid = tab);
  columns text[] := ARRAY(SELECT attname FROM pg_attribute WHERE attrelid = tab AND attnum > 0 AND NOT attisdropped
                          AND attname <> 'revision' ORDER BY attnum);
  hidden  text := quote_literal(secrets || '{revision}'::text[]);
  pick    text := (SELECT string_agg(format(
             'CASE WHEN o.%1$I IS DISTINCT FROM n.%1$I THEN jsonb_build_object(%1$L, %2$s) ELSE ''{}'' END', c,
             CASE WHEN c = ANY (secrets) THEN quote_literal('changed') ELSE '@.' || quote_ident(c) END), ' || ') FROM unnest(columns) c);
  head    text := format('WITH change AS MATERIALIZED (SELECT nextval(''audit_seq_seq'') AS seq, gen_random_uuid() AS salt,
        concat_ws(''/'', %s) AS key, %s AS subject',
        (SELECT string_agg('n.' || quote_ident(k), ', ') FROM unnest(keys) k), coalesce('n.' || quote_ident(subject), 'NULL::uuid'));
  store   text := format('), stored AS (INSERT INTO audit_payload SELECT seq, salt, before, after FROM change)
      INSERT INTO audit (seq, subject, entity, key, action, digest) OVERRIDING SYSTEM VALUE
      SELECT seq, subject, %L, key, lower(tg_op), sha256(convert_to(concat_ws(''|'', salt, before, after), ''UTF8'')) FROM change', name);
BEGIN
  EXECUTE format($$CREATE FUNCTION audit_%s() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = gatelodge, pg_temp SET enable_nestloop = off AS $f$
    BEGIN
      IF tg_op = 'INSERT' THEN
        %s, NULL::jsonb AS before, jsonb_strip_nulls(to_jsonb(n) - %s::text[]) AS after FROM new_rows n%s;
      ELSIF tg_op = 'DELETE' THEN
        %s, jsonb_strip_nulls(to_jsonb(n) - %s::text[]) AS before, NULL::jsonb AS after FROM old_rows n%s;
      ELSE
        %s, %s AS before, %s AS after FROM old_rows o JOIN new_rows n USING (%s) WHERE (%s) IS DISTINCT FROM (%s)%s;
      END IF;
      IF FOUND THEN PERFORM pg_notify('gatelodge_audit', ''); END IF;
      RETURN NULL;
    END $f$ $$, name, head, hidden, store, head, hidden, store,
    head, replace(pick, '@', 'o'), replace(pick, '@', 'n'), array_to_string(keys, ', '),
    'o.' || array_to_string(columns, ', o.'), 'n.' || array_to_string(columns, ', n.'), store);
  EXECUTE format('
    CREATE TRIGGER audit_i AFTER INSERT ON %1$I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_%1$s();
    CREATE TRIGGER audit_d AFTER DELETE ON %1$I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_%1$s();
    CREATE TRIGGER audit_u AFTER UPDATE ON %1$I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
      EXECUTE FUNCTION audit_%1$s()', name);
END $make$;

SELECT audit_table('users', '{uid}', 'uid'),                      audit_table('emails', '{email_id}', 'user_uid'),
       audit_table('ssh_keys', '{ssh_key_id}', 'user_uid'),       audit_table('logins', '{login_id}', 'user_uid', '{credential}'),
       audit_table('consents', '{consent_id}', 'user_uid'),       audit_table('authorities', '{authority_id}', NULL),
       audit_table('orgs', '{org_id}', NULL),                     audit_table('groups', '{group_id}', NULL),
       audit_table('sites', '{site_id}', NULL, '{sealed_key,sealed_old_key}'),
       audit_table('group_members', '{user_uid,group_id}', 'user_uid'),
       audit_table('site_groups', '{site_id,group_id}', NULL),
       audit_table('site_messages', '{site_id,gate,language}', NULL),    audit_table('settings', '{name}', NULL),
       audit_table('role_grants', '{user_uid,role}', 'user_uid');
