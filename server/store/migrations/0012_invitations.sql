-- Invitations: somebody who has no account yet, or has one, is let in with groups that were chosen beforehand. What is
-- mailed or printed is a token, kept here as a hash only. It lives longer than the links of `tokens`: up to 60 days.

CREATE TABLE invitations (
  invitation_id  bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  token_hash     bytea       NOT NULL CONSTRAINT invitations_token UNIQUE CHECK (length(token_hash) = 32),
  way            text        NOT NULL CHECK (way IN ('mail', 'print')),     -- a mailed token proves the address, a printed one nothing
  address        text        NOT NULL DEFAULT '' CHECK (address = '' OR address ~ '^[^@\s]+@[^@\s]+$' AND length(address) <= 254),
  first_name     text        NOT NULL DEFAULT '' CHECK (length(first_name) <= 200),
  last_name      text        NOT NULL DEFAULT '' CHECK (length(last_name) <= 200),
  note           text        NOT NULL DEFAULT '' CHECK (length(note) <= 200),        -- to whom is invited, plain text
  signed_by      text        NOT NULL DEFAULT '' CHECK (length(signed_by) <= 200),   -- who invites, as whom is invited reads it
  language       text        NOT NULL DEFAULT '' CHECK (language ~ '^[A-Za-z_-]{0,20}$'),
  invited_by     text        NOT NULL DEFAULT actor(),
  created_at     timestamptz NOT NULL DEFAULT gatelodge.now(),
  issued_at      timestamptz NOT NULL DEFAULT gatelodge.now(),                       -- of the present token
  expires_at     timestamptz NOT NULL,
  sent_at        timestamptz,                                                        -- mailed, or printed
  revoked_at     timestamptz,
  accepted_at    timestamptz,
  accepted_by    uuid        REFERENCES users,
  revision       bigint      NOT NULL DEFAULT 1,
  CONSTRAINT invitations_lifetime CHECK (expires_at > issued_at AND expires_at - issued_at <= interval '60 days'),
  CONSTRAINT invitations_mail_needs_address CHECK (way = 'print' OR address <> ''),
  CONSTRAINT invitations_accepted_by_somebody CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
  CONSTRAINT invitations_accepted_in_time CHECK (accepted_at <= expires_at),
  CONSTRAINT invitations_one_end CHECK (accepted_at IS NULL OR revoked_at IS NULL)
);
CREATE TRIGGER count_revision BEFORE UPDATE ON invitations FOR EACH ROW EXECUTE FUNCTION count_revision();
-- At most one that waits, an address. One that has expired still counts, as time alone moves no index: it is renewed,
-- or makes room for its successor in the same transaction.
CREATE UNIQUE INDEX invitations_one_open ON invitations (lower(address))
  WHERE address <> '' AND accepted_at IS NULL AND revoked_at IS NULL;
CREATE INDEX invitations_of_user ON invitations (accepted_by) WHERE accepted_by IS NOT NULL;
CREATE INDEX invitations_latest ON invitations (created_at DESC);

CREATE TABLE invitation_groups (
  invitation_id  bigint REFERENCES invitations ON DELETE CASCADE,
  group_id       int    REFERENCES groups,
  PRIMARY KEY (invitation_id, group_id)
);
CREATE INDEX invitation_groups_of_group ON invitation_groups (group_id);

-- Accepted once and for all: whoever comes second changes nothing, however it is tried.
CREATE FUNCTION accepted_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'invitation % was accepted already', old.invitation_id
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'invitations_accepted_once';
END $$;
CREATE TRIGGER accepted_once BEFORE UPDATE ON invitations FOR EACH ROW
  WHEN (old.accepted_at IS NOT NULL AND (old.token_hash, old.accepted_at, old.accepted_by, old.expires_at)
        IS DISTINCT FROM (new.token_hash, new.accepted_at, new.accepted_by, new.expires_at))
  EXECUTE FUNCTION accepted_once();

SELECT audit_table('invitations', '{invitation_id}', 'accepted_by', '{token_hash}'),
       audit_table('invitation_groups', '{invitation_id,group_id}', NULL);

-- Who invites puts a mail into the outbox, and counts those that an address got today.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON invitations, invitation_groups TO gatelodge_server;
    GRANT INSERT, UPDATE, DELETE ON invitations, invitation_groups TO gatelodge_admin;
    GRANT SELECT ON invitation_groups TO gatelodge_admin, gatelodge_auditor;
    GRANT SELECT (invitation_id, way, address, first_name, last_name, note, signed_by, language, invited_by, created_at,
                  issued_at, expires_at, sent_at, revoked_at, accepted_at, accepted_by, revision)
      ON invitations TO gatelodge_admin, gatelodge_auditor;
    GRANT SELECT (recipient, template, created_at) ON mails TO gatelodge_admin;
  END IF;
END $$;
