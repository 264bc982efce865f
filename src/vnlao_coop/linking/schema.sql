-- A dossier in one SQLite file. `report` holds what was read from each article, `amendment` what people
-- corrected; everything below them is linked from both by `Store.relink` and written anew each time. Dates are ISO 8601, or EDTF where a
-- column says so; sums are exact decimals in text. `meta.linked` counts the reports that were linked.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE report (
    id TEXT PRIMARY KEY,        -- first 16 digits of the SHA-256 of the text
    seen TEXT,                  -- the day it speaks of
    published_at TEXT,
    title TEXT,
    source TEXT,
    url TEXT,
    json TEXT NOT NULL          -- the whole report, as Report.model_dump_json() gives it
);
CREATE INDEX report_seen ON report (seen);

CREATE TABLE amendment (       -- what people corrected, apart from what was read; laid over the reports when they are linked
    number INTEGER PRIMARY KEY, -- in the order they came in
    report_id TEXT NOT NULL,    -- may come before its report, and outlives every new reading of it
    action TEXT NOT NULL CHECK (action IN ('add', 'change', 'withdraw')),
    record TEXT NOT NULL,       -- its id when it was amended
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    on_date TEXT NOT NULL,
    json TEXT NOT NULL UNIQUE   -- the whole amendment, as Amendment.model_dump_json() gives it
);
CREATE INDEX amendment_report ON amendment (report_id);

CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL, country TEXT);
CREATE INDEX person_name ON person (name);
CREATE TABLE alias (person_id TEXT NOT NULL REFERENCES person ON DELETE CASCADE, name TEXT NOT NULL);
CREATE TABLE tenure (
    person_id TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
    title TEXT NOT NULL,
    role TEXT NOT NULL,
    organization TEXT,
    place TEXT,
    system TEXT,
    former INTEGER NOT NULL,
    first_seen TEXT,
    last_seen TEXT
);
CREATE INDEX tenure_person ON tenure (person_id);

CREATE TABLE document (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    parties TEXT NOT NULL,      -- names, divided by "; "
    period TEXT,                -- EDTF
    signed_on TEXT              -- EDTF
);
CREATE TABLE basis (           -- a document on the basis of another, or in place of it
    document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
    other_id TEXT NOT NULL REFERENCES document,
    relation TEXT NOT NULL CHECK (relation IN ('based_on', 'replaces'))
);

CREATE TABLE promise (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    giver TEXT,
    receiver TEXT,
    giver_country TEXT,
    receiver_country TEXT,
    amount TEXT,                -- exact decimal; lower end of a range
    currency TEXT,
    qualifier TEXT,
    description TEXT NOT NULL,
    purpose TEXT,
    due TEXT,                   -- EDTF
    status TEXT NOT NULL,
    period INTEGER NOT NULL,    -- 1: sums up the aid of several years, no new aid
    part_of TEXT REFERENCES promise,
    under TEXT REFERENCES document
);
CREATE INDEX promise_sides ON promise (giver_country, receiver_country, status);

CREATE TABLE event (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    date TEXT,                  -- EDTF
    place TEXT,
    status TEXT NOT NULL
);
CREATE INDEX event_date ON event (date);
CREATE TABLE participant (
    event_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE,
    person_id TEXT REFERENCES person,
    body TEXT
);
CREATE INDEX participant_person ON participant (person_id);

CREATE TABLE mention (         -- which record of which report tells of what
    ref TEXT PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report,
    kind TEXT NOT NULL,
    entity_id TEXT NOT NULL
);
CREATE INDEX mention_entity ON mention (entity_id);
CREATE TABLE step (
    entity_id TEXT NOT NULL,    -- a document or a promise
    status TEXT NOT NULL,
    on_date TEXT,               -- EDTF
    reported TEXT,
    ref TEXT NOT NULL REFERENCES mention,
    quote TEXT NOT NULL
);
CREATE INDEX step_entity ON step (entity_id);
CREATE TABLE claim (           -- what sources say differently
    entity_id TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    ref TEXT NOT NULL REFERENCES mention
);
CREATE TABLE link (kind TEXT NOT NULL, left_ref TEXT NOT NULL, right_ref TEXT NOT NULL, because TEXT NOT NULL, joined INTEGER NOT NULL);
