create table evaluation_rules (
  id                     uuid primary key,
  version                bigint not null,
  scheme                 text not null,
  level                  text not null,
  number                 int not null check (number between 1 and 200),
  valid_from             date not null,
  cycle_years            int not null check (cycle_years between 1 and 20),
  not_filed              text not null check (not_filed in ('RENEW_EXEMPT_NEXT', 'RENEW', 'WARN', 'REVOKE')),
  second_warning_revokes boolean not null,
  note                   text,
  source                 text constraint rules_source_fkey references source,
  created_at             timestamptz not null,
  foreign key (scheme, level) references scheme_level (scheme, code),
  unique (scheme, level, number)
);
comment on table evaluation_rules is 'Never changed: another version is added, in force after all others.';
create unique index evaluation_rules_by_level on evaluation_rules (scheme, level, valid_from);
create index evaluation_rules_by_day on evaluation_rules (valid_from, id);
create index evaluation_rules_of_level on evaluation_rules (level, valid_from, id);

create table evaluation_band (
  rules_id    uuid not null references evaluation_rules,
  position    int not null,
  code        text not null check (code ~ '^[A-Z][A-Z0-9_]{0,63}$' and code <> 'NOT_FILED'),
  name_zh     text,
  name_en     text,
  lower_bound numeric(5, 2) not null check (lower_bound between 0 and 100),
  consequence text not null check (consequence in ('RENEW_EXEMPT_NEXT', 'RENEW', 'WARN', 'REVOKE')),
  primary key (rules_id, position),
  unique (rules_id, code),
  unique (rules_id, lower_bound),
  check (name_zh is not null or name_en is not null)
);
comment on column evaluation_band.lower_bound is 'The least score in it; it ends where the next better one begins, so no two overlap.';

create function require_whole_bands() returns trigger language plpgsql as $$
begin
  if (select min(lower_bound) from evaluation_band where rules_id = new.rules_id) <> 0 then
    raise check_violation using message = 'the lowest band begins at 0';
  end if;
  return null;
end $$;
create constraint trigger evaluation_band_whole after insert or update on evaluation_band
  deferrable initially deferred for each row execute function require_whole_bands();

create table evaluation_floor (
  rules_id uuid not null references evaluation_rules,
  position int not null,
  measure  text not null check (measure ~ '^[A-Z][A-Z0-9_]{0,31}$'),
  name_zh  text,
  name_en  text,
  minimum  numeric(24, 6) not null,
  unit     text not null,
  band     text not null,
  primary key (rules_id, position),
  unique (rules_id, measure),
  foreign key (rules_id, band) references evaluation_band (rules_id, code) deferrable initially deferred,
  check (name_zh is not null or name_en is not null)
);

create table evaluation (
  id                  uuid primary key,
  version             bigint not null,
  scheme              text not null,
  level               text not null,
  year                int not null check (year between 1978 and 9999),
  next_year           int not null check (next_year > year),
  rules_id            uuid not null references evaluation_rules,
  state               text not null check (state in ('OPEN', 'ASSESSED', 'CLOSING', 'CLOSED', 'CANCELLED')),
  opened_on           date not null,
  evaluated           int not null check (evaluated between 1 and 10000),
  exempt              int not null check (exempt >= 0),
  filed               int not null check (filed between 0 and evaluated),
  tally               jsonb,
  closed_on           date,
  closed_at           timestamptz,
  cancellation_reason text,
  source              text references source,
  created_at          timestamptz not null,
  updated_at          timestamptz not null,
  foreign key (scheme, level) references scheme_level (scheme, code),
  check (state = 'CANCELLED' or (state = 'OPEN') = (tally is null)),
  check ((state in ('CLOSING', 'CLOSED')) = (closed_on is not null)),
  check ((state = 'CLOSED') = (closed_at is not null)),
  check ((state = 'CANCELLED') = (cancellation_reason is not null))
);
create unique index evaluation_under_way on evaluation (scheme, level) where state in ('OPEN', 'ASSESSED', 'CLOSING');
create unique index evaluation_of_year on evaluation (scheme, level, year) where state <> 'CANCELLED';
create index evaluation_by_state on evaluation (state, created_at, id);
create index evaluation_by_year on evaluation (state, year, id);
create index evaluation_closing on evaluation (updated_at, id) where state = 'CLOSING';

create table evaluation_result (
  evaluation_id  uuid not null references evaluation deferrable initially deferred,
  recognition_id uuid not null references recognition,
  warned         boolean not null,
  evaluated_in   int,
  former_verdict text,
  exempt_until   int,
  score          numeric(5, 2) check (score between 0 and 100),
  measures       jsonb,
  verdict        text,
  consequence    text check (consequence in ('RENEW_EXEMPT_NEXT', 'RENEW', 'WARN', 'REVOKE')),
  reason         text check (reason in ('BAND', 'FLOOR', 'NOT_FILED', 'SECOND_WARNING')),
  failed_floors  jsonb,
  outcome        text check (outcome in ('CARRIED_OUT', 'LAPSED')),
  primary key (evaluation_id, recognition_id),
  check (exempt_until is null or (evaluated_in is not null and former_verdict is not null)),
  check (exempt_until is null or (score is null and verdict is null)),
  check ((score is null) = (measures is null)),
  check ((verdict is null) = (consequence is null)
    and (verdict is null) = (reason is null) and (verdict is null) = (failed_floors is null)),
  check (outcome is null or verdict is not null)
);
comment on table evaluation_result is 'One for each who held the level when the evaluation was opened; exempt_until is there for those who are not evaluated.';
comment on column evaluation_result.outcome is 'Set in the transaction that carries the verdict out, so that each is carried out once.';
create index evaluation_result_by_recognition on evaluation_result (recognition_id, evaluation_id);
create index evaluation_result_by_verdict on evaluation_result (evaluation_id, verdict, recognition_id);
create index evaluation_result_by_score on evaluation_result (evaluation_id, coalesce(score, -1), recognition_id);
create index evaluation_result_pending on evaluation_result (evaluation_id, recognition_id)
  where verdict is not null and outcome is null;

alter table recognition
  add column evaluated_in int check (evaluated_in between 1978 and 9999),
  add column verdict      text,
  add column warned_on    date,
  add column exempt_until int,
  add constraint recognition_evaluated check ((evaluated_in is null) = (verdict is null)),
  add constraint recognition_standing check (evaluated_in is not null or (warned_on is null and exempt_until is null)),
  add constraint recognition_warned_or_exempt check (warned_on is null or exempt_until is null);
comment on column recognition.verdict is 'That of its last evaluation, as are the warning and the exemption.';
