-- What sessions stand on.

-- The login that a session was opened with, for asking its owner for the same again (EA-33).
-- name: proof.of_session
SELECT l.login_id, l.user_uid, l.revision, l.authority_id, l.kind, l.identity,
       coalesce(l.properties ->> 'username', '') AS username
FROM sessions s JOIN logins l USING (login_id)
WHERE s.token_hash = $1 AND l.state = 'validated' AND coalesce(l.expires_at > gatelodge.now(), true);

-- What is counted only to keep guesses few may be lost with the machine's power: everybody sees it at once, and nobody
-- waits for a disk.
-- name: proof.need_no_disk
SELECT set_config('synchronous_commit', 'off', true);
