create extension if not exists pg_trgm;

create table source (
  code         text primary key check (code ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  version      bigint not null,
  title        text not null,
  lang         text,
  published_on date,
  note         text,
  licence      text,
  created_at   timestamptz not null,
  updated_at   timestamptz not null
);

create table organization (
  id          uuid primary key,
  version     bigint not null,
  external_id text unique,
  uscc        text unique check (uscc ~ '^[0-9A-Z]{18}$'),
  kind        text not null,
  name_zh     text,
  name_en     text,
  aliases     text[] not null default '{}',
  ownership   text,
  district    text,
  park        text,
  industry    text,
  listing     text,
  parent_id   uuid references organization,
  collective  boolean not null default false,
  status      text not null default 'ACTIVE' check (status in ('ACTIVE', 'MERGED', 'DISSOLVED')),
  source      text,
  search_text text not null,
  name_sort   text not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  check (name_zh is not null or name_en is not null),
  check (parent_id <> id)
);
comment on column organization.collective is 'Stands for several bodies that the source does not name one by one.';
comment on column organization.search_text is 'All names, normalised by SearchText: lower case, Han characters apart, so that single ones make trigrams.';
create index organization_by_search_text on organization using gin (search_text gin_trgm_ops);
create index organization_by_name on organization (name_sort, id);
create index organization_by_update on organization (updated_at, id);
create index organization_by_creation on organization (created_at, id);
create index organization_by_kind on organization (kind, name_sort, id);
create index organization_by_district on organization (district, name_sort, id) where district is not null;
create index organization_by_ownership on organization (ownership, name_sort, id) where ownership is not null;
create index organization_by_industry on organization (industry, name_sort, id) where industry is not null;
create index organization_by_parent on organization (parent_id, name_sort, id) where parent_id is not null;

create table scheme (
  code       text primary key check (code ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  version    bigint not null,
  name_zh    text,
  name_en    text,
  source     text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (name_zh is not null or name_en is not null)
);

create table scheme_level (
  scheme  text not null references scheme,
  code    text not null check (code ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  rank    int not null check (rank > 0),
  name_zh text,
  name_en text,
  primary key (scheme, code),
  unique (scheme, rank)
);
comment on column scheme_level.rank is '1 is the highest level.';

create table recognition (
  id                uuid primary key,
  version           bigint not null,
  external_id       text unique,
  organization_id   uuid not null references organization,
  scheme            text not null,
  level             text not null,
  batch_year        int check (batch_year between 1978 and 9999),
  conferred_on      date,
  expires_on        date,
  status            text not null default 'ACTIVE' check (status in ('ACTIVE', 'REVOKED', 'EXPIRED')),
  revoked_on        date,
  revocation_reason text,
  source            text,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  foreign key (scheme, level) references scheme_level (scheme, code),
  check (conferred_on is null or expires_on is null or expires_on > conferred_on),
  check ((status = 'REVOKED') = (revoked_on is not null and revocation_reason is not null))
);
create unique index recognition_held_once on recognition (organization_id, scheme, level) where status = 'ACTIVE';
create index recognition_by_creation on recognition (created_at, id);
create index recognition_by_organization on recognition (organization_id, created_at, id);
create index recognition_by_scheme on recognition (scheme, level, created_at, id);
create index recognition_by_batch on recognition (batch_year, created_at, id) where batch_year is not null;
create index recognition_by_status on recognition (status, created_at, id);
create index recognition_held on recognition (scheme, level, organization_id) where status = 'ACTIVE';

create table agreement (
  id          uuid primary key,
  version     bigint not null,
  external_id text unique,
  kind        text not null,
  name_zh     text,
  name_en     text,
  signed_on   date,
  source      text,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  check (name_zh is not null or name_en is not null)
);
create index agreement_by_creation on agreement (created_at, id);
create index agreement_by_signing on agreement (coalesce(signed_on, '-infinity'::date), id);
create index agreement_by_kind on agreement (kind, created_at, id);

create table agreement_party (
  agreement_id    uuid not null references agreement,
  position        int not null,
  organization_id uuid references organization,
  person_id       uuid,
  name_zh         text,
  name_en         text,
  primary key (agreement_id, position),
  check ((organization_id is null) <> (person_id is null)),
  check ((person_id is null) = (name_zh is null and name_en is null))
);
comment on column agreement_party.person_id is 'A person of the events service, which owns persons; the name is kept as signed.';
create unique index agreement_party_by_organization on agreement_party (organization_id, agreement_id) where organization_id is not null;
create unique index agreement_party_by_person on agreement_party (person_id, agreement_id) where person_id is not null;

create table consortium (
  id                   uuid primary key,
  version              bigint not null,
  external_id          text unique,
  name_zh              text,
  name_en              text,
  lead_organization_id uuid not null references organization,
  signed_on            date,
  source               text,
  created_at           timestamptz not null,
  updated_at           timestamptz not null
);
create index consortium_by_creation on consortium (created_at, id);
create index consortium_by_signing on consortium (coalesce(signed_on, '-infinity'::date), id);
create index consortium_by_lead on consortium (lead_organization_id, created_at, id);

create table consortium_member (
  consortium_id   uuid not null references consortium,
  position        int not null,
  organization_id uuid references organization,
  person_id       uuid,
  name_zh         text,
  name_en         text,
  primary key (consortium_id, position),
  check ((organization_id is null) <> (person_id is null)),
  check ((person_id is null) = (name_zh is null and name_en is null))
);
create unique index consortium_member_by_organization on consortium_member (organization_id, consortium_id) where organization_id is not null;
create unique index consortium_member_by_person on consortium_member (person_id, consortium_id) where person_id is not null;

create table proposal (
  id          uuid primary key,
  version     bigint not null,
  kind        text not null check (kind in ('RECOGNITION', 'AGREEMENT', 'CONSORTIUM')),
  status      text not null check (status in ('CONFIRMED', 'REFUSED')),
  record_id   uuid,
  code        text,
  detail      text,
  decided_at  timestamptz not null,
  check ((status = 'CONFIRMED') = (record_id is not null)),
  check ((status = 'REFUSED') = (code is not null))
);
comment on table proposal is 'What an event proposed and how the registry answered; the id is the outcome''s in the events service.';
