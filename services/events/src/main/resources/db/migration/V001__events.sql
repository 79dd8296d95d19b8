create extension if not exists pg_trgm;

create table known_organization (
  id      uuid primary key,
  version bigint not null,
  name_zh text,
  name_en text
);
comment on table known_organization is 'What the registry has told of organizations: a copy, filled from its compacted topic. An id may be used here before it is known.';

create table series (
  id          uuid primary key,
  version     bigint not null,
  external_id text unique,
  slug        text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,99}$'),
  name_zh     text,
  name_en     text,
  source      text,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  check (name_zh is not null or name_en is not null)
);

create table person (
  id          uuid primary key,
  version     bigint not null,
  external_id text unique,
  name_zh     text,
  name_en     text,
  roles       jsonb check (jsonb_typeof(roles) = 'array'),
  source      text,
  search_text text not null,
  name_sort   text not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  check (name_zh is not null or name_en is not null)
);
comment on column person.roles is 'What the person was at a date: [{title, organizationId, asOf, source}].';
comment on column person.search_text is 'All names, normalised by SearchText: lower case, Han characters apart, so that single ones make trigrams.';
create index person_by_search_text on person using gin (search_text gin_trgm_ops);
create index person_by_role on person using gin (roles jsonb_path_ops);
create index person_by_name on person (name_sort, id);
create index person_by_update on person (updated_at, id);
create index person_by_creation on person (created_at, id);

create table event (
  id             uuid primary key,
  version        bigint not null,
  external_id    text unique,
  series_id      uuid references series,
  edition        int check (edition > 0),
  kind           text not null check (kind in ('CONFERENCE', 'EXPO', 'PRESS_CONFERENCE', 'ROADSHOW')),
  name_zh        text,
  name_en        text,
  theme_zh       text,
  theme_en       text,
  starts_on      date not null,
  ends_on        date check (ends_on >= starts_on),
  part_of_day    text check (part_of_day in ('MORNING', 'AFTERNOON', 'EVENING')),
  date_note      text,
  time_zone      text,
  part_of_zh     text,
  part_of_en     text,
  format         text,
  organizers     jsonb check (jsonb_typeof(organizers) = 'array'),
  organizer_note text,
  attendance     jsonb check (jsonb_typeof(attendance) = 'array'),
  attendees      uuid[] not null default '{}',
  facts          jsonb check (jsonb_typeof(facts) = 'array'),
  pavilion       jsonb check (jsonb_typeof(pavilion) = 'object'),
  sources        text[] not null default '{}',
  search_text    text not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  check (name_zh is not null or name_en is not null)
);
comment on column event.date_note is 'How sure the date is, where the source leaves a doubt.';
comment on column event.attendance is 'How many were there in which way: [{mode, fact, note}]; no fact where the source gives no figure.';
create index event_by_search_text on event using gin (search_text gin_trgm_ops);
create index event_by_start on event (starts_on, id);
create index event_by_series on event (series_id, starts_on, id) where series_id is not null;
create index event_by_kind on event (kind, starts_on, id);

create table venue (
  id          uuid primary key,
  version     bigint not null,
  external_id text unique,
  event_id    uuid not null references event,
  parent_id   uuid,
  kind        text not null check (kind in ('MAIN', 'HALL', 'SUB_VENUE')),
  mode        text check (mode in ('ON_SITE', 'VIDEO')),
  name_zh     text,
  name_en     text,
  district    text,
  capacity    int check (capacity > 0),
  count       int check (count > 0),
  source      text,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  unique (event_id, id),
  foreign key (event_id, parent_id) references venue (event_id, id),
  check ((count is null) = (name_zh is not null or name_en is not null)),
  check (parent_id <> id),
  check (kind <> 'MAIN' or parent_id is null)
);
comment on column venue.count is 'This many venues of which the source gives no names; a named venue is one.';
create index venue_by_event on venue (event_id, created_at, id);
create index venue_by_parent on venue (parent_id, created_at, id) where parent_id is not null;

create table session (
  id            uuid primary key,
  version       bigint not null,
  external_id   text unique,
  event_id      uuid not null references event,
  position      int not null check (position > 0),
  kind          text not null check (kind in
    ('ADDRESS', 'AWARD', 'SIGNING', 'RELEASE', 'KEYNOTE', 'REPORT', 'SPEECH', 'ROADSHOW', 'Q_AND_A')),
  title_zh      text,
  title_en      text,
  mode          text check (mode in ('ON_SITE', 'VIDEO')),
  people        uuid[] not null default '{}',
  organizations uuid[] not null default '{}',
  fields        text[] not null default '{}',
  facts         jsonb check (jsonb_typeof(facts) = 'array'),
  source        text,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  unique (event_id, id),
  check (title_zh is not null or title_en is not null)
);
comment on column session.position is 'Place in the agenda; sessions side by side have the same one.';
create index session_by_event on session (event_id, position, id);
create index session_by_person on session using gin (people);
create index session_by_organization on session using gin (organizations);

create table outcome (
  id             uuid primary key,
  version        bigint not null,
  external_id    text unique,
  event_id       uuid not null,
  session_id     uuid not null,
  kind           text not null check (kind in
    ('RECOGNITION', 'AGREEMENT', 'CONSORTIUM', 'PROGRAMME', 'RANKING', 'PUBLICATION')),
  status         text not null check (status in ('PROPOSED', 'CONFIRMED', 'REFUSED')),
  record_id      uuid,
  recognition    jsonb check (jsonb_typeof(recognition) = 'object'),
  release        jsonb check (jsonb_typeof(release) = 'object'),
  refusal_code   text,
  refusal_detail text,
  source         text,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  foreign key (event_id, session_id) references session (event_id, id),
  check (recognition is null or kind = 'RECOGNITION'),
  check (release is null or kind in ('RANKING', 'PUBLICATION')),
  check (recognition is not null or release is not null or record_id is not null),
  check (status <> 'CONFIRMED' or record_id is not null),
  check ((status = 'REFUSED') = (refusal_code is not null)),
  check ((refusal_code is null) = (refusal_detail is null))
);
comment on column outcome.record_id is 'The owner''s record: cited when proposed, or made by the owner and told on confirming.';
create index outcome_by_creation on outcome (created_at, id);
create index outcome_by_event on outcome (event_id, created_at, id);
create index outcome_by_session on outcome (session_id, created_at, id);
create index outcome_by_status on outcome (status, created_at, id);
create index outcome_by_kind on outcome (kind, created_at, id);

create function names_of(ids uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'version', version, 'person', person,
      'names', jsonb_strip_nulls(jsonb_build_object('zh', name_zh, 'en', name_en)))), '[]')
  from (select id, version, false as person, name_zh, name_en from known_organization where id = any (ids)
        union all
        select id, version, true, name_zh, name_en from person where id = any (ids)) named
$$;
comment on function names_of is 'The organizations and people among the ids, with their names and versions; what is not known is left out.';

create function outcomes_of(session uuid) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', id, 'version', version, 'kind', kind, 'status', status,
      'recordId', record_id, 'recognition', recognition, 'release', release, 'refusal',
      case when status = 'REFUSED' then jsonb_build_object('code', refusal_code, 'detail', refusal_detail) end))
      order by created_at, id), '[]')
  from outcome where session_id = session
$$;
comment on function outcomes_of is 'What a session brought about and how it stands, in the order of proposing.';
