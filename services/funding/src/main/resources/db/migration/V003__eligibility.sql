alter table known_organization
  add column ownership  text,
  add column park       text,
  add column industry   text,
  add column listing    text,
  add column categories text[];
comment on column known_organization.categories is 'Each as classification/category.';

create table fact_kind (
  code         text primary key check (code ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  version      bigint not null,
  name_zh      text,
  name_en      text,
  type         text not null check (type in ('NUMBER', 'TEXT', 'DATE', 'BOOLEAN')),
  unit         text,
  origin       text not null check (origin in ('REGISTRY', 'RECORDED', 'DERIVED')),
  confidential boolean not null,
  created_at   timestamptz not null,
  unique (code, type),
  check (name_zh is not null or name_en is not null),
  check (unit is null or type = 'NUMBER')
);
comment on table fact_kind is 'What rules can ask about. Never changed: facts and rules are written in it.';

insert into fact_kind (code, version, name_zh, name_en, type, unit, origin, confidential, created_at) values
  ('KIND', 0, '机构类型', 'Kind of organization', 'TEXT', null, 'REGISTRY', false, '2026-01-01T00:00:00Z'),
  ('STATUS', 0, '状态', 'Status', 'TEXT', null, 'REGISTRY', false, '2026-01-01T00:00:00Z'),
  ('OWNERSHIP', 0, '所有制', 'Ownership', 'TEXT', null, 'REGISTRY', false, '2026-01-01T00:00:00Z'),
  ('DISTRICT', 0, '所在区', 'District', 'TEXT', null, 'REGISTRY', false, '2026-01-01T00:00:00Z'),
  ('PARK', 0, '园区', 'Park', 'TEXT', null, 'REGISTRY', false, '2026-01-01T00:00:00Z'),
  ('INDUSTRY', 0, '行业', 'Industry', 'TEXT', null, 'REGISTRY', false, '2026-01-01T00:00:00Z'),
  ('LISTING', 0, '上市', 'Market, and market and ticker', 'TEXT', null, 'REGISTRY', false, '2026-01-01T00:00:00Z'),
  ('CATEGORY', 0, '产业分类', 'Categories, each as classification/category', 'TEXT', null, 'REGISTRY', false, '2026-01-01T00:00:00Z'),
  ('FOUNDED_ON', 0, '成立日期', 'Day of foundation', 'DATE', null, 'RECORDED', false, '2026-01-01T00:00:00Z'),
  ('EMPLOYEES', 0, '从业人员', 'Employees', 'NUMBER', 'people', 'RECORDED', true, '2026-01-01T00:00:00Z'),
  ('REVENUE', 0, '营业收入', 'Revenue of a year', 'NUMBER', 'CNY', 'RECORDED', true, '2026-01-01T00:00:00Z'),
  ('RD_SPEND', 0, '研发经费', 'R&D spend of a year', 'NUMBER', 'CNY', 'RECORDED', true, '2026-01-01T00:00:00Z'),
  ('RD_INTENSITY', 0, '研发强度', 'R&D spend as a share of revenue', 'NUMBER', null, 'RECORDED', true, '2026-01-01T00:00:00Z'),
  ('RD_STAFF', 0, '研发人员', 'R&D staff', 'NUMBER', 'people', 'RECORDED', true, '2026-01-01T00:00:00Z'),
  ('AGE_YEARS', 0, '成立年限', 'Full years since the foundation', 'NUMBER', 'years', 'DERIVED', false, '2026-01-01T00:00:00Z');

create table enterprise_fact (
  id              uuid primary key,
  organization_id uuid not null,
  fact            text not null,
  type            text not null,
  value           text not null check (length(value) between 1 and 140),
  as_of           date not null,
  verified        boolean not null,
  source          text,
  recorded_by     text not null,
  recorded_at     timestamptz not null,
  foreign key (fact, type) references fact_kind (code, type),
  check (case type
    when 'NUMBER' then value ~ '^-?\d{1,18}(\.\d{1,6})?$'
    when 'DATE' then value ~ '^\d{4}-\d{2}-\d{2}$'
    when 'BOOLEAN' then value in ('true', 'false')
    else true end)
);
comment on table enterprise_fact is 'Confidential. Rows are added and never changed; of a day the verified one counts, then the one that was said last.';
comment on column enterprise_fact.organization_id is 'An organization of the registry; this database may not have heard of it yet.';
create index enterprise_fact_by_day on enterprise_fact (organization_id, as_of, id);
create index enterprise_fact_by_fact on enterprise_fact (organization_id, fact, as_of, id) include (value, verified, source);
comment on index enterprise_fact_by_fact is 'Has all that a decision asks for: everybody is judged without a look at the table.';

create table rule_set (
  id            uuid primary key,
  version       bigint not null,
  programme_id  uuid not null references programme,
  number        int not null check (number between 1 and 200),
  in_force_from date not null,
  condition     jsonb not null check (jsonb_typeof(condition) = 'object'),
  note          text,
  added_by      text not null,
  created_at    timestamptz not null,
  unique (programme_id, number),
  unique (programme_id, in_force_from)
);
comment on table rule_set is 'The version with the latest in_force_from not after a day is in force on it. Rows are added and never changed.';
