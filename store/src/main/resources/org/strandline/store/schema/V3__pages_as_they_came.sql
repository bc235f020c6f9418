-- Pages are kept as the bytes that came. What is there from before is the decoded text, in UTF-8; the bytes take its place when
-- the page comes again.

ALTER TABLE page_original RENAME COLUMN text_gzip TO bytes_gzip;
ALTER TABLE page_original ADD COLUMN as_it_came BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE page_original ADD COLUMN declared TEXT;
