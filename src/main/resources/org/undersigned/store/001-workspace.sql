-- The first schema. In the dialect SQLite and PostgreSQL share; nothing is ever null.
-- Lists and maps of text are JSON; ids are UUIDv7, except that a picture is named by its SHA-256.

create table letter (
    id text primary key,
    version integer not null,
    name text not null unique,
    text text not null,
    created_at text not null
);

create table letterhead (
    id text primary key,
    version integer not null,
    letter_id text not null unique references letter (id),
    name text not null,
    address text not null,
    contact text not null
);

-- picture: the hash of a stored picture, or empty if the file was not to be had.
create table logo (
    id text primary key,
    version integer not null,
    letterhead_id text not null references letterhead (id),
    place integer not null,
    file text not null,
    alt text not null,
    picture text not null
);

create table picture (
    hash text primary key,
    content bytea not null
);

-- origin: what is compared when the same file is imported again.
create table signatory (
    id text primary key,
    version integer not null,
    letter_id text not null references letter (id),
    place integer not null,
    name text not null,
    title text not null,
    organization text not null,
    website text not null,
    tier text not null,
    state text not null,
    country text not null,
    section text not null,
    capacity text not null,
    status text not null,
    rank integer not null,
    sort_key text not null,
    email text not null,
    phone text not null,
    note text not null,
    signed_on text not null,
    other text not null,
    origin text not null
);

create index signatory_of_letter on signatory (letter_id, place);

-- kind: joint, addressed by the letter itself; personal, gets a copy of their own.
create table recipient (
    id text primary key,
    version integer not null,
    letter_id text not null references letter (id),
    place integer not null,
    kind text not null,
    name text not null,
    title text not null,
    organization text not null,
    address text not null,
    salutation text not null,
    fields text not null,
    file_name text not null,
    origin text not null
);

create index recipient_of_letter on recipient (letter_id, kind, place);

-- The journal: one row for every command. before and after are the images of the rows it touched;
-- contents and digest are what damage is found by.
create table change (
    sequence integer primary key,
    changed_at text not null,
    who text not null,
    label text not null,
    arguments text not null,
    kind text not null,
    target integer not null,
    contents text not null,
    digest text not null,
    before bytea not null,
    after bytea not null
);
