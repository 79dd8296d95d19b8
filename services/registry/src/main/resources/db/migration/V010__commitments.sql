create table agreement_kind (
  code       text primary key check (code ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  version    bigint not null,
  name_zh    text,
  name_en    text,
  source     text references source,
  created_at timestamptz not null,
  check (name_zh is not null or name_en is not null)
);
insert into agreement_kind (code, version, name_zh, name_en, created_at) values
  ('JOINT_INNOVATION_PROGRAMME', 0, '联合创新计划合作协议', 'Joint innovation programme', now()),
  ('MEMORANDUM_OF_UNDERSTANDING', 0, '谅解备忘录', 'Memorandum of understanding', now()),
  ('RESPONSIBILITY_LETTER', 0, '责任书', 'Letter of responsibility', now()),
  ('STRATEGIC_COOPERATION', 0, '战略合作协议', 'Strategic cooperation agreement', now());
alter table agreement add constraint agreement_kind_fkey foreign key (kind) references agreement_kind;

-- The party that leads, by its place; parties are written after their agreement.
alter table agreement add column lead_position int;
alter table agreement add constraint agreement_lead_is_party foreign key (id, lead_position)
  references agreement_party (agreement_id, position) deferrable initially deferred;

-- So that a commitment can only be one of a party.
alter table agreement_party add constraint agreement_party_organization unique (agreement_id, organization_id);
alter table agreement_party add constraint agreement_party_person unique (agreement_id, person_id);

create table commitment (
  id              uuid primary key,
  version         bigint not null,
  external_id     text unique,
  agreement_id    uuid references agreement,
  consortium_id   uuid references consortium,
  organization_id uuid references organization,
  person_id       uuid,
  name_zh         text,
  name_en         text,
  what_zh         text,
  what_en         text,
  due_on          date not null,
  target          jsonb,
  status          text not null check (status in ('MADE', 'IN_PROGRESS', 'DONE', 'ABANDONED')),
  source          text references source,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  foreign key (agreement_id, organization_id) references agreement_party (agreement_id, organization_id),
  foreign key (agreement_id, person_id) references agreement_party (agreement_id, person_id),
  check ((agreement_id is null) <> (consortium_id is null)),
  check ((organization_id is null) <> (person_id is null)),
  check ((person_id is null) = (name_zh is null and name_en is null)),
  check (what_zh is not null or what_en is not null)
);
comment on column commitment.status is 'That of the latest report; MADE where there is none.';
create index commitment_by_due_date on commitment (due_on, id);
create index commitment_by_creation on commitment (created_at, id);
create index commitment_by_agreement on commitment (agreement_id, due_on, id) where agreement_id is not null;
create index commitment_by_consortium on commitment (consortium_id, due_on, id) where consortium_id is not null;
create index commitment_by_organization on commitment (organization_id, due_on, id) where organization_id is not null;
create index commitment_by_status on commitment (status, due_on, id);
create index commitment_open on commitment (due_on, id) where status in ('MADE', 'IN_PROGRESS');

create table commitment_report (
  commitment_id uuid not null references commitment,
  position      int not null check (position between 0 and 99),
  as_of         date not null,
  status        text not null check (status in ('IN_PROGRESS', 'DONE', 'ABANDONED')),
  note          text,
  value         jsonb,
  primary key (commitment_id, position)
);
comment on table commitment_report is 'At most 100 a commitment, in the order of telling; the latest by as_of counts, of one day the one told last.';
