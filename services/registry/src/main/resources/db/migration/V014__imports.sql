create table bulk_import (
  id             uuid primary key,
  version        bigint not null,
  kind           text not null check (kind in ('ORGANIZATION', 'RECOGNITION')),
  format         text not null check (format in ('CSV', 'NDJSON')),
  dry_run        boolean not null,
  state          text not null check (state in ('RECEIVED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  size           bigint not null,
  sha256         text not null,
  bytes_read     bigint not null check (bytes_read between 0 and size),
  columns        text[] not null,
  rows_read      bigint not null,
  rows_created   bigint not null,
  rows_changed   bigint not null,
  rows_unchanged bigint not null,
  rows_refused   bigint not null,
  failure_code   text,
  failure        text,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  finished_at    timestamptz,
  check (rows_read = rows_created + rows_changed + rows_unchanged + rows_refused),
  check ((state = 'FAILED') = (failure_code is not null and failure is not null)),
  check ((state in ('RECEIVED', 'RUNNING')) = (finished_at is null))
);
comment on table bulk_import is 'A file and how far it was taken: bytes_read, rows_read and columns are all that going on with it needs.';
create index bulk_import_by_creation on bulk_import (created_at, id);
create index bulk_import_by_kind on bulk_import (kind, created_at, id);
create index bulk_import_by_state on bulk_import (state, created_at, id);

create table bulk_import_part (
  import_id   uuid not null,
  position    bigint not null,
  content     bytea not null,
  received_at timestamptz not null default now(),
  primary key (import_id, position)
);
comment on table bulk_import_part is 'The file until it is done. Its parts are there before the import is, and outlive no import that is over.';
-- Files that are compressible were better compressed by who sends them; here they are read once.
alter table bulk_import_part alter column content set storage external;
create index bulk_import_part_by_age on bulk_import_part (received_at);

create table bulk_import_key (
  import_id uuid not null references bulk_import,
  key       text not null,
  primary key (import_id, key)
);
comment on table bulk_import_key is 'What the rows that were taken are known by, until the import is over.';

create table bulk_import_row (
  import_id uuid not null references bulk_import,
  number    bigint not null,
  outcome   text not null check (outcome in ('CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED')),
  record_id uuid,
  errors    jsonb,
  primary key (import_id, number),
  check ((outcome = 'REFUSED') = (errors is not null))
);
create index bulk_import_row_by_outcome on bulk_import_row (import_id, outcome, number);
