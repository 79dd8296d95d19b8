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
