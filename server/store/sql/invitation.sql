-- Invitations. Open: neither accepted nor revoked, and not too old.

-- All of them where $1, else those of $2.
-- name: invitation.list
SELECT i.invitation_id, i.way, i.address, i.first_name, i.last_name, i.note, i.signed_by, i.language, i.invited_by,
       coalesce((SELECT coalesce(nullif(trim(u.first_name || ' ' || u.last_name), ''), u.username) FROM users u WHERE u.uid::text = i.invited_by), '') AS invited_by_name,
       i.created_at, i.issued_at, i.expires_at, i.sent_at, i.revoked_at, i.accepted_at, i.accepted_by,
       coalesce((SELECT coalesce(nullif(trim(u.first_name || ' ' || u.last_name), ''), u.username) FROM users u WHERE u.uid = i.accepted_by), '') AS accepted_by_name,
       i.expires_at <= gatelodge.now() AS too_old, i.revision,
       ARRAY(SELECT group_id FROM invitation_groups g WHERE g.invitation_id = i.invitation_id ORDER BY 1)::text AS groups
FROM invitations i WHERE $1::boolean OR i.invitation_id = ANY ($2::bigint[])
ORDER BY i.created_at DESC, i.invitation_id DESC LIMIT $3;

-- name: invitation.find_by_token
SELECT invitation_id FROM invitations WHERE token_hash = $1;

-- Of several who come at once, one goes on; the others wait here, and then find nothing.
-- name: invitation.lock_open
SELECT invitation_id FROM invitations
WHERE token_hash = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > gatelodge.now() FOR UPDATE;

-- name: invitation.accept
UPDATE invitations SET accepted_at = gatelodge.now(), accepted_by = $2
WHERE invitation_id = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > gatelodge.now();

-- What has been deleted meanwhile opens nothing.
-- name: invitation.join_groups
INSERT INTO group_members (group_id, user_uid)
SELECT g.group_id, $2 FROM invitation_groups i JOIN groups g USING (group_id)
WHERE i.invitation_id = $1 AND g.deleted_at IS NULL ORDER BY g.group_id ON CONFLICT DO NOTHING;

-- name: invitation.group_names
SELECT g.name FROM invitation_groups i JOIN groups g USING (group_id)
WHERE i.invitation_id = $1 AND g.deleted_at IS NULL ORDER BY lower(g.name);

-- No row: somebody else has invited the same address.
-- name: invitation.insert
INSERT INTO invitations (token_hash, way, address, first_name, last_name, note, signed_by, language, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, gatelodge.now() + make_interval(secs => $9))
ON CONFLICT (lower(address)) WHERE address <> '' AND accepted_at IS NULL AND revoked_at IS NULL DO NOTHING
RETURNING invitation_id;

-- name: invitation.add_groups
INSERT INTO invitation_groups (invitation_id, group_id) SELECT $1, g FROM unnest($2::int[]) AS g ORDER BY g ON CONFLICT DO NOTHING;

-- What is too old makes room for a successor; the audit keeps what it was.
-- name: invitation.remove_expired_of
DELETE FROM invitations WHERE invitation_id IN
  (SELECT invitation_id FROM invitations WHERE lower(address) = ANY (SELECT lower(a) FROM unnest($1::text[]) AS a) AND address <> ''
     AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at <= gatelodge.now() ORDER BY invitation_id FOR UPDATE);

-- A new token, for as long as the old one was given. What was accepted or revoked stays so.
-- name: invitation.reissue
UPDATE invitations SET token_hash = $2, way = $3, issued_at = gatelodge.now(), sent_at = NULL,
  expires_at = gatelodge.now() + (expires_at - issued_at)
WHERE invitation_id = $1 AND accepted_at IS NULL AND revoked_at IS NULL;

-- name: invitation.sent
UPDATE invitations SET sent_at = gatelodge.now() WHERE invitation_id = $1;

-- name: invitation.revoke
UPDATE invitations SET revoked_at = gatelodge.now()
WHERE invitation_id IN (SELECT invitation_id FROM invitations WHERE invitation_id = ANY ($1::bigint[])
                        AND accepted_at IS NULL AND revoked_at IS NULL ORDER BY invitation_id FOR UPDATE);

-- name: invitation.reinstate
UPDATE invitations SET revoked_at = NULL
WHERE invitation_id IN (SELECT invitation_id FROM invitations WHERE invitation_id = ANY ($1::bigint[])
                        AND revoked_at IS NOT NULL ORDER BY invitation_id FOR UPDATE);

-- Who of these addresses has an account, and who has an invitation that waits, open or too old; as they were asked for.
-- name: invitation.known_people
SELECT a AS address, u.uid, coalesce(nullif(trim(u.first_name || ' ' || u.last_name), ''), u.username) AS caption
FROM unnest($1::text[]) AS a JOIN emails e ON lower(e.address) = lower(a) JOIN users u ON u.uid = e.user_uid
WHERE e.verified_at IS NOT NULL AND u.deleted_at IS NULL;

-- name: invitation.waiting_of
SELECT a AS address, i.expires_at, i.expires_at <= gatelodge.now() AS too_old
FROM unnest($1::text[]) AS a JOIN invitations i ON lower(i.address) = lower(a)
WHERE i.address <> '' AND i.accepted_at IS NULL AND i.revoked_at IS NULL;

-- What came to nothing is forgotten after three months, with the address in it.
-- name: invitation.prune
DELETE FROM invitations WHERE accepted_at IS NULL AND coalesce(revoked_at, expires_at) < gatelodge.now() - interval '90 days';
