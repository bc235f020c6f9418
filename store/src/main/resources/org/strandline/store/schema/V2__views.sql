-- Views for people who open the store with other programs. Nothing of Strandline reads them.

CREATE VIEW pages AS
SELECT page.number AS page, article.published, article.outlet, article.headline, story.title AS story, page.url, page.path, page.kind,
  page.rejected_reason, page.kept_at
FROM page
LEFT JOIN article ON article.page = page.number
LEFT JOIN story_page ON story_page.page = page.number
LEFT JOIN story ON story.id = story_page.story;

CREATE VIEW stories AS
SELECT story.title, story.pages, story.first_published, story.last_published, story.id
FROM story;

CREATE VIEW who_said_what AS
SELECT article.published, article.outlet, statement_source.name AS source, statement.act, statement.kind, statement.anonymity,
  statement_part.words, article.headline, statement.page, statement.id AS statement
FROM statement
JOIN article ON article.page = statement.page
JOIN statement_part ON statement_part.page = statement.page AND statement_part.statement = statement.id
LEFT JOIN statement_source
  ON statement_source.page = statement.page AND statement_source.statement = statement.id AND statement_source.n = 1;

CREATE VIEW who_is_who AS
SELECT entity.name, entity.type, entity_role.title, entity_role.body, article.published, article.outlet, article.headline, entity.page,
  entity.id AS entity
FROM entity
JOIN article ON article.page = entity.page
LEFT JOIN entity_role ON entity_role.page = entity.page AND entity_role.entity = entity.id;

CREATE VIEW how_many AS
SELECT article.published, article.outlet, figure.hedge, figure.value, figure.min, figure.max, figure.unit, figure.counts,
  figure.category, figure.place, figure.as_of, figure.words, statement_source.name AS source, article.headline, figure.page,
  figure.id AS figure
FROM figure
JOIN article ON article.page = figure.page
LEFT JOIN statement_source
  ON statement_source.page = figure.page AND statement_source.statement = figure.claimed_by AND statement_source.n = 1;

CREATE VIEW what_happened AS
SELECT event.date, event.type, event.mode, event.status, actor.name AS actor, recipient.name AS recipient, event.place, event.words,
  article.published, article.outlet, article.headline, event.page, event.id AS event
FROM event
JOIN article ON article.page = event.page
LEFT JOIN event_participant AS acting
  ON acting.page = event.page AND acting.event = event.id AND acting.part = 'actor' AND acting.n = 1
LEFT JOIN entity AS actor ON actor.page = event.page AND actor.id = acting.entity
LEFT JOIN event_participant AS receiving
  ON receiving.page = event.page AND receiving.event = event.id AND receiving.part = 'recipient' AND receiving.n = 1
LEFT JOIN entity AS recipient ON recipient.page = event.page AND recipient.id = receiving.entity;

CREATE VIEW who_wants_what AS
SELECT article.published, article.outlet, entity.name AS party, party_position.stance, party_position.topic, party_position.words,
  article.headline, party_position.page
FROM party_position
JOIN article ON article.page = party_position.page
LEFT JOIN entity ON entity.page = party_position.page AND entity.id = party_position.party;
