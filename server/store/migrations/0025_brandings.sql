-- How the pages and mails present the house, an organisation or a site: name, logo, colours, own words. What is empty is
-- taken from the next wider one: of a site from its organisation, of an organisation from the house. A row is never
-- removed, only emptied, so that the sum of revisions names a state of all of them once (addresses of style sheets).

CREATE TABLE brandings (
  branding_id  int     PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  org_id       int     REFERENCES orgs,
  site_id      int     REFERENCES sites,
  name         text    NOT NULL DEFAULT '' CHECK (length(name) <= 200),             -- shown instead of the record's own
  support      text    NOT NULL DEFAULT '' CHECK (length(support) <= 254),          -- whom to ask
  accent       text    NOT NULL DEFAULT '' CHECK (accent ~ '^(#[0-9a-f]{6})?$'),
  accent_dark  text    NOT NULL DEFAULT '' CHECK (accent_dark ~ '^(#[0-9a-f]{6})?$'),
  logo         bytea   CHECK (length(logo) <= 262144),                              -- PNG, made anew from what was chosen
  texts        jsonb   NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(texts) = 'object' AND length(texts::text) <= 200000),
  revision     bigint  NOT NULL DEFAULT 1,
  CONSTRAINT brandings_of_one CHECK (num_nonnulls(org_id, site_id) <= 1),
  CONSTRAINT brandings_once UNIQUE NULLS NOT DISTINCT (org_id, site_id)
);
CREATE TRIGGER count_revision BEFORE UPDATE ON brandings FOR EACH ROW EXECUTE FUNCTION count_revision();
CREATE TRIGGER stays BEFORE DELETE OR TRUNCATE ON brandings EXECUTE FUNCTION refuse('emptied, never removed');
SELECT audit_table('brandings', '{branding_id}', NULL, '{logo}');

-- Own words of mails, one row a kind and language; what has none is as the program has it.
CREATE TABLE mail_texts (
  template  text    NOT NULL CHECK (template ~ '^[a-z-]{1,40}$'),
  language  text    NOT NULL CHECK (language ~ '^[A-Za-z_-]{2,20}$'),
  subject   text    NOT NULL CHECK (subject ~ '\S' AND length(subject) <= 200),
  body      text    NOT NULL CHECK (body ~ '\S' AND length(body) <= 10000),
  revision  bigint  NOT NULL DEFAULT 1,
  PRIMARY KEY (template, language)
);
CREATE TRIGGER count_revision BEFORE UPDATE ON mail_texts FOR EACH ROW EXECUTE FUNCTION count_revision();
SELECT audit_table('mail_texts', '{template,language}', NULL);

-- The list of mails stands by number, newest first; what failed or waits is found by itself.
CREATE INDEX mails_unsent ON mails (mail_id) WHERE sent_at IS NULL;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON brandings, mail_texts TO gatelodge_server;
    GRANT SELECT ON brandings, mail_texts TO gatelodge_admin, gatelodge_auditor;
    GRANT INSERT, UPDATE ON brandings TO gatelodge_admin;
    GRANT INSERT, UPDATE, DELETE ON mail_texts TO gatelodge_admin;
    GRANT UPDATE (attempts, retry_at, last_error), DELETE ON mails TO gatelodge_admin;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_helpdesk') THEN        -- see 0016
    GRANT SELECT ON brandings TO gatelodge_administrator, gatelodge_helpdesk, gatelodge_site_owner;
    GRANT SELECT ON mail_texts TO gatelodge_administrator;
    GRANT INSERT, UPDATE ON brandings TO gatelodge_administrator, gatelodge_site_owner;
    GRANT UPDATE (attempts, retry_at, last_error) ON mails TO gatelodge_administrator, gatelodge_helpdesk;
    GRANT DELETE ON mails TO gatelodge_administrator;
    -- The house's face is a setting, an administrator has all others, a site owner their own.
    ALTER TABLE brandings ENABLE ROW LEVEL SECURITY;
    CREATE POLICY everybody ON brandings TO gatelodge_server, gatelodge_admin USING (true) WITH CHECK (true);
    CREATE POLICY seen ON brandings FOR SELECT TO gatelodge_administrator, gatelodge_helpdesk, gatelodge_auditor, gatelodge_site_owner USING (true);
    CREATE POLICY places ON brandings TO gatelodge_administrator USING (num_nonnulls(org_id, site_id) = 1) WITH CHECK (num_nonnulls(org_id, site_id) = 1);
    CREATE POLICY own_sites ON brandings TO gatelodge_site_owner USING (site_id IN (SELECT gatelodge.my_sites()))
      WITH CHECK (site_id IN (SELECT gatelodge.my_sites()));
  END IF;
END $$;
