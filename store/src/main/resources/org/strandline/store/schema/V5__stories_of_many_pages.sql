-- How strong the links are by which the pages hang together among which a page's story was found: 0 where all links count.

ALTER TABLE story_page ADD COLUMN least_strength DOUBLE PRECISION NOT NULL DEFAULT 0;

-- The keys without an index by page: it was as large as the table. What a page's keys are, its sketch says.

CREATE TABLE key_of_sketch (
  key BIGINT NOT NULL,
  moment TEXT NOT NULL,
  page BIGINT NOT NULL,
  PRIMARY KEY (key, moment, page)
)${without_row_number};
INSERT INTO key_of_sketch (key, moment, page) SELECT key, moment, page FROM sketch_key;
DROP TABLE sketch_key;
ALTER TABLE key_of_sketch RENAME TO sketch_key;
