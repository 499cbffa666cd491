-- The mail server of the house is a setting like others: an owner enters it in the window, and every server uses it at
-- once. What a server was told at its start goes before it, so each tells of that, too.

-- It stands there from the beginning and is only ever changed: what an undo gives back is then never a row with its
-- sealed password, but the words around the one that is there.
ALTER TABLE settings DISABLE TRIGGER USER;
INSERT INTO settings (name, value) VALUES ('mail_server', '{}') ON CONFLICT DO NOTHING;
ALTER TABLE settings ENABLE TRIGGER USER;

-- A password is for the server and the account that it was given for, and does not leave unencrypted if it was not given
-- so. What is sealed says that, too, and nobody opens it for another: here only goes what is of no use any more.
CREATE FUNCTION mail_password_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.value := new.value - 'password';
  RETURN new;
END $$;
CREATE TRIGGER password_stays BEFORE UPDATE ON settings FOR EACH ROW
  WHEN (new.name = 'mail_server' AND new.value -> 'password' IS NOT DISTINCT FROM old.value -> 'password'
        AND ((old.value ->> 'host', old.value ->> 'user') IS DISTINCT FROM (new.value ->> 'host', new.value ->> 'user')
             OR (new.value ->> 'encryption' = 'if_offered' AND old.value ->> 'encryption' IS DISTINCT FROM 'if_offered')))
  EXECUTE FUNCTION mail_password_stays();

-- What was tried in vain is tried anew by the other way, and at once; what was refused for good stays refused. What is due
-- within two minutes may be under way (mail.claim_due), and would go twice: it comes by itself.
CREATE FUNCTION mails_go_another_way() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = gatelodge, pg_temp AS $$
BEGIN
  UPDATE mails SET attempts = 0, retry_at = gatelodge.now() WHERE sent_at IS NULL AND last_error IS NOT NULL
    AND attempts < 12 AND retry_at > gatelodge.now() + interval '2 min' AND retry_at < gatelodge.now() + interval '1 year';
  PERFORM pg_notify('gatelodge_mail', '');
  RETURN NULL;
END $$;
CREATE TRIGGER mails_go_another_way AFTER UPDATE ON settings FOR EACH ROW
  WHEN (new.name = 'mail_server' AND new.value IS DISTINCT FROM old.value) EXECUTE FUNCTION mails_go_another_way();

-- Nobody tries where there is no way out; so far each try was counted, and said so in the place of an answer.
UPDATE mails SET attempts = 0, retry_at = gatelodge.now(), last_error = NULL
WHERE sent_at IS NULL AND last_error = 'no mail server is set: smtp_url';

-- NULL: a server of an earlier version, which does not tell; '': it was told none.
ALTER TABLE house_nodes ADD mail_server text;
