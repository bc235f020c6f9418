-- Feeds that are followed: what their servers said last, when they are asked again, and which of their items have been dealt with.

CREATE TABLE feed (
  address TEXT NOT NULL PRIMARY KEY,
  etag TEXT,
  last_modified TEXT,
  asked_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  failures INTEGER NOT NULL,
  detail TEXT
);

CREATE TABLE feed_item (
  address TEXT NOT NULL REFERENCES feed ON DELETE CASCADE,
  item TEXT NOT NULL,
  PRIMARY KEY (address, item)
);
