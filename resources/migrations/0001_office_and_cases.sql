-- 0001: the office, its people and units, the case, its statement requests and steps, the journal, the search index.
-- Rules for every file here: never edit it once released; one statement a block, a blank line between blocks (and
-- none inside one); forward only; keep the data. The number in the file's name is the schema version.
-- Ids of what the journal speaks of are never used again (AUTOINCREMENT): a redo may bring a row back.
-- Dates without a clock are local ISO dates; instants are UTC ISO text with milliseconds.

CREATE TABLE office_setting (
    key      TEXT    PRIMARY KEY,
    value    TEXT    NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

-- The office's terms with history: a clock counts by the terms that held when it started.
CREATE TABLE office_terms (
    id                 INTEGER PRIMARY KEY,
    valid_from         TEXT    NOT NULL UNIQUE,
    confirm_hours      INTEGER NOT NULL CHECK (confirm_hours > 0),
    first_contact_days INTEGER NOT NULL CHECK (first_contact_days > 0),
    term_weeks         INTEGER NOT NULL CHECK (term_weeks > 0),
    reminder_weeks     INTEGER NOT NULL CHECK (reminder_weeks > 0),
    follow_up_days     INTEGER NOT NULL CHECK (follow_up_days > 0),
    rolls              INTEGER NOT NULL CHECK (rolls IN (0, 1)),  -- statement requests and reminders
    contact_rolls      INTEGER NOT NULL CHECK (contact_rolls IN (0, 1)),
    follow_up_rolls    INTEGER NOT NULL CHECK (follow_up_rolls IN (0, 1))
) STRICT;

-- Days on which the office itself is closed. They move a date only when the office says so.
CREATE TABLE closed_day (
    id       INTEGER PRIMARY KEY,
    day      TEXT    NOT NULL UNIQUE CHECK (day IS date(day)),
    name     TEXT    NOT NULL CHECK (name <> ''),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE staff (
    id             INTEGER PRIMARY KEY,
    login          TEXT    NOT NULL UNIQUE CHECK (login <> ''),
    name           TEXT    NOT NULL CHECK (name <> ''),
    sort_key       TEXT    NOT NULL,
    role           TEXT    NOT NULL CHECK (role IN ('registrar', 'handler', 'head', 'administrator')),
    sees_protected INTEGER NOT NULL DEFAULT 0 CHECK (sees_protected IN (0, 1)),
    is_active      INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision       INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE absence (
    id       INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    from_on  TEXT    NOT NULL CHECK (from_on IS date(from_on)),
    to_on    TEXT    NOT NULL CHECK (to_on IS date(to_on) AND to_on >= from_on),
    note     TEXT    NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX absence_by_staff ON absence (staff_id, from_on);

-- A colleague follows another's cases for a period. The cases keep their handler.
CREATE TABLE stand_in (
    id            INTEGER PRIMARY KEY,
    absent_id     INTEGER NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    stand_in_id   INTEGER NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    from_on       TEXT    NOT NULL CHECK (from_on IS date(from_on)),
    to_on         TEXT    NOT NULL CHECK (to_on IS date(to_on) AND to_on >= from_on),
    given_back_on TEXT    CHECK (given_back_on IS date(given_back_on)),
    revision      INTEGER NOT NULL DEFAULT 1,
    CHECK (absent_id <> stand_in_id)
) STRICT;

CREATE INDEX stand_in_by_stand_in ON stand_in (stand_in_id, from_on);

CREATE TABLE number_series (
    series      TEXT    NOT NULL,
    year        INTEGER NOT NULL,
    last_number INTEGER NOT NULL CHECK (last_number > 0),
    PRIMARY KEY (series, year)
) STRICT;

CREATE TABLE reference_list (
    id          INTEGER PRIMARY KEY,
    list        TEXT    NOT NULL CHECK (list IN ('problem', 'area', 'old_problem')),
    code        TEXT    NOT NULL,
    label       TEXT    NOT NULL CHECK (label <> ''),
    definition  TEXT    NOT NULL DEFAULT '',
    valid_from  TEXT    NOT NULL CHECK (valid_from IS date(valid_from)),
    valid_to    TEXT    CHECK (valid_to IS date(valid_to)),
    is_national INTEGER NOT NULL DEFAULT 1 CHECK (is_national IN (0, 1)),
    revision    INTEGER NOT NULL DEFAULT 1,
    UNIQUE (list, code, valid_from)
) STRICT;

CREATE TABLE person (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    identity_kind   TEXT    NOT NULL DEFAULT 'none'
                    CHECK (identity_kind IN ('none', 'personnummer', 'samordningsnummer', 'interim', 'reservnummer', 'unknown')),
    identity_number TEXT    CHECK ((identity_number IS NULL) = (identity_kind = 'none')),
    identity_valid  INTEGER NOT NULL DEFAULT 0 CHECK (identity_valid IN (0, 1)),
    name            TEXT    NOT NULL DEFAULT '',
    sort_key        TEXT    NOT NULL DEFAULT '',
    sex             TEXT    NOT NULL DEFAULT 'unknown' CHECK (sex IN ('unknown', 'female', 'male')),
    born_on         TEXT    CHECK (born_on IS date(born_on)),
    protection      TEXT    NOT NULL DEFAULT 'none' CHECK (protection IN ('none', 'marking', 'protected', 'fictitious')),
    language        TEXT    NOT NULL DEFAULT '',
    needs_interpreter INTEGER NOT NULL DEFAULT 0 CHECK (needs_interpreter IN (0, 1)),
    phone           TEXT    NOT NULL DEFAULT '',
    email           TEXT    NOT NULL DEFAULT '',
    address         TEXT    NOT NULL DEFAULT '',
    revision        INTEGER NOT NULL DEFAULT 1,
    CHECK (protection = 'none' OR (phone = '' AND email = '' AND address = ''))
) STRICT;

-- One row a real number; a number that could not be verified may stand on several persons.
CREATE UNIQUE INDEX person_by_valid_number ON person (identity_number) WHERE identity_valid = 1;

CREATE INDEX person_by_number ON person (identity_number) WHERE identity_number IS NOT NULL;

CREATE INDEX person_by_name ON person (sort_key) WHERE sort_key <> '';

CREATE TABLE care_unit (
    id        INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES care_unit (id) ON DELETE RESTRICT,
    level     INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),  -- 1 responsible body, 2 administration, 3 clinic, 4 unit
    body_kind TEXT    NOT NULL CHECK (body_kind IN ('region', 'municipality', 'private', 'dental')),
    name      TEXT    NOT NULL CHECK (name <> '' AND instr(name, '/') = 0),
    path      TEXT    NOT NULL UNIQUE,
    sort_key  TEXT    NOT NULL,
    area      INTEGER CHECK (area BETWEEN 1 AND 6),
    hsa_id    TEXT,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision  INTEGER NOT NULL DEFAULT 1,
    CHECK ((parent_id IS NULL) = (level = 1))
) STRICT;

CREATE INDEX care_unit_by_parent ON care_unit (parent_id);

CREATE TABLE case_file (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    number               TEXT    NOT NULL UNIQUE CHECK (number <> ''),
    kind                 TEXT    NOT NULL CHECK (kind IN ('patient', 'information')),
    status               TEXT    NOT NULL
                         CHECK (status IN ('registered', 'confirmed', 'in_progress', 'awaiting_answer', 'answered', 'closed')),
    channel              TEXT    NOT NULL CHECK (channel IN ('1177', 'phone', 'letter', 'email', 'visit', 'ivo', 'other')),
    external_ref         TEXT    NOT NULL DEFAULT '',
    received_at          TEXT    NOT NULL,
    arrival              TEXT    NOT NULL DEFAULT 'direct' CHECK (arrival IN ('direct', 'post', 'letter_box')),
    arrived_at           TEXT,  -- when it reached the office, if that is not when it counts as received
    registered_at        TEXT    NOT NULL,
    confirmed_at         TEXT,
    first_contact_at     TEXT,
    handler_id           INTEGER REFERENCES staff (id) ON DELETE RESTRICT,
    title                TEXT    NOT NULL DEFAULT '',
    narrative            TEXT    NOT NULL CHECK (narrative <> ''),
    complainant_relation TEXT    NOT NULL
                         CHECK (complainant_relation IN ('patient', 'relative', 'guardian', 'trustee', 'staff', 'other', 'anonymous')),
    wants_answer         INTEGER NOT NULL DEFAULT 0 CHECK (wants_answer IN (0, 1)),
    is_child             INTEGER NOT NULL DEFAULT 0 CHECK (is_child IN (0, 1)),
    area                 INTEGER CHECK (area BETWEEN 1 AND 6),
    consent_given_on     TEXT    CHECK (consent_given_on IS date(consent_given_on)),
    consent_by           TEXT    NOT NULL DEFAULT '',
    consent_how          TEXT    NOT NULL DEFAULT '',
    theme                TEXT    NOT NULL DEFAULT '[]',
    closed_at            TEXT,
    outcome              TEXT    CHECK (outcome IN ('satisfied', 'dialogue_ended', 'referred', 'withdrawn', 'no_answer', 'registered_only')),
    measure_individual   INTEGER NOT NULL DEFAULT 0 CHECK (measure_individual IN (0, 1)),
    measure_organisation INTEGER NOT NULL DEFAULT 0 CHECK (measure_organisation IN (0, 1)),
    satisfied            TEXT    CHECK (satisfied IN ('yes', 'no', 'unknown')),
    next_step            TEXT
                         CHECK (next_step IN ('confirm', 'first_contact', 'request_statement', 'send_draft', 'await_answer', 'resume',
                                              'decide', 'forward_answer', 'own_step', 'close')),
    next_step_due        TEXT,
    revision             INTEGER NOT NULL DEFAULT 1,
    CHECK ((arrival = 'direct') = (arrived_at IS NULL)),
    CHECK ((status = 'closed') = (next_step IS NULL)),
    CHECK ((next_step IS NULL) = (next_step_due IS NULL)),
    CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
    CHECK ((status = 'closed') = (outcome IS NOT NULL))
) STRICT;

CREATE INDEX case_file_by_received ON case_file (received_at);

CREATE INDEX case_file_by_next_step ON case_file (next_step_due) WHERE next_step_due IS NOT NULL;

CREATE INDEX case_file_by_handler ON case_file (handler_id, status);

CREATE TABLE case_problem (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id  INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
    code     TEXT    NOT NULL CHECK (code <> ''),
    UNIQUE (case_id, position),
    UNIQUE (case_id, code)
) STRICT;

-- What a case had in the scheme before the national one, as it was written, and what became of it.
CREATE TABLE case_old_category (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id     INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    position    INTEGER NOT NULL CHECK (position >= 1),
    main_label  TEXT    NOT NULL CHECK (main_label <> ''),
    sub_label   TEXT    NOT NULL DEFAULT '',
    code        TEXT,  -- the national code; null while nobody has chosen
    mapped_by   TEXT    CHECK (mapped_by IN ('rule', 'person')),
    UNIQUE (case_id, position),
    CHECK ((code IS NULL) = (mapped_by IS NULL))
) STRICT;

CREATE INDEX case_old_category_to_choose ON case_old_category (case_id) WHERE code IS NULL;

CREATE TABLE case_person (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id   INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    role      TEXT    NOT NULL CHECK (role IN ('patient', 'complainant')),
    UNIQUE (case_id, role)
) STRICT;

CREATE INDEX case_person_by_person ON case_person (person_id);

CREATE TABLE case_unit (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id  INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    unit_id  INTEGER NOT NULL REFERENCES care_unit (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 1),
    UNIQUE (case_id, unit_id),
    UNIQUE (case_id, position)
) STRICT;

CREATE INDEX case_unit_by_unit ON case_unit (unit_id);

CREATE TABLE statement_request (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id       INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    unit_id       INTEGER NOT NULL REFERENCES care_unit (id) ON DELETE RESTRICT,
    drafted_on    TEXT    NOT NULL CHECK (drafted_on IS date(drafted_on)),
    sent_on       TEXT    CHECK (sent_on IS date(sent_on)),  -- null: a draft, whose clock has not started
    term_weeks    INTEGER NOT NULL CHECK (term_weeks BETWEEN 1 AND 52),
    rolls         INTEGER NOT NULL DEFAULT 1 CHECK (rolls IN (0, 1)),
    closed_days   TEXT    NOT NULL DEFAULT '[]',  -- [{day, name}]: the office's own that move its dates, as known when it was sent
    message       TEXT    NOT NULL DEFAULT '',
    answered_on   TEXT    CHECK (answered_on IS date(answered_on)),
    forwarded_on  TEXT    CHECK (forwarded_on IS date(forwarded_on)),
    withdrawn_on  TEXT    CHECK (withdrawn_on IS date(withdrawn_on)),
    withdrawn_why TEXT    NOT NULL DEFAULT '',
    state         TEXT    NOT NULL
                  CHECK (state IN ('draft', 'sent', 'suspended', 'exhausted', 'escalated', 'unanswered', 'answered', 'forwarded', 'withdrawn')),
    deadline_on   TEXT    CHECK (deadline_on IS date(deadline_on)),  -- term, extensions, suspensions: what "in time" is measured by
    due_on        TEXT    CHECK (due_on IS date(due_on)),            -- the date awaited now: deadline or last reminder
    revision      INTEGER NOT NULL DEFAULT 1,
    CHECK (answered_on IS NULL OR withdrawn_on IS NULL),
    CHECK (forwarded_on IS NULL OR answered_on IS NOT NULL),
    CHECK ((sent_on IS NULL) = (deadline_on IS NULL)),
    CHECK ((sent_on IS NULL) = (due_on IS NULL))
) STRICT;

CREATE INDEX statement_request_by_case ON statement_request (case_id);

CREATE INDEX statement_request_by_unit ON statement_request (unit_id);

CREATE INDEX statement_request_running ON statement_request (due_on)
    WHERE state IN ('sent', 'suspended', 'exhausted', 'escalated');

CREATE TABLE request_extension (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES statement_request (id) ON DELETE RESTRICT,
    place      INTEGER NOT NULL DEFAULT 0 CHECK (place >= 0),  -- in the order in which its dates were changed
    granted_on TEXT    NOT NULL CHECK (granted_on IS date(granted_on)),
    until_on   TEXT    NOT NULL CHECK (until_on IS date(until_on)),
    asked_by   TEXT    NOT NULL DEFAULT '',
    reason     TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX request_extension_by_request ON request_extension (request_id);

CREATE TABLE request_suspension (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES statement_request (id) ON DELETE RESTRICT,
    place      INTEGER NOT NULL DEFAULT 0 CHECK (place >= 0),  -- in the order in which its dates were changed
    from_on    TEXT    NOT NULL CHECK (from_on IS date(from_on)),
    resumed_on TEXT    CHECK (resumed_on IS date(resumed_on) AND resumed_on >= from_on),  -- null: the clock stands still
    reason     TEXT    NOT NULL CHECK (reason <> '')
) STRICT;

CREATE INDEX request_suspension_by_request ON request_suspension (request_id);

CREATE TABLE reminder (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES statement_request (id) ON DELETE RESTRICT,
    place      INTEGER NOT NULL DEFAULT 0 CHECK (place >= 0),  -- in the order in which its dates were changed
    number     INTEGER NOT NULL CHECK (number BETWEEN 1 AND 3),
    sent_on    TEXT    NOT NULL CHECK (sent_on IS date(sent_on)),
    new_due_on TEXT    NOT NULL CHECK (new_due_on IS date(new_due_on)),
    message    TEXT    NOT NULL DEFAULT '',
    UNIQUE (request_id, number)
) STRICT;

CREATE TABLE request_escalation (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id   INTEGER NOT NULL REFERENCES statement_request (id) ON DELETE RESTRICT,
    place      INTEGER NOT NULL DEFAULT 0 CHECK (place >= 0),  -- in the order in which its dates were changed
    escalated_on TEXT    NOT NULL CHECK (escalated_on IS date(escalated_on)),
    choice       TEXT    NOT NULL CHECK (choice IN ('head_of_care', 'ivo', 'inform_patient', 'close_unanswered')),
    next_on      TEXT    NOT NULL CHECK (next_on IS date(next_on)),  -- when the office looks at it again
    note         TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX request_escalation_by_request ON request_escalation (request_id);

-- A step that somebody set for themselves. Done is a date, not a deletion.
CREATE TABLE case_step (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id  INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    text     TEXT    NOT NULL CHECK (text <> ''),
    due_on   TEXT    NOT NULL CHECK (due_on IS date(due_on)),
    added_on TEXT    NOT NULL CHECK (added_on IS date(added_on)),
    done_on  TEXT    CHECK (done_on IS date(done_on)),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX case_step_by_case ON case_step (case_id);

CREATE TABLE note (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id  INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    kind     TEXT    NOT NULL CHECK (kind IN ('note', 'call', 'contact', 'answer', 'closing')),
    at       TEXT    NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    text     TEXT    NOT NULL CHECK (text <> ''),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX note_by_case ON note (case_id);

-- The journal. Append-only: the triggers below refuse every change of a line.
CREATE TABLE event (
    id       INTEGER PRIMARY KEY,
    case_id  INTEGER REFERENCES case_file (id) ON DELETE RESTRICT,
    at       TEXT    NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
    machine  TEXT    NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind <> ''),
    changes  TEXT    NOT NULL DEFAULT '[]',  -- [{table, id, before, after}]
    undoes   INTEGER REFERENCES event (id)
) STRICT;

CREATE INDEX event_by_case ON event (case_id, id);

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- å, ä and ö are letters of their own in Swedish: no folding of diacritics. Names of protected persons are not indexed.
CREATE VIRTUAL TABLE case_search USING fts5 (
    number, people, units, texts,
    tokenize = "unicode61 remove_diacritics 0",
    prefix = '2 3'
);
