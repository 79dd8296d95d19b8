create extension if not exists pg_trgm;

create table programme (
  id                      uuid primary key,
  version                 bigint not null,
  external_id             text unique,
  kind                    text not null,
  name_zh                 text,
  name_en                 text,
  sponsor_id              uuid,
  agreed_in               int check (agreed_in between 1978 and 9999),
  signed_on               date,
  period_start            date,
  period_end              date,
  currency                text not null check (currency ~ '^[A-Z]{3}$'),
  announced_total         jsonb check (jsonb_typeof(announced_total) = 'object'),
  announced_disbursed     jsonb check (jsonb_typeof(announced_disbursed) = 'object'),
  announced_beneficiaries jsonb check (jsonb_typeof(announced_beneficiaries) = 'object'),
  target_group            text,
  eligibility_scheme      text,
  eligibility_levels      text[] check (cardinality(eligibility_levels) > 0),
  note                    text,
  source                  text,
  search_text             text not null,
  name_sort               text not null,
  created_at              timestamptz not null,
  updated_at              timestamptz not null,
  check (name_zh is not null or name_en is not null),
  check (period_end > period_start),
  check ((eligibility_scheme is null) = (eligibility_levels is null))
);
comment on column programme.sponsor_id is 'An organization of the registry, which owns organizations; this database may not have heard of it yet.';
comment on column programme.announced_total is 'A fact as its source tells it: value, qualifier, unit, time, scope, source. Null where the source does not tell.';
comment on column programme.search_text is 'Both names, normalised by SearchText: lower case, Han characters apart, so that single ones make trigrams.';
create index programme_by_search_text on programme using gin (search_text gin_trgm_ops);
create index programme_by_name on programme (name_sort, id);
create index programme_by_update on programme (updated_at, id);
create index programme_by_creation on programme (created_at, id);
create index programme_by_kind on programme (kind, name_sort, id);
create index programme_by_sponsor on programme (sponsor_id, name_sort, id) where sponsor_id is not null;

create table programme_provider (
  programme_id    uuid not null references programme,
  position        int not null,
  organization_id uuid not null,
  committed       numeric(18, 2) check (committed >= 0),
  primary key (programme_id, position),
  unique (organization_id, programme_id) deferrable initially deferred
);
comment on column programme_provider.committed is 'In the programme''s currency; null where the split among the providers is not known, which is not zero.';

create table known_organization (
  organization_id uuid primary key,
  version         bigint not null,
  name_zh         text,
  name_en         text,
  kind            text not null,
  status          text not null,
  district        text,
  heard_at        timestamptz not null default now()
);
comment on table known_organization is 'Copy of what the registry tells on mainspring.registry.organization.state; a higher version is never replaced by a lower.';

create table held_recognition (
  recognition_id    uuid primary key,
  version           bigint not null,
  organization_id   uuid not null,
  scheme            text not null,
  level             text not null,
  status            text not null check (status in ('ACTIVE', 'REVOKED', 'EXPIRED')),
  batch_year        int,
  conferred_on      date,
  expires_on        date,
  revoked_on        date,
  revocation_reason text,
  heard_at          timestamptz not null default now()
);
comment on table held_recognition is 'Copy of what the registry tells on mainspring.registry.recognition.state. Points to no known_organization: the two topics have no common order.';
create index held_recognition_by_organization on held_recognition (organization_id, scheme);

create table proposal (
  id         uuid primary key,
  version    bigint not null,
  kind       text not null check (kind = 'PROGRAMME'),
  status     text not null check (status in ('CONFIRMED', 'REFUSED')),
  record_id  uuid references programme,
  code       text,
  detail     text,
  decided_at timestamptz not null,
  check ((status = 'CONFIRMED') = (record_id is not null)),
  check ((status = 'REFUSED') = (code is not null and detail is not null))
);
comment on table proposal is 'What an event proposed and how funding answered; the id is the outcome''s in the events service.';
