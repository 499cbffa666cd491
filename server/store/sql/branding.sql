-- How the house, an organisation or a site presents itself; own words of mails; the list of mails.

-- name: branding.find
SELECT name, support, accent, accent_dark, logo, texts::text AS texts, revision FROM brandings
WHERE org_id IS NOT DISTINCT FROM $1::int AND site_id IS NOT DISTINCT FROM $2::int;

-- name: branding.insert
INSERT INTO brandings (org_id, site_id, name, support, accent, accent_dark, logo, texts)
VALUES ($1::int, $2::int, $3, $4, $5, $6, nullif($7, ''::bytea), $8::jsonb) ON CONFLICT DO NOTHING;

-- name: branding.replace
UPDATE brandings SET name = $4, support = $5, accent = $6, accent_dark = $7, logo = nullif($8, ''::bytea), texts = $9::jsonb
WHERE org_id IS NOT DISTINCT FROM $1::int AND site_id IS NOT DISTINCT FROM $2::int AND revision = $3;

-- What a page at a site shows ($1), or at none: the site's own first, then its organisation's, then the house's.
-- name: branding.layers
SELECT b.org_id, b.site_id, b.name, b.support, b.accent, b.accent_dark, b.logo IS NOT NULL AS has_logo, b.texts::text AS texts, b.revision
FROM brandings b LEFT JOIN sites s ON s.site_id = $1::int
WHERE num_nonnulls(b.org_id, b.site_id) = 0 OR b.site_id = s.site_id OR b.org_id = s.org_id
ORDER BY b.site_id IS NULL, b.org_id IS NULL;

-- name: branding.logo
SELECT b.logo FROM brandings b LEFT JOIN sites s ON s.site_id = $1::int
WHERE b.logo IS NOT NULL AND (num_nonnulls(b.org_id, b.site_id) = 0 OR b.site_id = s.site_id OR b.org_id = s.org_id)
ORDER BY b.site_id IS NULL, b.org_id IS NULL LIMIT 1;

-- name: mail_text.find
SELECT template, language, subject, body, revision FROM mail_texts WHERE template = $1 AND language = $2;

-- name: mail_text.list
SELECT template, language, subject, body, revision FROM mail_texts ORDER BY template, language;

-- name: mail_text.insert
INSERT INTO mail_texts (template, language, subject, body) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING;

-- name: mail_text.replace
UPDATE mail_texts SET subject = $4, body = $5 WHERE template = $1 AND language = $2 AND revision = $3;

-- name: mail_text.remove
DELETE FROM mail_texts WHERE template = $1 AND language = $2 AND revision = $3;

-- By time, below a number or above it. What a filter leaves out: how far it got, a kind, a part of the address. Given up is what
-- was tried twelve times, or is put off for years (the sender's "never").
-- name: mail.page
SELECT * FROM (SELECT mail_id, recipient, template, attempts, retry_at, last_error, created_at, sent_at,
         CASE WHEN sent_at IS NOT NULL THEN 'sent' WHEN last_error IS NULL THEN 'waiting'
              WHEN attempts >= 12 OR retry_at >= gatelodge.now() + interval '1 year' THEN 'given_up' ELSE 'failing' END AS progress
  FROM mails WHERE mail_id < $1 AND ($2 = 'sent' OR $2 = '' OR sent_at IS NULL)
    AND ($3 = '' OR template = $3) AND ($4 = '' OR strpos(lower(recipient), lower($4)) > 0)) m
WHERE $2 = '' OR progress = $2 ORDER BY mail_id DESC LIMIT $5;

-- name: mail.page_up
SELECT * FROM (SELECT mail_id, recipient, template, attempts, retry_at, last_error, created_at, sent_at,
         CASE WHEN sent_at IS NOT NULL THEN 'sent' WHEN last_error IS NULL THEN 'waiting'
              WHEN attempts >= 12 OR retry_at >= gatelodge.now() + interval '1 year' THEN 'given_up' ELSE 'failing' END AS progress
  FROM mails WHERE mail_id > $1 AND ($2 = 'sent' OR $2 = '' OR sent_at IS NULL)
    AND ($3 = '' OR template = $3) AND ($4 = '' OR strpos(lower(recipient), lower($4)) > 0)) m
WHERE $2 = '' OR progress = $2 ORDER BY mail_id LIMIT $5;

-- By something that has no index ($6): recipient, attempts, or how far it got. $7: whether $8 and $1 are a place.
-- name: mail.sorted_down
SELECT * FROM (SELECT *, (CASE $6 WHEN '' THEN '' WHEN 'recipient' THEN lower(recipient) WHEN 'attempts' THEN lpad(attempts::text, 10, '0')
             ELSE array_position('{sent,waiting,failing,given_up}', progress)::text END) COLLATE "C" AS key
  FROM (SELECT mail_id, recipient, template, attempts, retry_at, last_error, created_at, sent_at,
         CASE WHEN sent_at IS NOT NULL THEN 'sent' WHEN last_error IS NULL THEN 'waiting'
              WHEN attempts >= 12 OR retry_at >= gatelodge.now() + interval '1 year' THEN 'given_up' ELSE 'failing' END AS progress
    FROM mails WHERE ($2 = 'sent' OR $2 = '' OR sent_at IS NULL) AND ($3 = '' OR template = $3)
      AND ($4 = '' OR strpos(lower(recipient), lower($4)) > 0)) m
  WHERE $2 = '' OR progress = $2) k
WHERE NOT $7::boolean OR (key, mail_id) < ($8, $1) ORDER BY key DESC, mail_id DESC LIMIT $5;

-- name: mail.sorted_up
SELECT * FROM (SELECT *, (CASE $6 WHEN '' THEN '' WHEN 'recipient' THEN lower(recipient) WHEN 'attempts' THEN lpad(attempts::text, 10, '0')
             ELSE array_position('{sent,waiting,failing,given_up}', progress)::text END) COLLATE "C" AS key
  FROM (SELECT mail_id, recipient, template, attempts, retry_at, last_error, created_at, sent_at,
         CASE WHEN sent_at IS NOT NULL THEN 'sent' WHEN last_error IS NULL THEN 'waiting'
              WHEN attempts >= 12 OR retry_at >= gatelodge.now() + interval '1 year' THEN 'given_up' ELSE 'failing' END AS progress
    FROM mails WHERE ($2 = 'sent' OR $2 = '' OR sent_at IS NULL) AND ($3 = '' OR template = $3)
      AND ($4 = '' OR strpos(lower(recipient), lower($4)) > 0)) m
  WHERE $2 = '' OR progress = $2) k
WHERE NOT $7::boolean OR (key, mail_id) > ($8, $1) ORDER BY key, mail_id LIMIT $5;

-- $2: as $6 above, or '' where they stand by time.
-- name: mail.lines
SELECT *, (CASE $2 WHEN '' THEN '' WHEN 'recipient' THEN lower(recipient) WHEN 'attempts' THEN lpad(attempts::text, 10, '0')
             ELSE array_position('{sent,waiting,failing,given_up}', progress)::text END) COLLATE "C" AS key
FROM (SELECT mail_id, recipient, template, attempts, retry_at, last_error, created_at, sent_at,
         CASE WHEN sent_at IS NOT NULL THEN 'sent' WHEN last_error IS NULL THEN 'waiting'
              WHEN attempts >= 12 OR retry_at >= gatelodge.now() + interval '1 year' THEN 'given_up' ELSE 'failing' END AS progress
  FROM mails WHERE mail_id = ANY ($1::bigint[])) m ORDER BY mail_id DESC;

-- The sealed body, for whoever holds the key.
-- name: mail.body
SELECT mail_id, recipient, template, subject, sealed, attempts FROM mails WHERE mail_id = $1;

-- name: mail.counts
SELECT count(*) FILTER (WHERE progress = 'waiting') AS waiting, count(*) FILTER (WHERE progress = 'failing') AS failing,
       count(*) FILTER (WHERE progress = 'given_up') AS given_up, count(*) FILTER (WHERE progress = 'sent') AS sent, max(sent_at) AS last_sent
FROM (SELECT sent_at, CASE WHEN sent_at IS NOT NULL THEN 'sent' WHEN last_error IS NULL THEN 'waiting'
              WHEN attempts >= 12 OR retry_at >= gatelodge.now() + interval '1 year' THEN 'given_up' ELSE 'failing' END AS progress FROM mails) m;

-- At once and from the beginning; one that was sent is nobody's to send again: its words are gone.
-- name: mail.again
UPDATE mails SET attempts = 0, retry_at = gatelodge.now(), last_error = NULL WHERE mail_id = ANY ($1::bigint[]) AND sent_at IS NULL;

-- name: mail.wake
SELECT pg_notify('gatelodge_mail', '')::text AS woken;

-- name: mail.drop
DELETE FROM mails WHERE mail_id = ANY ($1::bigint[]) AND sent_at IS NULL;
