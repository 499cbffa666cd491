-- The sign-in log as people read it: rejections alone, and by address. Without these a year of ten million rows is read
-- through to find a page of either.

CREATE INDEX sign_in_log_rejected ON sign_in_log (at) WHERE result NOT IN ('came_in', 'signed_out');
CREATE INDEX sign_in_log_of_address ON sign_in_log (address, at) WHERE address IS NOT NULL;
