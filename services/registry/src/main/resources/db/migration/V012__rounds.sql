create table criteria (
  id                uuid primary key,
  version           bigint not null,
  scheme            text not null,
  level             text not null,
  number            int not null check (number between 1 and 200),
  valid_from        date not null,
  asked             jsonb not null,
  least_reviews     int not null check (least_reviews between 2 and 20),
  pass_mark         numeric(5, 2) not null check (pass_mark between 0 and 100),
  lower_level       text,
  lower_level_years int check (lower_level_years between 1 and 50),
  note              text,
  created_at        timestamptz not null,
  foreign key (scheme, level) references scheme_level (scheme, code),
  foreign key (scheme, lower_level) references scheme_level (scheme, code),
  unique (scheme, level, number),
  unique (scheme, level, valid_from),
  unique (id, scheme, level),
  check (lower_level <> level),
  check (lower_level is not null or lower_level_years is null)
);
comment on table criteria is 'Never changed: other ones are given.';
comment on column criteria.asked is 'Requirements and kinds of evidence.';
create index criteria_by_day on criteria (scheme, valid_from, id);
create index criteria_by_level on criteria (scheme, level, valid_from, id);

create table round (
  id                  uuid primary key,
  version             bigint not null,
  scheme              text not null,
  level               text not null,
  batch_year          int not null check (batch_year between 1978 and 9999),
  criteria_id         uuid not null,
  applications_from   date not null,
  applications_until  date not null,
  quota               int check (quota between 1 and 5000),
  state               text not null check (state in ('OPEN', 'REVIEW', 'DECIDED', 'CONFERRING', 'CONFERRED', 'CANCELLED')),
  closed_early_for    text,
  cancelled_for       text,
  decided_by          text,
  decided_at          timestamptz,
  accepted            int check (accepted >= 0 and accepted <= quota),
  rejected            int check (rejected >= 0),
  conferred_on        date,
  expires_on          date,
  conferred           int check (conferred >= 0),
  not_conferred       int check (not_conferred >= 0),
  source              text references source,
  created_at          timestamptz not null,
  updated_at          timestamptz not null,
  foreign key (criteria_id, scheme, level) references criteria (id, scheme, level),
  check (applications_until >= applications_from),
  check (expires_on > conferred_on),
  check ((state = 'CANCELLED') = (cancelled_for is not null)),
  check ((state in ('DECIDED', 'CONFERRING', 'CONFERRED')) = (decided_by is not null and decided_at is not null
    and accepted is not null and rejected is not null) or state = 'CANCELLED'),
  check ((state in ('CONFERRING', 'CONFERRED')) = (conferred_on is not null and conferred is not null and not_conferred is not null)),
  check (state <> 'CONFERRED' or conferred + not_conferred = accepted)
);
comment on column round.criteria_id is 'Those in force when it was opened.';
create index round_by_creation on round (created_at, id);
create index round_by_scheme on round (scheme, level, created_at, id);
create index round_by_state on round (state, created_at, id);
create index round_by_batch on round (batch_year, created_at, id);
create index round_conferring on round (id) where state = 'CONFERRING';

create table application (
  id              uuid primary key,
  version         bigint not null,
  round_id        uuid not null references round,
  organization_id uuid not null references organization,
  status          text not null check (status in ('DRAFT', 'SUBMITTED', 'COMPLETE', 'INCOMPLETE', 'UNDER_REVIEW', 'ACCEPTED',
                    'REJECTED', 'WITHDRAWN', 'CONFERRED', 'NOT_CONFERRED')),
  filing          jsonb not null,
  remark          text,
  submitted_at    timestamptz,
  rank            int check (rank > 0),
  mean_score      numeric(7, 4) check (mean_score between 0 and 100),
  reviews         int check (reviews >= 0),
  outcome         text check (outcome in ('SELECTED', 'REVIEWS_MISSING', 'CRITERIA_NOT_MET', 'BELOW_PASS_MARK', 'QUOTA_REACHED')),
  recognition_id  uuid constraint application_recognition unique references recognition,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  constraint application_organization_id_key unique (round_id, organization_id),
  check ((status = 'CONFERRED') = (recognition_id is not null)),
  check (status in ('DRAFT', 'INCOMPLETE', 'WITHDRAWN') or submitted_at is not null),
  check ((status in ('ACCEPTED', 'REJECTED', 'CONFERRED', 'NOT_CONFERRED')) = (rank is not null and outcome is not null))
);
comment on column application.filing is 'What the applicant declares and shows.';
comment on column application.remark is 'Why it was returned, decided otherwise than by the rule, withdrawn or not conferred.';
create index application_by_creation on application (created_at, id);
create index application_by_round on application (round_id, created_at, id);
create index application_by_organization on application (organization_id, created_at, id);
create index application_by_status on application (status, created_at, id);
create index application_by_stage on application (round_id, status, rank);

create table reviewer (
  id           uuid primary key,
  version      bigint not null,
  subject      text unique,
  person_id    uuid constraint reviewer_person_id_key unique,
  name_zh      text,
  name_en      text,
  affiliations uuid[] not null default '{}',
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  check ((subject is null) <> (person_id is null)),
  check (name_zh is not null or name_en is not null)
);
comment on column reviewer.subject is 'Of the token with which the reviewer gives scores.';
comment on column reviewer.affiliations is 'Organizations that the reviewer is bound to.';
create index reviewer_by_creation on reviewer (created_at, id);

create table review (
  id             uuid primary key,
  version        bigint not null,
  application_id uuid not null references application,
  reviewer_id    uuid not null references reviewer,
  status         text not null check (status in ('ASSIGNED', 'SCORED', 'RECUSED')),
  score          numeric(5, 2) check (score between 0 and 100),
  comment        text,
  scored_by      text,
  scored_at      timestamptz,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  constraint review_reviewer_id_key unique (application_id, reviewer_id),
  check (status <> 'SCORED' or score is not null),
  check (status <> 'ASSIGNED' or score is null),
  check ((score is null) = (scored_by is null and scored_at is null))
);
comment on column review.status is 'A score counts while it is SCORED; RECUSED is who is bound to the applicant.';
create index review_by_creation on review (created_at, id);
create index review_by_application on review (application_id, created_at, id);
create index review_by_reviewer on review (reviewer_id, created_at, id);
create index review_by_status on review (status, created_at, id);

-- An upgraded recognition ends as one that has expired does, so that whoever keeps a copy takes it for held no longer.
alter table recognition add column upgraded_to uuid references recognition;
alter table recognition add constraint recognition_upgraded
  check (upgraded_to is null or (status = 'EXPIRED' and upgraded_to <> id));
comment on column recognition.upgraded_to is 'The recognition at a higher level that took its place on expires_on.';
create index recognition_superseded on recognition (status_index) where upgraded_to is not null;
