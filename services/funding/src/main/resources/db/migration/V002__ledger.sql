create table account (
  id              bigint primary key generated always as identity,
  name            text not null unique,
  kind            text not null check (kind in ('PLEDGED', 'AVAILABLE', 'UNDRAWN', 'REQUESTED', 'OUTSTANDING', 'REPAID', 'VOUCHERS', 'PAYABLE', 'SETTLED')),
  programme_id    uuid not null references programme,
  provider_id     uuid,
  allocation_id   uuid,
  organization_id uuid,
  region          text,
  currency        text not null check (currency ~ '^[A-Z]{3}$'),
  balance         bigint not null default 0,
  postings        bigint not null default 0,
  moved_at        timestamptz not null default '-infinity',
  check ((allocation_id is not null) = (kind in ('UNDRAWN', 'REQUESTED', 'OUTSTANDING', 'REPAID'))),
  check (region is not null or kind not in ('VOUCHERS', 'PAYABLE', 'SETTLED')),
  check ((allocation_id is null) = (organization_id is null)),
  constraint account_balance__not_covered check (case kind when 'PLEDGED' then balance <= 0 else balance >= 0 end)
);
comment on table account is 'Where money stands. An account is opened once, moved by postings only, and never closed.';
comment on column account.name is 'Says what it is the account of, so that whoever posts needs no look-up: AccountKey makes it.';
comment on column account.kind is 'PLEDGED is what providers owe the programme and at most 0; all others are where it went and at least 0.';
comment on column account.provider_id is 'Null where it is not known which provider gives the money.';
comment on column account.region is 'Of an allocation the district of the enterprise when the account was opened; of vouchers where they were issued or redeemed.';
comment on column account.balance is 'In the smallest coin of the currency: the sum of its postings.';
comment on column account.postings is 'How many; the number of the last one.';
create index account_by_programme on account (programme_id, kind, provider_id) include (balance);
create index account_by_provider on account (provider_id, kind) include (balance) where provider_id is not null;
create index account_by_allocation on account (allocation_id) include (kind, balance) where allocation_id is not null;
create index account_by_organization on account (organization_id) where organization_id is not null;

create table entry (
  id            uuid primary key,
  kind          text not null check (kind in ('COMMITMENT', 'ALLOCATION', 'RELEASE', 'PROVIDER_NAMED', 'REQUEST', 'CANCELLATION', 'PAY_OUT', 'REPAYMENT',
    'VOUCHER_ISSUE', 'VOUCHER_REDEMPTION', 'VOUCHER_LAPSE', 'SETTLEMENT', 'REVERSAL')),
  programme_id  uuid not null references programme,
  allocation_id uuid,
  subject_id    uuid not null,
  reverses      uuid unique references entry,
  made_by       text not null,
  checked_by    text,
  value_on      date not null,
  recorded_at   timestamptz not null,
  check ((kind = 'REVERSAL') = (reverses is not null)),
  constraint entry_checked_by__same_person check (checked_by <> made_by),
  check (checked_by is not null or kind in ('REQUEST', 'CANCELLATION', 'VOUCHER_REDEMPTION', 'VOUCHER_LAPSE'))
);
comment on table entry is 'One movement of money, whole: its postings add up to zero. Written once and never changed; a mistake is reversed by another entry.';
comment on column entry.subject_id is 'The commitment, allocation, drawdown or repayment that it comes from.';
comment on column entry.value_on is 'The day on which the money moved; recorded_at is when this ledger learnt of it.';
create unique index entry_once on entry (subject_id, kind) where kind <> 'REVERSAL';
create index entry_by_programme on entry (programme_id, recorded_at, id);
create index entry_by_allocation on entry (allocation_id, recorded_at, id) where allocation_id is not null;
create index entry_by_record on entry (recorded_at, id);

create table posting (
  account_id  bigint not null references account,
  number      bigint not null,
  entry_id    uuid not null references entry,
  amount      bigint not null check (amount <> 0),
  balance     bigint not null,
  recorded_at timestamptz not null,
  primary key (account_id, number),
  unique (entry_id, account_id)
);
comment on table posting is 'What one entry does to one account. number counts the postings of the account without a gap; balance is the account''s after it.';
create index posting_by_instant on posting (account_id, recorded_at, number) include (balance);

-- The account moves with its posting, and only so. The row's lock makes postings of one account wait for each other;
-- the account's own check refuses what is not covered.
create function post() returns trigger language plpgsql as $$
begin
  update account set balance = balance + new.amount, postings = postings + 1, moved_at = new.recorded_at
  where id = new.account_id and moved_at <= new.recorded_at
  returning balance, postings into strict new.balance, new.number;
  return new;
end $$;
create trigger post before insert on posting for each row execute function post();

create function balance_entries() returns trigger language plpgsql as $$
begin
  if exists (
    select from added n join account a on a.id = n.account_id
    group by n.entry_id, a.programme_id, a.provider_id, a.currency having sum(n.amount) <> 0)
  then
    raise exception using errcode = 'check_violation', constraint = 'posting_balance', message = 'an entry does not add up to zero';
  end if;
  if exists (select from added n join posting p on p.entry_id = n.entry_id
             group by n.entry_id having count(distinct n.account_id) <> count(distinct p.account_id))
  then
    raise exception using errcode = 'check_violation', constraint = 'posting_whole', message = 'an entry has all its postings at once';
  end if;
  return null;
end $$;
create trigger balance_entries after insert on posting referencing new table as added
  for each statement execute function balance_entries();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'check_violation', constraint = 'ledger_append_only', message = 'the ledger is only added to';
end $$;
create trigger append_only before update or delete or truncate on entry for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on posting for each statement execute function refuse_change();
create trigger append_only before delete or truncate on account for each statement execute function refuse_change();
-- Called from the trigger on postings it is the second on the stack.
create trigger moved_by_postings before update on account for each row
  when (pg_trigger_depth() < 1) execute function refuse_change();

create table commitment (
  id           uuid primary key,
  version      bigint not null,
  programme_id uuid not null references programme,
  provider_id  uuid,
  currency     text not null,
  amount       bigint not null check (amount > 0),
  from_unnamed boolean not null,
  status       text not null check (status in ('PROPOSED', 'CONFIRMED', 'WITHDRAWN', 'REVERSED')),
  note         text,
  proposed_by  text not null,
  confirmed_by text,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  check (provider_id is not null or not from_unnamed),
  check ((confirmed_by is not null) = (status in ('CONFIRMED', 'REVERSED'))),
  constraint commitment_confirmed_by__same_person check (confirmed_by <> proposed_by)
);
create index commitment_by_creation on commitment (created_at, id);
create index commitment_by_programme on commitment (programme_id, created_at, id);
create index commitment_by_provider on commitment (provider_id, created_at, id) where provider_id is not null;

create table allocation (
  id                     uuid primary key,
  version                bigint not null,
  programme_id           uuid not null references programme,
  provider_id            uuid,
  organization_id        uuid not null,
  application_id         uuid not null unique,
  region                 text,
  currency               text not null,
  status                 text not null check (status in ('ACTIVE', 'FROZEN', 'CLOSED')),
  frozen_reason          text,
  frozen_recognition_id  uuid,
  frozen_since           timestamptz,
  proposed_provider_id   uuid,
  provider_proposed_by   text,
  note                   text,
  made_by                text not null,
  checked_by             text not null,
  created_at             timestamptz not null,
  updated_at             timestamptz not null,
  check ((frozen_reason is not null) = (status = 'FROZEN')),
  check ((proposed_provider_id is null) = (provider_proposed_by is null)),
  check ((frozen_since is not null) = (status = 'FROZEN')),
  constraint allocation_checked_by__same_person check (checked_by <> made_by)
);
comment on table allocation is 'What of a programme is set aside for one enterprise. How much of it stands where is in its accounts.';
create index allocation_by_creation on allocation (created_at, id);
create index allocation_by_programme on allocation (programme_id, created_at, id);
create index allocation_by_provider on allocation (provider_id, created_at, id) where provider_id is not null;
create index allocation_by_organization on allocation (organization_id, created_at, id);

create table drawdown (
  id            uuid primary key,
  version       bigint not null,
  allocation_id uuid not null references allocation,
  currency      text not null,
  amount        bigint not null check (amount > 0),
  purpose       text,
  status        text not null check (status in ('REQUESTED', 'APPROVED', 'PAID', 'REJECTED', 'CANCELLED', 'REVERSED')),
  reason        text,
  reference     text,
  paid_on       date,
  requested_by  text not null,
  approved_by   text,
  paid_by       text,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  check ((paid_by is not null) = (status in ('PAID', 'REVERSED'))),
  check ((paid_on is not null) = (paid_by is not null)),
  check (approved_by is not null or paid_by is null),
  constraint drawdown_approved_by__same_person check (approved_by <> requested_by),
  constraint drawdown_paid_by__same_person check (paid_by <> approved_by)
);
create index drawdown_by_creation on drawdown (created_at, id);
create index drawdown_by_allocation on drawdown (allocation_id, created_at, id);
create index drawdown_in_flight on drawdown (status, created_at, id) where status in ('REQUESTED', 'APPROVED');

create table repayment (
  id            uuid primary key,
  version       bigint not null,
  allocation_id uuid not null references allocation,
  currency      text not null,
  amount        bigint not null check (amount > 0),
  repaid_on     date not null,
  reference     text,
  status        text not null check (status in ('REPORTED', 'CONFIRMED', 'REFUSED', 'REVERSED')),
  reason        text,
  reported_by   text not null,
  confirmed_by  text,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  check ((confirmed_by is not null) = (status in ('CONFIRMED', 'REVERSED'))),
  constraint repayment_confirmed_by__same_person check (confirmed_by <> reported_by)
);
create index repayment_by_creation on repayment (created_at, id);
create index repayment_by_allocation on repayment (allocation_id, created_at, id);

create table correction (
  id           uuid primary key,
  version      bigint not null,
  kind         text not null check (kind in ('COMMITMENT', 'PAY_OUT', 'REPAYMENT', 'RELEASE')),
  subject_id   uuid not null,
  programme_id uuid not null references programme,
  provider_id  uuid,
  status       text not null check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED')),
  reason       text not null,
  proposed_by  text not null,
  decided_by   text,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  check ((decided_by is null) = (status = 'PROPOSED')),
  constraint correction_decided_by__same_person check (status <> 'CONFIRMED' or decided_by <> proposed_by)
);
comment on table correction is 'What one person asks to be taken back and another decides on: the subject is a commitment, drawdown, repayment or allocation.';
create unique index correction_subject_id_key on correction (subject_id) where status <> 'DECLINED';
create index correction_by_creation on correction (created_at, id);
create index correction_by_programme on correction (programme_id, created_at, id);
create index correction_by_provider on correction (provider_id, created_at, id) where provider_id is not null;

create table gate_sweep (
  swept_day   date not null,
  swept_up_to uuid
);
comment on table gate_sweep is 'One row: up to which day those were judged whose recognition ended by date, and of the next day up to which enterprise.';
insert into gate_sweep values ('1900-01-01', null);
create index held_recognition_by_expiry on held_recognition (expires_on) where expires_on is not null;
create index held_recognition_by_revocation on held_recognition (revoked_on) where revoked_on is not null;
