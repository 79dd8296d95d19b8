alter table programme
  add column status           text not null default 'FORECAST' check (status in ('FORECAST', 'OPEN', 'CLOSED', 'SUSPENDED', 'ENDED')),
  add column status_reason    text,
  add column time_zone        text,
  add column unnamed_provider text check (unnamed_provider in ('NAMED_LATER', 'REFUSED'));
comment on column programme.time_zone is 'IANA time zone of its deadlines; null for that of the service.';
update programme set status = 'ENDED' where period_end < current_date;
create index programme_by_status on programme (status, name_sort, id);

create table trail_end (
  subject_kind text not null check (subject_kind ~ '^[A-Z_]{1,40}$'),
  subject_id   uuid not null,
  acts         int not null check (acts > 0),
  seal         text not null check (seal ~ '^[0-9a-f]{64}$'),
  primary key (subject_kind, subject_id)
);
comment on table trail_end is 'Where each trail ends: without it the last acts could be left out unseen. Also the lock under which acts are numbered.';

create table act (
  subject_kind    text not null,
  subject_id      uuid not null,
  number          int not null check (number > 0),
  what            text not null check (what ~ '^[A-Z_]{1,40}$'),
  done_by         text not null,
  roles           text not null,
  organization_id uuid,
  done_at         timestamptz not null,
  note            text,
  internal        boolean not null,
  seal            text not null check (seal ~ '^[0-9a-f]{64}$'),
  primary key (subject_kind, subject_id, number),
  foreign key (subject_kind, subject_id) references trail_end
);
comment on table act is 'Who did what and when. Each is sealed with the one before; the database takes more and gives none up.';

create function refuse_change_of_act() returns trigger language plpgsql as $$
begin
  raise exception 'The trail is only added to.' using errcode = 'insufficient_privilege';
end $$;
create trigger act_only_added before update or delete or truncate on act
  for each statement execute function refuse_change_of_act();

create table application_window (
  id                   uuid primary key,
  version              bigint not null,
  programme_id         uuid not null references programme,
  name_zh              text,
  name_en              text,
  opens                timestamp not null,
  closes               timestamp not null,
  time_zone            text not null,
  opens_at             timestamptz not null,
  closes_at            timestamptz not null,
  currency             text not null check (currency ~ '^[A-Z]{3}$'),
  least_amount         numeric(18, 2) check (least_amount > 0),
  most_amount          numeric(18, 2) check (most_amount > 0),
  required_documents   jsonb not null check (jsonb_typeof(required_documents) = 'object'),
  one_per_organization boolean not null,
  created_at           timestamptz not null,
  updated_at           timestamptz not null,
  unique (id, programme_id),
  check (name_zh is not null or name_en is not null),
  check (closes_at > opens_at),
  check (most_amount >= least_amount)
);
comment on column application_window.opens is 'As the clocks of time_zone show it; opens_at is the one instant that this was when it was announced.';
create index application_window_by_programme on application_window (programme_id, closes_at, id);
create index application_window_by_closing on application_window (closes_at, id);
create index application_window_by_creation on application_window (created_at, id);

create table application (
  id                     uuid primary key,
  version                bigint not null,
  programme_id           uuid not null,
  window_id              uuid not null,
  organization_id        uuid not null,
  provider_id            uuid,
  sponsor_id             uuid,
  status                 text not null check (status in ('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'COMPLETE', 'ASSIGNED', 'RECOMMENDED',
    'APPROVED', 'REJECTED', 'APPEALED', 'WITHDRAWN')),
  amount                 numeric(18, 2) not null check (amount > 0),
  currency               text not null check (currency ~ '^[A-Z]{3}$'),
  purpose                text not null,
  papers                 jsonb not null check (jsonb_typeof(papers) = 'object'),
  missing                text[] not null,
  authors                text[] not null check (cardinality(authors) > 0),
  only_one               boolean not null,
  remark                 text,
  mend_until             date,
  submitted_at           timestamptz,
  eligibility            text check (eligibility in ('ELIGIBLE', 'UNKNOWN')),
  eligibility_on         date,
  decided_at             timestamptz,
  decision_reasons       text,
  approved_amount        numeric(18, 2) check (approved_amount > 0),
  decided_eligibility    text check (decided_eligibility in ('ELIGIBLE', 'UNKNOWN')),
  decided_eligibility_on date,
  allocation_id          uuid unique,
  appeal_until           date,
  appealed               boolean not null,
  created_at             timestamptz not null,
  updated_at             timestamptz not null,
  foreign key (window_id, programme_id) references application_window (id, programme_id),
  check (approved_amount <= amount),
  check (status in ('DRAFT', 'INCOMPLETE') or cardinality(missing) = 0 or status = 'WITHDRAWN'),
  check (status in ('DRAFT', 'INCOMPLETE', 'WITHDRAWN') or submitted_at is not null and eligibility is not null),
  check ((eligibility is null) = (eligibility_on is null)),
  check ((status in ('APPROVED', 'REJECTED', 'APPEALED')) = (decided_at is not null)),
  check ((status = 'APPROVED') = (approved_amount is not null and allocation_id is not null and decided_eligibility is not null
    and decided_eligibility_on is not null)),
  check (status not in ('REJECTED', 'APPEALED') or decision_reasons is not null),
  check (status <> 'APPEALED' or appealed)
);
comment on column application.authors is 'Subjects of the tokens of whoever had a hand in what was handed in: they have no say in what is decided of it.';
comment on column application.sponsor_id is 'Of the programme: so that its officers find theirs by an index. Kept by triggers.';
comment on column application.only_one is 'As the window had it: an organization has one application in it, withdrawn ones apart.';
create unique index application_organization_id_key on application (organization_id, window_id) where only_one and status <> 'WITHDRAWN';
create index application_by_creation on application (created_at, id);
create index application_by_programme on application (programme_id, created_at, id);
create index application_by_window on application (window_id, created_at, id);
create index application_by_organization on application (organization_id, created_at, id);
create index application_by_provider on application (provider_id, created_at, id) where provider_id is not null;
create index application_by_sponsor on application (sponsor_id, created_at, id) where sponsor_id is not null;
create index application_by_status on application (status, created_at, id);

create function take_sponsor() returns trigger language plpgsql as $$
begin
  select sponsor_id into new.sponsor_id from programme where id = new.programme_id;
  return new;
end $$;
create trigger application_takes_sponsor before insert on application for each row execute function take_sponsor();

create function pass_sponsor_on() returns trigger language plpgsql as $$
begin
  update application set sponsor_id = new.sponsor_id where programme_id = new.id;
  return null;
end $$;
create trigger programme_passes_sponsor_on after update of sponsor_id on programme for each row
  when (old.sponsor_id is distinct from new.sponsor_id) execute function pass_sponsor_on();

create table application_review (
  id             uuid primary key,
  version        bigint not null,
  application_id uuid not null references application,
  round          int not null check (round > 0),
  reviewer       text not null,
  status         text not null check (status in ('ASSIGNED', 'RECOMMENDED', 'CONFIRMED')),
  recommendation text check (recommendation in ('APPROVE', 'REJECT')),
  amount         numeric(18, 2) check (amount > 0),
  currency       text check (currency ~ '^[A-Z]{3}$'),
  reasons        text,
  maker          text,
  recommended_at timestamptz,
  sent_back_for  text,
  checker        text,
  confirmed_at   timestamptz,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  unique (application_id, round),
  check (maker <> checker),
  check (maker = reviewer),
  check ((status = 'ASSIGNED') = (recommendation is null)),
  check ((recommendation is null) = (maker is null and recommended_at is null)),
  check ((recommendation is not distinct from 'APPROVE') = (amount is not null and currency is not null)),
  check (recommendation is distinct from 'REJECT' or reasons is not null),
  check ((status = 'CONFIRMED') = (checker is not null and confirmed_at is not null))
);

create table appeal (
  application_id uuid primary key references application,
  version        bigint not null,
  grounds        text not null,
  filed_by       text not null,
  filed_at       timestamptz not null,
  maker          text not null,
  checker        text not null,
  outcome        text check (outcome in ('DISMISSED', 'UPHELD')),
  reasons        text,
  decided_by     text,
  decided_at     timestamptz,
  check (decided_by not in (maker, checker, filed_by)),
  check ((outcome is null) = (decided_by is null and decided_at is null and reasons is null))
);
comment on column appeal.maker is 'Who recommended the rejection; with the checker, who confirmed it.';
