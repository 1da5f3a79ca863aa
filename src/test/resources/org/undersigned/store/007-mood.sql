alter table letter add column mood text not null default 'calm';
