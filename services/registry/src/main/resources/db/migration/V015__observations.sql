-- A list of organizations that somebody counts, frozen when it is registered: what a share is a share of.
create table roster (
  id          uuid primary key,
  version     bigint not null,
  external_id text unique,
  name_zh     text,
  name_en     text,
  as_of       date,
  selection   jsonb,
  size        int not null check (size between 1 and 20000),
  source      text references source,
  created_at  timestamptz not null,
  check (name_zh is not null or name_en is not null)
);
comment on column roster.selection is 'What the members had in common when they were looked for; null where they were listed one by one.';
create index roster_by_creation on roster (created_at, id);

create table roster_member (
  roster_id       uuid not null references roster,
  position        int not null check (position between 0 and 19999),
  organization_id uuid references organization,
  external_id     text,
  uscc            text,
  name_zh         text,
  name_en         text,
  primary key (roster_id, position),
  check (num_nonnulls(organization_id, external_id, uscc, name_zh, name_en) > 0)
);
comment on table roster_member is 'As the list names them; whom the registry does not know is found later, by external id or credit code, once it does.';
create unique index roster_member_by_organization on roster_member (organization_id, roster_id) where organization_id is not null;

create table observation (
  id             uuid primary key,
  version        bigint not null,
  external_id    text unique,
  measure        text not null check (measure in ('HOLDERS', 'AWARDS', 'COVERAGE')),
  scheme         text not null references scheme,
  level          text,
  district       text,
  group_zh       text,
  group_en       text,
  roster_id      uuid references roster,
  fact           jsonb not null,
  as_of          date not null,
  status         text not null check (status in ('REPORTED', 'WITHDRAWN')),
  withdrawn_for  text,
  source         text not null references source,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  foreign key (scheme, level) references scheme_level (scheme, code),
  check ((measure = 'COVERAGE') = (group_zh is not null or group_en is not null)),
  check (roster_id is null or measure = 'COVERAGE'),
  check ((status = 'WITHDRAWN') = (withdrawn_for is not null))
);
comment on table observation is 'What a source says of how many there are; what the registry counts itself is never kept.';
comment on column observation.as_of is 'The day that the fact is of, or the last day of its period.';
create index observation_by_creation on observation (created_at, id);
create index observation_by_day on observation (as_of, id);
create index observation_by_scheme on observation (scheme, measure, as_of, id);
create index observation_by_level on observation (level, as_of, id) where level is not null;
create index observation_by_district on observation (district, as_of, id) where district is not null;
create index observation_by_source on observation (source, as_of, id);
create index observation_by_status on observation (status, as_of, id);
create index observation_by_measure on observation (measure, as_of, id);
create index observation_by_roster on observation (roster_id, as_of, id) where roster_id is not null;

-- Counting reads these two alone, whatever the day and whatever it is counted by.
create index recognition_by_days on recognition (scheme, level, organization_id)
  include (conferred_on, expires_on, revoked_on, batch_year);
create index organization_by_traits on organization (id) include (district, kind, ownership);
create index organization_by_market on organization (split_part(listing, ':', 1), id) where listing is not null;

create view roster_line as
select m.roster_id, m.position, m.external_id, m.uscc, m.name_zh, m.name_en, o.id as named_id, s.id as organization_id,
       s.name_zh as organization_name_zh, s.name_en as organization_name_en
from roster_member m
left join organization o on o.id = coalesce(
  m.organization_id,
  (select by_external_id.id from organization by_external_id where by_external_id.external_id = m.external_id),
  (select by_uscc.id from organization by_uscc where by_uscc.uscc = m.uscc))
left join organization s on s.id = coalesce(o.merged_into, o.id);
comment on view roster_line is 'The members with whom they are by what is known now: named_id as the list says, organization_id its survivor.';
