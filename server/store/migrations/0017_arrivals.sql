-- Coming in: what somebody has asked for and an administrator decides (EL-10); accounts that hold for a time; and where
-- people who are erased have left their name outside of their own rows (K6).

-- Whose logins and whose passwords are given only after somebody has looked.
ALTER TABLE authorities
  ADD logins_need_approval    boolean NOT NULL DEFAULT false,
  ADD recovery_needs_approval boolean NOT NULL DEFAULT false,
  -- What somebody reads who has proved a login there, and has no account and gets none (EA-31).
  ADD newcomer_message        text    NOT NULL DEFAULT '' CHECK (length(newcomer_message) <= 500);
SELECT audit_again('authorities', '{authority_id}', NULL);

-- One row for each thing that was asked for. The name and the address are as they were then: a declined account has
-- neither any more. `login` is the proved identity that is to be added: {kind, identity, properties}.
CREATE TABLE approvals (
  approval_id   bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  kind          text        NOT NULL CHECK (kind IN ('account', 'login', 'recovery')),
  user_uid      uuid        NOT NULL REFERENCES users,
  authority_id  int         NOT NULL REFERENCES authorities,
  login         jsonb       CHECK (jsonb_typeof(login) = 'object'),
  first_name    text        NOT NULL DEFAULT '' CHECK (length(first_name) <= 200),
  last_name     text        NOT NULL DEFAULT '' CHECK (length(last_name) <= 200),
  address       text        NOT NULL DEFAULT '' CHECK (length(address) <= 254),
  language      text        NOT NULL DEFAULT '' CHECK (language ~ '^[A-Za-z_-]{0,20}$'),
  client        text        NOT NULL DEFAULT '' CHECK (length(client) <= 400),       -- device and address it was asked from
  state         text        NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'approved', 'declined', 'expired', 'withdrawn')),
  asked_at      timestamptz NOT NULL DEFAULT gatelodge.now(),
  expires_at    timestamptz NOT NULL,
  decided_at    timestamptz,
  decided_by    text,
  note          text        NOT NULL DEFAULT '' CHECK (length(note) <= 200),         -- to whom has asked, plain text
  revision      bigint      NOT NULL DEFAULT 1,
  CONSTRAINT approvals_lifetime CHECK (expires_at > asked_at),
  CONSTRAINT approvals_end CHECK ((state = 'waiting') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
  CONSTRAINT approvals_login CHECK ((kind = 'login') = (login IS NOT NULL))
);
CREATE TRIGGER count_revision BEFORE UPDATE ON approvals FOR EACH ROW EXECUTE FUNCTION count_revision();
CREATE UNIQUE INDEX approvals_one_waiting ON approvals (user_uid, kind, authority_id, coalesce(login ->> 'identity', '')) WHERE state = 'waiting';
CREATE INDEX approvals_waiting ON approvals (expires_at) WHERE state = 'waiting';
CREATE INDEX approvals_of_user ON approvals (user_uid);
CREATE INDEX approvals_latest ON approvals (asked_at DESC);

-- Decided once, in time, and about somebody who is there; however it is written. Who decides holds the person first, then
-- the request, so that nobody is deleted meanwhile.
CREATE FUNCTION approval_ends() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF old.state <> 'waiting' THEN
    RAISE EXCEPTION 'request % was decided already', old.approval_id
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'approvals_decided_once';
  END IF;
  IF new.state IN ('approved', 'declined') THEN
    IF old.expires_at <= gatelodge.now() THEN
      RAISE EXCEPTION 'request % has expired', old.approval_id
        USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'approvals_in_time';
    END IF;
    PERFORM FROM users WHERE uid = old.user_uid AND deleted_at IS NULL FOR NO KEY UPDATE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'who asked for % is gone', old.approval_id
        USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'approvals_subject_stands';
    END IF;
  END IF;
  new.decided_at := gatelodge.now();
  new.decided_by := actor();
  RETURN new;
END $$;
CREATE TRIGGER ends BEFORE UPDATE ON approvals FOR EACH ROW
  WHEN ((old.state, old.kind, old.user_uid, old.authority_id, old.login, old.decided_at, old.decided_by)
        IS DISTINCT FROM (new.state, new.kind, new.user_uid, new.authority_id, new.login, new.decided_at, new.decided_by)
        AND NOT (new.login = '{}' AND old.state <> 'waiting' AND old.state = new.state))
  EXECUTE FUNCTION approval_ends();

SELECT audit_table('approvals', '{approval_id}', 'user_uid');
-- A console decides about nobody who has more power (0016).
CREATE TRIGGER a_stays_below BEFORE INSERT OR UPDATE OR DELETE ON approvals FOR EACH ROW
  WHEN (starts_with(session_user, 'gatelodge_console_') AND pg_trigger_depth() = 0) EXECUTE FUNCTION stays_below('user_uid');

-- Who is let in, or goes, by another way than the queue leaves nothing behind in it.
CREATE FUNCTION approvals_follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF new.deleted_at IS NOT NULL THEN
    UPDATE approvals SET state = 'withdrawn' WHERE user_uid = new.uid AND state = 'waiting';
  ELSE
    UPDATE approvals SET state = CASE WHEN new.status = 'active' AND expires_at > gatelodge.now() THEN 'approved' ELSE 'withdrawn' END
    WHERE user_uid = new.uid AND kind = 'account' AND state = 'waiting';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER approvals_follow AFTER UPDATE ON users FOR EACH ROW
  WHEN (old.status = 'pending' AND new.status <> 'pending' OR old.deleted_at IS NULL AND new.deleted_at IS NOT NULL)
  EXECUTE FUNCTION approvals_follow();

-- That somebody waits is mailed to those who decide, at most once a day each.
CREATE TABLE approval_digests (
  user_uid  uuid        PRIMARY KEY REFERENCES users,
  sent_at   timestamptz NOT NULL DEFAULT gatelodge.now()
);

-- Accounts that hold for a time. Sessions outside of it are over at once where somebody writes a date, and count no more
-- from the moment on that time alone has passed (session.find); what is left of them is swept up later.
CREATE FUNCTION sessions_end_with_validity() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  DELETE FROM sessions WHERE user_uid = new.uid;
  RETURN NULL;
END $$;
CREATE TRIGGER sessions_end_with_validity AFTER UPDATE ON users FOR EACH ROW
  WHEN ((old.valid_from, old.valid_until) IS DISTINCT FROM (new.valid_from, new.valid_until)
        AND (new.valid_from > gatelodge.now() OR new.valid_until <= gatelodge.now()))
  EXECUTE FUNCTION sessions_end_with_validity();

-- An owner who stays must remain: with an end, the last one would lock the house behind him.
CREATE FUNCTION lasting_owner_remains() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM role_grants WHERE role = 'owner' AND user_uid = new.uid) THEN
    RETURN NULL;
  END IF;
  PERFORM FROM roles WHERE role = 'owner' FOR UPDATE;
  IF NOT EXISTS (SELECT FROM role_grants g JOIN users u ON u.uid = g.user_uid JOIN logins l USING (user_uid)
                 JOIN authorities a USING (authority_id)
                 WHERE g.role = 'owner' AND u.status = 'active' AND u.deleted_at IS NULL
                   AND u.valid_until IS NULL AND coalesce(u.valid_from <= gatelodge.now(), true)
                   AND l.state = 'validated' AND l.kind NOT IN ('token', 'totp')
                   AND a.enabled AND a.sign_in AND a.deleted_at IS NULL) THEN
    RAISE EXCEPTION 'no owner who can sign in would remain'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'owner_remains';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER lasting_owner_remains AFTER UPDATE ON users FOR EACH ROW
  WHEN (old.valid_until IS NULL AND new.valid_until IS NOT NULL
        OR new.valid_from IS DISTINCT FROM old.valid_from AND new.valid_from > gatelodge.now())
  EXECUTE FUNCTION lasting_owner_remains();

CREATE INDEX users_valid_until ON users (valid_until) WHERE valid_until IS NOT NULL;
-- That an account will end at this time was mailed.
CREATE TABLE account_notices (
  user_uid     uuid        PRIMARY KEY REFERENCES users,
  valid_until  timestamptz NOT NULL,
  sent_at      timestamptz NOT NULL DEFAULT gatelodge.now()
);

-- An accepted invitation needs its address no more: the person may have been erased since.
ALTER TABLE invitations DROP CONSTRAINT invitations_mail_needs_address;
ALTER TABLE invitations ADD CONSTRAINT invitations_mail_needs_address CHECK (way = 'print' OR address <> '' OR accepted_at IS NOT NULL);

-- Erasure: name, address and words of the person go from what others have written down about them, and from the payloads
-- of its audit, the one of this very change included. The entries stay, and with them the chain.
CREATE FUNCTION traces_are_erased() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
DECLARE
  invited   bigint[] := ARRAY(SELECT invitation_id FROM invitations WHERE accepted_by = new.uid ORDER BY 1);
  uninvited bigint[] := ARRAY(SELECT invitation_id FROM invitations i WHERE accepted_at IS NULL AND address <> ''
    AND lower(address) IN (SELECT lower(e.address) FROM emails e WHERE e.user_uid = new.uid
                           UNION SELECT lower(o.address) FROM invitations o WHERE o.accepted_by = new.uid AND o.address <> ''
                           UNION SELECT lower(a.address) FROM approvals a WHERE a.user_uid = new.uid AND a.address <> '') ORDER BY 1);
  asked     bigint[] := ARRAY(SELECT approval_id FROM approvals WHERE user_uid = new.uid ORDER BY 1);
BEGIN
  DELETE FROM invitations WHERE invitation_id = ANY (uninvited);
  UPDATE invitations SET address = '', first_name = '', last_name = '', note = '' WHERE invitation_id = ANY (invited);
  UPDATE approvals SET first_name = '', last_name = '', address = '', client = '', note = '', login = CASE WHEN login IS NOT NULL THEN '{}'::jsonb END
  WHERE approval_id = ANY (asked);
  DELETE FROM audit_payload p USING audit a WHERE a.seq = p.seq
    AND (a.entity = 'invitations' AND a.key = ANY (SELECT unnest(invited || uninvited)::text)
         OR a.entity = 'approvals' AND a.key = ANY (SELECT unnest(asked)::text));
  RETURN NULL;
END $$;
CREATE TRIGGER traces_are_erased AFTER UPDATE ON users FOR EACH ROW
  WHEN (old.erased_at IS NULL AND new.erased_at IS NOT NULL) EXECUTE FUNCTION traces_are_erased();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_server') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON approvals, approval_digests, account_notices TO gatelodge_server;
    GRANT SELECT ON approvals, approval_digests, account_notices TO gatelodge_admin, gatelodge_auditor;
    GRANT UPDATE (state, note) ON approvals TO gatelodge_admin;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatelodge_helpdesk') THEN        -- see 0016
    GRANT SELECT ON approvals TO gatelodge_administrator, gatelodge_helpdesk;
    GRANT SELECT ON approval_digests, account_notices TO gatelodge_administrator;
    GRANT UPDATE (state, note) ON approvals TO gatelodge_administrator;
  END IF;
END $$;
