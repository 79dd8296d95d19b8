alter table recognition add column status_index bigint
  generated always as identity (minvalue 0 start with 0) constraint recognition_status_index_key unique;
comment on column recognition.status_index is 'Its bit, counted through all status lists; given once, for certificates that are out carry it.';
create index recognition_revoked on recognition (status_index) where status = 'REVOKED';
