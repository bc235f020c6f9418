-- What Strandline keeps. Described for people in docs/reference/store.md.
-- One script for SQLite and PostgreSQL: ${key} is a number that the database gives, ${bytes} is the type of bytes.

CREATE TABLE page (
  number ${key},
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('article', 'rejected')),
  reader_version TEXT NOT NULL,
  path TEXT,
  url TEXT,
  fetched TEXT,
  media_type TEXT NOT NULL,
  anchor TEXT,
  rejected_reason TEXT,
  rejected_detail TEXT,
  kept_at TEXT NOT NULL,
  read_at TEXT NOT NULL,
  revision BIGINT NOT NULL
);
CREATE INDEX page_by_revision ON page (revision);
CREATE INDEX page_by_kept_at ON page (kept_at);

CREATE TABLE page_place (
  page BIGINT NOT NULL REFERENCES page ON DELETE CASCADE,
  path TEXT NOT NULL,
  url TEXT NOT NULL,
  PRIMARY KEY (page, path, url)
);
CREATE INDEX page_place_by_path ON page_place (path);
CREATE INDEX page_place_by_url ON page_place (url);

CREATE TABLE page_original (
  page BIGINT NOT NULL PRIMARY KEY REFERENCES page ON DELETE CASCADE,
  form TEXT NOT NULL,
  item_headline TEXT,
  item_outlet TEXT,
  item_authors TEXT,
  item_published TEXT,
  item_updated TEXT,
  text_gzip ${bytes} NOT NULL
);

CREATE TABLE page_record (
  page BIGINT NOT NULL PRIMARY KEY REFERENCES page ON DELETE CASCADE,
  line_gzip ${bytes} NOT NULL
);

CREATE TABLE article (
  page BIGINT NOT NULL PRIMARY KEY REFERENCES page ON DELETE CASCADE,
  headline TEXT,
  outlet TEXT,
  agency TEXT,
  place TEXT,
  published TEXT,
  updated TEXT,
  language TEXT NOT NULL,
  text TEXT NOT NULL
);

CREATE TABLE author (
  page BIGINT NOT NULL REFERENCES article ON DELETE CASCADE,
  n INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (page, n)
);

CREATE TABLE entity (
  page BIGINT NOT NULL REFERENCES page ON DELETE CASCADE,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  geonames INTEGER,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  country TEXT,
  PRIMARY KEY (page, id)
);
CREATE INDEX entity_by_name ON entity (name);

CREATE TABLE entity_alias (
  page BIGINT NOT NULL,
  entity TEXT NOT NULL,
  n INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (page, entity, n),
  FOREIGN KEY (page, entity) REFERENCES entity ON DELETE CASCADE
);

CREATE TABLE entity_role (
  page BIGINT NOT NULL,
  entity TEXT NOT NULL,
  n INTEGER NOT NULL,
  title TEXT NOT NULL,
  body TEXT,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  PRIMARY KEY (page, entity, n),
  FOREIGN KEY (page, entity) REFERENCES entity ON DELETE CASCADE
);

CREATE TABLE mention (
  page BIGINT NOT NULL,
  entity TEXT NOT NULL,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  PRIMARY KEY (page, entity, n),
  FOREIGN KEY (page, entity) REFERENCES entity ON DELETE CASCADE
);

CREATE TABLE statement (
  page BIGINT NOT NULL REFERENCES page ON DELETE CASCADE,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  act TEXT NOT NULL,
  cue TEXT,
  anonymity TEXT NOT NULL,
  medium TEXT,
  said TEXT,
  polarity TEXT NOT NULL,
  hedged BOOLEAN NOT NULL,
  reply_to TEXT,
  PRIMARY KEY (page, id)
);

CREATE TABLE statement_part (
  page BIGINT NOT NULL,
  statement TEXT NOT NULL,
  n INTEGER NOT NULL,
  words TEXT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  PRIMARY KEY (page, statement, n),
  FOREIGN KEY (page, statement) REFERENCES statement ON DELETE CASCADE
);

CREATE TABLE statement_source (
  page BIGINT NOT NULL,
  statement TEXT NOT NULL,
  n INTEGER NOT NULL,
  entity TEXT,
  name TEXT NOT NULL,
  named BOOLEAN NOT NULL,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  PRIMARY KEY (page, statement, n),
  FOREIGN KEY (page, statement) REFERENCES statement ON DELETE CASCADE
);
CREATE INDEX statement_source_by_name ON statement_source (name);

CREATE TABLE statement_addressee (
  page BIGINT NOT NULL,
  statement TEXT NOT NULL,
  n INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (page, statement, n),
  FOREIGN KEY (page, statement) REFERENCES statement ON DELETE CASCADE
);

CREATE TABLE time_expression (
  page BIGINT NOT NULL REFERENCES page ON DELETE CASCADE,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  mod TEXT,
  words TEXT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  PRIMARY KEY (page, id)
);

CREATE TABLE figure (
  page BIGINT NOT NULL REFERENCES page ON DELETE CASCADE,
  id TEXT NOT NULL,
  value NUMERIC,
  min NUMERIC,
  max NUMERIC,
  unit TEXT,
  ordinal BOOLEAN NOT NULL,
  hedge TEXT NOT NULL,
  counts TEXT,
  category TEXT,
  population TEXT,
  place TEXT,
  as_of TEXT,
  cumulative BOOLEAN,
  claimed_by TEXT NOT NULL,
  words TEXT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  PRIMARY KEY (page, id)
);

CREATE TABLE event (
  page BIGINT NOT NULL REFERENCES page ON DELETE CASCADE,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  status TEXT NOT NULL,
  place TEXT,
  date TEXT,
  stated_by TEXT,
  deaths TEXT,
  injuries TEXT,
  words TEXT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  PRIMARY KEY (page, id)
);

CREATE TABLE event_participant (
  page BIGINT NOT NULL,
  event TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('actor', 'recipient')),
  n INTEGER NOT NULL,
  entity TEXT NOT NULL,
  PRIMARY KEY (page, event, part, n),
  FOREIGN KEY (page, event) REFERENCES event ON DELETE CASCADE
);

CREATE TABLE proposal (
  page BIGINT NOT NULL REFERENCES page ON DELETE CASCADE,
  n INTEGER NOT NULL,
  name TEXT,
  by_entities TEXT NOT NULL,
  in_reply_to TEXT,
  phases INTEGER,
  length TEXT,
  words TEXT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  PRIMARY KEY (page, n)
);

CREATE TABLE proposal_term (
  page BIGINT NOT NULL,
  proposal INTEGER NOT NULL,
  n INTEGER NOT NULL,
  phase INTEGER,
  owed_by TEXT,
  owed_to TEXT,
  words TEXT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  PRIMARY KEY (page, proposal, n),
  FOREIGN KEY (page, proposal) REFERENCES proposal ON DELETE CASCADE
);

CREATE TABLE party_position (
  page BIGINT NOT NULL REFERENCES page ON DELETE CASCADE,
  n INTEGER NOT NULL,
  party TEXT NOT NULL,
  topic TEXT NOT NULL,
  stance TEXT NOT NULL,
  statement TEXT,
  words TEXT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  PRIMARY KEY (page, n)
);

-- What pages are compared by, and what joins them.

CREATE TABLE sketch (
  page BIGINT NOT NULL PRIMARY KEY REFERENCES page ON DELETE CASCADE,
  moment TEXT NOT NULL,
  bytes ${bytes} NOT NULL
);

CREATE TABLE sketch_key (
  key BIGINT NOT NULL,
  moment TEXT NOT NULL,
  page BIGINT NOT NULL REFERENCES sketch ON DELETE CASCADE,
  PRIMARY KEY (key, moment, page)
)${without_row_number};
CREATE INDEX sketch_key_by_page ON sketch_key (page);

CREATE TABLE page_link (
  page BIGINT NOT NULL REFERENCES sketch ON DELETE CASCADE,
  other BIGINT NOT NULL REFERENCES sketch ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('copy', 'version', 'story')),
  strength DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (page, other)
)${without_row_number};
CREATE INDEX page_link_by_other ON page_link (other);

CREATE TABLE unsettled (
  page BIGINT NOT NULL PRIMARY KEY REFERENCES page ON DELETE CASCADE
);

CREATE TABLE story (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT,
  first_published TEXT,
  last_published TEXT,
  pages INTEGER NOT NULL
);
CREATE INDEX story_by_last_published ON story (last_published);

CREATE TABLE story_page (
  page BIGINT NOT NULL PRIMARY KEY REFERENCES page ON DELETE CASCADE,
  story TEXT NOT NULL REFERENCES story ON DELETE CASCADE,
  n INTEGER NOT NULL,
  copy_group TEXT,
  version_group TEXT,
  version_n INTEGER
);
CREATE INDEX story_page_by_story ON story_page (story, n);

-- What people put right. A line is never changed: what is undone is undone by another line.

CREATE TABLE correction (
  n BIGINT NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  author TEXT NOT NULL,
  made_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  page TEXT,
  start_char INTEGER,
  end_char INTEGER,
  words TEXT,
  other_page TEXT,
  other_start_char INTEGER,
  other_end_char INTEGER,
  other_words TEXT,
  undoes TEXT
);
CREATE INDEX correction_by_page ON correction (page);
CREATE INDEX correction_by_other_page ON correction (other_page);
CREATE INDEX correction_by_undoes ON correction (undoes);
CREATE INDEX correction_by_kind ON correction (kind);
