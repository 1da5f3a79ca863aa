-- is_final: 1 for a letter whose wording is done, 0 for a draft. Files before this knew only drafts.
alter table letter add column is_final integer not null default 0;
