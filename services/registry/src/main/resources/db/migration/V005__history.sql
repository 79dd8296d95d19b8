create extension if not exists btree_gist;

create table history (
  id        bigint generated always as identity primary key,
  record_id uuid not null,
  version   bigint not null,
  valid     daterange not null check (not isempty(valid)),
  known     tstzrange not null check (not isempty(known)),
  state     jsonb not null,
  constraint history_one_state exclude using gist (record_id with =, valid with &&, known with &&)
);
comment on table history is 'Two time axes: what was valid on which days, as it was known at which instants. A row is closed, never changed or removed.';
comment on column history.valid is 'The days on which it was taken to be valid.';
comment on column history.known is 'The instants at which this was what was known.';
create index history_by_knowledge on history (record_id, lower(known), id);

-- What there is already was always so, as far as anybody knew since it was written last.
insert into history (record_id, version, valid, known, state)
select id, version, daterange(null, null), tstzrange(updated_at, null),
       jsonb_strip_nulls(jsonb_build_object(
         'details', jsonb_build_object(
           'names', jsonb_build_object('zh', name_zh, 'en', name_en),
           'aliases', case when aliases <> '{}' then to_jsonb(aliases) end, 'kind', kind, 'uscc', uscc,
           'ownership', ownership, 'district', district, 'park', park, 'industry', industry, 'listing', listing,
           'parentId', parent_id, 'collective', case when collective then true end, 'externalId', external_id,
           'source', source),
         'formerNames', to_jsonb(former_names), 'status', status,
         'createdAt', to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))
from organization;
