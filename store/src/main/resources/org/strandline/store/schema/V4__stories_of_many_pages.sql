-- How strong the links are by which the pages hang together among which a page's story was found: 0 where all links count.

ALTER TABLE story_page ADD COLUMN least_strength DOUBLE PRECISION NOT NULL DEFAULT 0;
