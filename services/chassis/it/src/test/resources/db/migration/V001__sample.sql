create table parcel (
  id          uuid primary key,
  version     bigint not null,
  external_id text unique,
  name_zh     text,
  name_en     text,
  size        text not null,
  weight      numeric(24, 6),
  pieces      int,
  due_on      date,
  delivered   boolean not null,
  updated_at  timestamptz not null
);

create table tracking (
  number     bigint generated always as identity primary key,
  message_id text not null,
  subject    text not null,
  type       text not null,
  noted_at   timestamptz not null
);
comment on table tracking is 'One row per effect and no constraint, so that an effect that happens twice shows.';
create index tracking_by_subject on tracking (subject);

create table stock (
  shelf   text primary key,
  version bigint not null,
  pieces  int not null
);

create table waiting (
  number bigint generated always as identity primary key
);
