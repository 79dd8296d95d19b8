create table method (
  code              text primary key check (code ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  version           bigint not null,
  name_zh           text,
  name_en           text,
  latest_number     int not null check (latest_number between 1 and 200),
  latest_valid_from date not null,
  source            text references source,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  check (name_zh is not null or name_en is not null)
);

create table method_version (
  id             uuid primary key,
  version        bigint not null,
  method         text not null references method,
  number         int not null check (number between 1 and 200),
  valid_from     date not null,
  missing_values text not null check (missing_values in ('ZERO_SCORE', 'MEAN', 'EXCLUDE_CANDIDATE', 'REWEIGHT')),
  ties           text not null check (ties in ('SHARED_RANK', 'DENSE')),
  note           text,
  created_at     timestamptz not null,
  unique (method, number),
  unique (method, valid_from)
);
comment on table method_version is 'Never changed: another one is added.';

create table method_indicator (
  version_id    uuid not null references method_version,
  position      int not null,
  code          text not null check (code ~ '^[A-Z][A-Z0-9_]{0,31}$'),
  name_zh       text,
  name_en       text,
  weight        numeric(7, 6) not null check (weight > 0 and weight <= 1),
  direction     text not null check (direction in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
  normalisation text not null check (normalisation in ('MIN_MAX', 'Z_SCORE', 'PERCENTILE_RANK', 'NONE')),
  primary key (version_id, position),
  unique (version_id, code),
  check (name_zh is not null or name_en is not null)
);

create function require_whole_weight() returns trigger language plpgsql as $$
begin
  if (select sum(weight) from method_indicator where version_id = new.version_id) <> 1 then
    raise check_violation using message = 'the weights of a version add up to 1';
  end if;
  return null;
end $$;
create constraint trigger method_indicator_weight after insert or update on method_indicator
  deferrable initially deferred for each row execute function require_whole_weight();

create table ranking (
  id                 uuid primary key,
  version            bigint not null,
  external_id        text constraint ranking_external_id_key unique,
  kind               text not null check (kind in ('COMPUTED', 'REPORTED')),
  state              text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  name_zh            text,
  name_en            text,
  year               int check (year between 1978 and 9999),
  size               int check (size between 1 and 2500),
  method             text,
  method_version     int,
  candidates         int check (candidates between 1 and 2500),
  perturbation       jsonb,
  summary            jsonb,
  inputs_sha256      text check (inputs_sha256 ~ '^[0-9a-f]{64}$'),
  result_sha256      text check (result_sha256 ~ '^[0-9a-f]{64}$'),
  computed_at        timestamptz,
  report             jsonb,
  note               text,
  published_at       timestamptz,
  withdrawn_at       timestamptz,
  withdrawal_reason  text,
  source             text references source,
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  foreign key (method, method_version) references method_version (method, number),
  check (name_zh is not null or name_en is not null),
  check ((kind = 'REPORTED') = (report is not null)),
  check ((kind = 'COMPUTED') = (method is not null and method_version is not null and candidates is not null)),
  check ((computed_at is null) = (inputs_sha256 is null)),
  check ((computed_at is null) = (result_sha256 is null)),
  check ((computed_at is null) = (summary is null)),
  check (state = 'DRAFT' or kind = 'REPORTED' or computed_at is not null),
  check ((state = 'DRAFT') = (published_at is null)),
  check ((state = 'WITHDRAWN') = (withdrawn_at is not null and withdrawal_reason is not null))
);
comment on column ranking.inputs_sha256 is 'Of ranking_inputs.canonical in UTF-8; whoever computes anew from it comes to result_sha256.';
create index ranking_by_creation on ranking (created_at, id);
create index ranking_by_year on ranking (coalesce(year, 0), id);
create index ranking_of_year on ranking (coalesce(year, 0), created_at, id);
create index ranking_by_kind on ranking (kind, created_at, id);
create index ranking_by_state on ranking (state, created_at, id);
create index ranking_by_method on ranking (method, created_at, id) where method is not null;

create table ranking_issuer (
  ranking_id      uuid not null references ranking,
  position        int not null,
  organization_id uuid not null references organization,
  primary key (ranking_id, position),
  unique (ranking_id, organization_id)
);

create table ranking_inputs (
  ranking_id uuid primary key references ranking,
  canonical  text not null
);
comment on table ranking_inputs is 'All that a ranking follows from, in the one form of RFC 8785; text and not json, for every byte counts.';

create table ranking_entry (
  ranking_id      uuid not null references ranking,
  position        int not null check (position > 0),
  rank            int check (rank between 1 and position),
  organization_id uuid not null references organization,
  score           numeric,
  contributions   json not null,
  percentile      numeric(5, 2) check (percentile between 0 and 100),
  listed          boolean not null,
  labels          text[] not null,
  missing         text[] not null,
  rank_low        int,
  rank_median     int,
  rank_high       int,
  primary key (ranking_id, position),
  unique (ranking_id, organization_id),
  check ((rank is null) = (score is null)),
  check ((rank is null) = (percentile is null)),
  check (not listed or rank is not null),
  check (rank_low between 1 and rank_median and rank_median <= rank_high),
  check ((rank_low is null) = (rank_high is null) and (rank_low is null) = (rank_median is null))
);
comment on table ranking_entry is 'At most 2,500 a ranking: what is filtered besides the primary key is read within these.';
create index ranking_entry_by_organization on ranking_entry (organization_id, ranking_id);

alter table proposal drop constraint proposal_kind_check;
alter table proposal add constraint proposal_kind_check
  check (kind in ('RECOGNITION', 'AGREEMENT', 'CONSORTIUM', 'RANKING'));
