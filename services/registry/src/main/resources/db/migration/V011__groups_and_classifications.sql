create table organization_group (
  organization_id uuid primary key references organization,
  group_id        uuid not null
);
comment on table organization_group is 'The topmost of those above each organization, itself where there is none. A table of its own: whole groups move, and organization has many indexes. Kept by triggers.';
create index organization_group_members on organization_group (group_id, organization_id);

-- A ring has no top; union ends in it where union all would not.
create function top_of_organization(start uuid) returns uuid language sql stable as $$
  with recursive above (id, parent_id) as (
    select id, parent_id from organization where id = start
    union
    select o.id, o.parent_id from above join organization o on o.id = above.parent_id)
  select id from above where parent_id is null
$$;

-- Whoever joins a group waits while one moves: what he sees of it after that is how it stays until he commits. Of parents that
-- come in by the same statement the group may not be known yet.
create function join_group() returns trigger language plpgsql as $$
begin
  if new.parent_id is not null then
    perform pg_advisory_xact_lock_shared(hashtextextended('organization.parent', 42));
  end if;
  insert into organization_group (organization_id, group_id) values (new.id, coalesce(
    (select group_id from organization_group where organization_id = new.parent_id), top_of_organization(new.id)));
  return null;
end $$;
create trigger organization_joins_group after insert on organization for each row execute function join_group();

create function move_group() returns trigger language plpgsql as $$
declare
  top uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended('organization.parent', 42));
  top := top_of_organization(new.id);
  if top is null then
    -- Worded as PostgreSQL words it, for whoever reads the name out of the message.
    raise check_violation using constraint = 'organization_parent_id__stands_below',
      message = 'nobody stands above itself: it violates check constraint "organization_parent_id__stands_below"';
  end if;
  with recursive below (id) as (
    select new.id
    union
    select child.id from below cross join lateral (
      select o.id from organization o where o.parent_id = below.id offset 0) child)
  insert into organization_group (organization_id, group_id) select id, top from below
  on conflict (organization_id) do update set group_id = excluded.group_id
  where organization_group.group_id <> excluded.group_id;
  return null;
end $$;
create trigger organization_moves_group after update of parent_id on organization for each row
  when (old.parent_id is distinct from new.parent_id) execute function move_group();

insert into organization_group (organization_id, group_id)
with recursive placed (id, group_id) as (
  select id, id from organization where parent_id is null
  union all
  select o.id, placed.group_id from placed join organization o on o.parent_id = placed.id)
select id, group_id from placed;

create table classification (
  code              text constraint classification_code_key primary key check (code ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  version           bigint not null,
  name_zh           text,
  name_en           text,
  latest_number     int not null check (latest_number between 1 and 200),
  latest_valid_from date not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  check (name_zh is not null or name_en is not null)
);

create table classification_version (
  id             uuid primary key,
  version        bigint not null,
  classification text not null references classification,
  number         int not null check (number between 1 and 200),
  valid_from     date not null,
  source         text references source,
  note           text,
  created_at     timestamptz not null,
  unique (classification, number),
  unique (classification, valid_from)
);
comment on table classification_version is 'Never changed: another one is added.';

create table classification_category (
  version_id  uuid not null references classification_version,
  position    int not null,
  code        text not null check (code ~ '^[A-Z0-9][A-Z0-9_.-]{0,63}$'),
  name_zh     text,
  name_en     text,
  parent_code text,
  rank        int not null check (rank between 1 and 9999),
  primary key (version_id, position),
  unique (version_id, code),
  unique nulls not distinct (version_id, parent_code, rank),
  foreign key (version_id, parent_code) references classification_category (version_id, code) deferrable initially deferred,
  check (name_zh is not null or name_en is not null),
  check (parent_code <> code)
);

create table classification_correspondence (
  version_id uuid not null references classification_version,
  position   int not null,
  from_code  text not null,
  to_code    text not null,
  primary key (version_id, position),
  unique (version_id, from_code, to_code),
  foreign key (version_id, to_code) references classification_category (version_id, code) deferrable initially deferred
);
comment on table classification_correspondence is 'What became of categories of the version before that this one no longer has.';

alter table organization add column classifications text[] not null default '{}';
comment on column organization.classifications is 'Categories that it is in, each as classification/category: read with it at no cost, and found by an index.';
create index organization_by_classification on organization using gin (classifications) where classifications <> '{}';
