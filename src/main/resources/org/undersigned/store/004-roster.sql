-- status_at: when the status became what it is, empty if nobody knows. recorded_by: who said so.
-- source: what it was taken from, such as a file and its line. authority: who says that they may
-- sign for the organization. party_id: who it is in the directory, empty if that was not decided.
alter table signatory add column status_at text not null default '';
alter table signatory add column recorded_by text not null default '';
alter table signatory add column source text not null default '';
alter table signatory add column authority text not null default '';
alter table signatory add column party_id text not null default '';

create index signatory_of_party on signatory (party_id) where party_id <> '';

-- The directory: organizations and people, each once for all letters. kind: organization or person.
create table party (
    id text primary key,
    version integer not null,
    kind text not null,
    name text not null,
    acronym text not null,
    domain text not null,
    website text not null,
    tier text not null,
    state text not null,
    country text not null,
    logo text not null,
    logo_picture text not null,
    email text not null,
    phone text not null,
    note text not null
);

-- The names by which a party is found, its own among them. form: what is compared of the name.
-- origin: what it was learned from: name, acronym, merge, decision.
create table alias (
    id text primary key,
    version integer not null,
    party_id text not null references party (id),
    name text not null,
    form text not null,
    origin text not null,
    unique (party_id, form)
);

create index alias_of_form on alias (form);

-- from_id is the chapter, the sister, the foundation … of to_id.
create table kinship (
    id text primary key,
    version integer not null,
    from_id text not null references party (id),
    to_id text not null references party (id),
    kind text not null,
    unique (from_id, to_id)
);

create index kinship_to on kinship (to_id);

-- What somebody decided about two names, or two parties: same, related or different. one and other
-- are in order; who decided it, and when, is in the journal.
create table verdict (
    id text primary key,
    version integer not null,
    one text not null,
    other text not null,
    decision text not null,
    unique (one, other)
);

-- What shows that somebody agreed. hash: of the content. line_id: the line that this was before it
-- became one with another, else empty, and origin: what is compared when that line is imported
-- again. dated: the date it bears. noted_at: when it was kept.
create table evidence (
    id text primary key,
    version integer not null,
    signatory_id text not null references signatory (id),
    kind text not null,
    name text not null,
    hash text not null,
    line_id text not null,
    origin text not null,
    dated text not null,
    noted_at text not null
);

create index evidence_of_signatory on evidence (signatory_id);

-- The content of evidence, by its SHA-256, each once.
create table exhibit (
    hash text primary key,
    content bytea not null
);

-- What was decided about lists that look alike. fingerprint: what they are recognized by. mapping:
-- which column means what. rules: which cleaning is left out. Both are JSON.
create table source (
    id text primary key,
    version integer not null,
    fingerprint text not null unique,
    mapping text not null,
    rules text not null,
    used_at text not null
);
