-- signature, logo: the names of the files of the pictures that may be printed of somebody, as the
-- list calls them; within a letter one name is one picture. signature_picture, logo_picture: the
-- hashes of the stored pictures. Both are empty if there is none, as in files before this.
alter table signatory add column signature text not null default '';
alter table signatory add column signature_picture text not null default '';
alter table signatory add column logo text not null default '';
alter table signatory add column logo_picture text not null default '';
