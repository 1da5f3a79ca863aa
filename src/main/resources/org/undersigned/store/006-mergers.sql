-- Which line of a list, or party of the directory, became one with which. kind: signatory or party.
-- from_id is there no more; into_id took what it lacked. change: the number of the entry of the
-- journal. Of what became one in older files the entries of that time alone tell.
create table merger (
    id text primary key,
    version integer not null,
    kind text not null,
    from_id text not null,
    into_id text not null,
    change integer not null
);

create index merger_into on merger (into_id);
