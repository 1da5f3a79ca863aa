create table half (id text);
alter table nowhere add column mood text;
