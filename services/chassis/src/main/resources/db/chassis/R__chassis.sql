-- What the chassis keeps in the database of each service. Repeatable: every statement may run again on any earlier state.

create table if not exists outbox (
  seq         bigint generated always as identity primary key,
  number      bigint unique,
  id          uuid not null unique,
  aggregate   text not null,
  subject     text not null,
  type        text not null,
  time        timestamptz not null,
  data        json not null,
  state       json,
  traceparent text
);
comment on table outbox is 'Facts as they were told: waiting for the relay while unnumbered or beyond outbox_relay.sent, and the change feed ever after.';
comment on column outbox.number is 'Given by the relay after commit, in order and without gaps; the number of the change feed.';
create index if not exists outbox_unnumbered on outbox (seq) where number is null;
create index if not exists outbox_by_subject on outbox (subject, number);
create index if not exists outbox_by_type on outbox (type, number);

create table if not exists outbox_relay (
  only_one boolean primary key default true check (only_one),
  sent     bigint not null default 0
);
insert into outbox_relay default values on conflict do nothing;

create or replace function wake_outbox_relay() returns trigger language plpgsql as $$
begin
  notify outbox;
  return null;
end $$;
create or replace trigger outbox_wakes_relay after insert on outbox for each statement execute function wake_outbox_relay();

create or replace function wake_feed() returns trigger language plpgsql as $$
begin
  notify feed;
  return null;
end $$;
create or replace trigger outbox_wakes_feed after update of number on outbox for each statement execute function wake_feed();

create table if not exists inbox (
  message_id  text not null,
  topic       text not null,
  received_at timestamptz not null default now(),
  primary key (message_id, topic)
);
comment on table inbox is 'What was taken. A fact and the state told beside it share their id, so the topic belongs to the key.';

create table if not exists stored_answer (
  caller      text not null,
  key         text not null,
  fingerprint text not null,
  status      int not null,
  location    text,
  entity_tag  text,
  language    text,
  media_type  text not null,
  body        text,
  stored_at   timestamptz not null default now(),
  primary key (caller, key)
);
create index if not exists stored_answer_by_age on stored_answer (stored_at);
