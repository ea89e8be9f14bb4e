-- Many desks on one file: what is written where the file cannot be reached comes in once, and who may read what a newer Talan wrote.

-- Entries of the local journals of desks that have come in. An entry that is brought in twice (the power went between the two steps) is found here.
CREATE TABLE local_entry (
    id         TEXT PRIMARY KEY CHECK (id <> ''),
    case_id    INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    arrived_at TEXT    NOT NULL
) STRICT;

-- The oldest schema whose programs can still read this file without writing to it.
CREATE TABLE file_format (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    reads_from INTEGER NOT NULL CHECK (reads_from > 0)
) STRICT;

INSERT INTO file_format (id, reads_from) VALUES (1, 2);
