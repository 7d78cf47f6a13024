-- Headroom project file, schema 1. Documented in docs/project-file.md.

-- Facts about the project: uuid, task, created_at.
CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;

-- The journal. Ids are local to the file; (session uuid, n) is an event's name everywhere.
CREATE TABLE session(id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, who TEXT NOT NULL, host TEXT NOT NULL, version TEXT NOT NULL, opened_at INTEGER NOT NULL, own INTEGER NOT NULL, covered INTEGER NOT NULL, head_n INTEGER NOT NULL, head_lamport INTEGER NOT NULL, head_hash BLOB NOT NULL);
CREATE TABLE event(id INTEGER PRIMARY KEY, session INTEGER NOT NULL REFERENCES session(id), n INTEGER NOT NULL, step INTEGER NOT NULL, lamport INTEGER NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL, payload_hash BLOB NOT NULL, prev_hash BLOB NOT NULL, hash BLOB NOT NULL, UNIQUE(session, n));
CREATE INDEX event_kind ON event(kind);
CREATE TABLE payload(event INTEGER PRIMARY KEY REFERENCES event(id), body TEXT NOT NULL, items BLOB);
-- Which examples an event is about, for events that list them; those that hold a bitmap instead are in bulk.
CREATE TABLE touch(example INTEGER NOT NULL, event INTEGER NOT NULL, PRIMARY KEY(example, event)) WITHOUT ROWID;
CREATE TABLE bulk(event INTEGER PRIMARY KEY REFERENCES event(id));

-- Imports: immutable batches of rows.
CREATE TABLE example(id INTEGER PRIMARY KEY, uid BLOB NOT NULL, key TEXT NOT NULL);
CREATE UNIQUE INDEX example_uid ON example(uid);
CREATE INDEX example_key ON example(key);
CREATE TABLE batch(id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, event INTEGER NOT NULL REFERENCES event(id), spec TEXT NOT NULL, first_row INTEGER NOT NULL, rows INTEGER NOT NULL, first_example INTEGER);
CREATE TABLE chunk(batch INTEGER NOT NULL REFERENCES batch(id), n INTEGER NOT NULL, first_row INTEGER NOT NULL, rows INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY(batch, n)) WITHOUT ROWID;
CREATE TABLE field(id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, run TEXT NOT NULL, class TEXT NOT NULL, place TEXT NOT NULL UNIQUE);
-- The wide table: one row a row of a batch; its further columns are listed in field.place.
CREATE TABLE data(id INTEGER PRIMARY KEY, batch INTEGER NOT NULL, example INTEGER NOT NULL, run TEXT);
CREATE INDEX data_example ON data(example);
-- Values of fields that found no column in data any more (past the 1,500th).
CREATE TABLE data_more(field INTEGER NOT NULL, row INTEGER NOT NULL, value, PRIMARY KEY(field, row)) WITHOUT ROWID;
-- Numbers as they were written, where that is not how they are shown: a list of "row text" lines.
CREATE TABLE raw(batch INTEGER NOT NULL REFERENCES batch(id), field INTEGER NOT NULL REFERENCES field(id), chunk INTEGER NOT NULL, texts TEXT NOT NULL, PRIMARY KEY(batch, field, chunk)) WITHOUT ROWID;

-- Projections: the fold of the journal, kept in the same transaction, compared by check.
CREATE TABLE revoked(event INTEGER PRIMARY KEY REFERENCES event(id));
CREATE TABLE label(example INTEGER NOT NULL, origin TEXT NOT NULL, value TEXT, disputed INTEGER NOT NULL, event INTEGER NOT NULL REFERENCES event(id), PRIMARY KEY(example, origin)) WITHOUT ROWID;
CREATE TABLE tagging(example INTEGER NOT NULL, tag BLOB NOT NULL, is_on INTEGER NOT NULL, event INTEGER NOT NULL REFERENCES event(id), PRIMARY KEY(example, tag)) WITHOUT ROWID;
CREATE TABLE review(example INTEGER PRIMARY KEY, is_on INTEGER NOT NULL, event INTEGER NOT NULL REFERENCES event(id));
CREATE TABLE comment(example INTEGER PRIMARY KEY, text TEXT NOT NULL, event INTEGER NOT NULL REFERENCES event(id));
CREATE TABLE class(uuid BLOB PRIMARY KEY, name TEXT NOT NULL, colour TEXT NOT NULL, key TEXT NOT NULL, description TEXT NOT NULL, position INTEGER NOT NULL, state TEXT NOT NULL, merged_into BLOB, merged_by INTEGER, cleared_by INTEGER) WITHOUT ROWID;
CREATE TABLE tag(uuid BLOB PRIMARY KEY, name TEXT NOT NULL, colour TEXT NOT NULL, key TEXT NOT NULL, description TEXT NOT NULL, position INTEGER NOT NULL, state TEXT NOT NULL, merged_into BLOB, merged_by INTEGER, cleared_by INTEGER, imported INTEGER NOT NULL, rule TEXT) WITHOUT ROWID;
CREATE TABLE assessment(subject TEXT NOT NULL, metric TEXT NOT NULL, hlp REAL, ease INTEGER, importance INTEGER, PRIMARY KEY(subject, metric)) WITHOUT ROWID;
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
