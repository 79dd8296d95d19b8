create table voucher_batch (
  id           uuid primary key,
  version      bigint not null,
  programme_id uuid not null references programme,
  provider_id  uuid,
  region       text not null check (region ~ '^[A-Za-z\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff-]{1,39}$'),
  currency     text not null,
  value        bigint not null check (value > 0),
  count        int not null check (count between 1 and 10000),
  partial      boolean not null,
  valid_until  date not null,
  expires_at   timestamptz not null,
  status       text not null check (status in ('PROPOSED', 'ISSUED', 'WITHDRAWN', 'EXPIRED')),
  note         text,
  proposed_by  text not null,
  issued_by    text,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  check ((issued_by is not null) = (status in ('ISSUED', 'EXPIRED'))),
  constraint batch_issued_by__same_person check (issued_by <> proposed_by)
);
comment on table voucher_batch is 'Vouchers of one value that are issued together: money once another person issues what one has proposed.';
comment on column voucher_batch.provider_id is 'Whose pot pays; null for the part of the programme that nobody was named for.';
comment on column voucher_batch.expires_at is 'When valid_until is over in the programme''s time zone as it was when the batch was proposed: a deadline that was given does not move.';
create index voucher_batch_by_creation on voucher_batch (created_at, id);
create index voucher_batch_by_programme on voucher_batch (programme_id, created_at, id);
create index voucher_batch_by_provider on voucher_batch (provider_id, created_at, id) where provider_id is not null;
create index voucher_batch_by_region on voucher_batch (region, created_at, id);
create index voucher_batch_by_status on voucher_batch (status, created_at, id);
create index voucher_batch_due on voucher_batch (expires_at) where status = 'ISSUED';

create table voucher (
  id           uuid primary key,
  version      bigint not null,
  batch_id     uuid not null references voucher_batch,
  number       int not null check (number > 0),
  programme_id uuid not null references programme,
  provider_id  uuid,
  region       text not null,
  currency     text not null,
  partial      boolean not null,
  code         text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{25}$'),
  value        bigint not null,
  remaining    bigint not null check (remaining >= 0),
  redeemed     bigint not null check (redeemed >= 0),
  lapsed       bigint not null check (lapsed >= 0),
  valid_until  date not null,
  expires_at   timestamptz not null,
  status       text not null check (status in ('FREE', 'HELD', 'REDEEMED', 'EXPIRED', 'CANCELLED')),
  holder_id    uuid,
  held_since   timestamptz,
  reason       text,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  unique (batch_id, number),
  unique (id, partial),
  check (value = remaining + redeemed + lapsed),
  check ((remaining > 0) = (status in ('FREE', 'HELD'))),
  check (partial or redeemed = 0 or remaining = 0),
  check (redeemed = 0 or holder_id is not null),
  check (holder_id is null or status <> 'FREE'),
  check (holder_id is not null or status not in ('HELD', 'REDEEMED')),
  check ((holder_id is null) = (held_since is null)),
  check ((reason is not null) = (status = 'CANCELLED'))
);
comment on table voucher is 'What of a batch one enterprise may hold. value = remaining + redeemed + lapsed, at any time.';
comment on column voucher.code is 'Whoever shows it redeems: shown to the holder alone, never in lists, messages or logs.';
create index voucher_by_creation on voucher (created_at, id);
create index voucher_by_programme on voucher (programme_id, created_at, id);
create index voucher_by_batch on voucher (batch_id, created_at, id);
create index voucher_by_holder on voucher (holder_id, created_at, id) where holder_id is not null;
create index voucher_by_status on voucher (status, created_at, id);
create index voucher_open on voucher (batch_id, number) where status in ('FREE', 'HELD');

create table service_provider (
  id              uuid primary key,
  version         bigint not null,
  programme_id    uuid not null references programme,
  organization_id uuid not null,
  region          text not null check (region ~ '^[A-Za-z\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff-]{1,39}$'),
  status          text not null check (status in ('ACCREDITED', 'SUSPENDED')),
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  constraint provider_organization_id_key unique (programme_id, organization_id)
);
comment on table service_provider is 'Who may take the vouchers of a programme, and in which region it works.';
create index service_provider_by_creation on service_provider (created_at, id);
create index service_provider_by_programme on service_provider (programme_id, created_at, id);
create index service_provider_by_organization on service_provider (organization_id, created_at, id);
create index service_provider_by_region on service_provider (region, created_at, id);
create index service_provider_by_status on service_provider (status, created_at, id);

create table settlement (
  id           uuid primary key,
  version      bigint not null,
  programme_id uuid not null references programme,
  until        date not null,
  currency     text not null,
  redemptions  int not null check (redemptions between 1 and 100000),
  amount       bigint not null check (amount > 0),
  positions    jsonb not null check (jsonb_typeof(positions) = 'object'),
  status       text not null check (status in ('PROPOSED', 'CONFIRMED', 'DISCARDED')),
  proposed_by  text not null,
  confirmed_by text,
  settled_on   date,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  check ((confirmed_by is not null) = (status = 'CONFIRMED')),
  check ((settled_on is not null) = (status = 'CONFIRMED')),
  constraint settlement_confirmed_by__same_person check (confirmed_by <> proposed_by)
);
comment on table settlement is 'A run that settles redemptions: its statement is made once and then confirmed or discarded as it stands.';
comment on column settlement.positions is 'For each region what was redeemed there, what its vouchers paid anywhere, and the difference; the differences add up to zero.';
create unique index settlement_programme_id_key on settlement (programme_id) where status = 'PROPOSED';
create index settlement_by_creation on settlement (created_at, id);
create index settlement_by_programme on settlement (programme_id, created_at, id);
create index settlement_by_status on settlement (status, created_at, id);

create table settlement_line (
  settlement_id uuid not null references settlement,
  number        int not null check (number > 0),
  issued_in     text not null,
  redeemed_in   text not null,
  provider_id   uuid,
  redemptions   int not null check (redemptions > 0),
  amount        bigint not null check (amount > 0),
  primary key (settlement_id, number)
);
create unique index settlement_line_once
  on settlement_line (settlement_id, issued_in, redeemed_in, coalesce(provider_id, '00000000-0000-0000-0000-000000000000'));

create table settlement_payment (
  settlement_id   uuid not null references settlement,
  number          int not null check (number > 0),
  organization_id uuid not null,
  region          text not null,
  redemptions     int not null check (redemptions > 0),
  amount          bigint not null check (amount > 0),
  primary key (settlement_id, number),
  unique (settlement_id, organization_id, region)
);
comment on table settlement_payment is 'What a service provider gets by a settlement.';

create table redemption (
  id              uuid primary key,
  voucher_id      uuid not null,
  partial         boolean not null,
  programme_id    uuid not null references programme,
  provider_id     uuid,
  holder_id       uuid not null,
  organization_id uuid not null,
  issued_in       text not null,
  redeemed_in     text not null,
  currency        text not null,
  amount          bigint not null check (amount > 0),
  lapsed          bigint not null check (lapsed >= 0),
  invoice_number  text not null,
  invoice_amount  bigint not null,
  invoice_date    date not null,
  invoice_sha256  text check (invoice_sha256 ~ '^[0-9a-f]{64}$'),
  redeemed_by     text not null,
  redeemed_on     date not null,
  created_at      timestamptz not null,
  foreign key (voucher_id, partial) references voucher (id, partial),
  check (holder_id <> organization_id),
  check (amount <= invoice_amount),
  check (lapsed = 0 or not partial)
);
comment on table redemption is 'What a service provider took off a voucher against its invoice.';
comment on column redemption.partial is 'Of the voucher: one that is not is redeemed once.';
create unique index redemption_once on redemption (voucher_id) where not partial;
create unique index redemption_invoice_key on redemption (organization_id, upper(invoice_number));
create index redemption_by_voucher on redemption (voucher_id, created_at, id);
create index redemption_by_creation on redemption (created_at, id);
create index redemption_by_programme on redemption (programme_id, created_at, id);
create index redemption_by_organization on redemption (organization_id, created_at, id);
create index redemption_by_holder on redemption (holder_id, created_at, id);

create table redemption_settlement (
  redemption_id uuid primary key references redemption,
  programme_id  uuid not null,
  redeemed_on   date not null,
  settlement_id uuid references settlement deferrable initially deferred,
  changes       int not null
);
comment on table redemption_settlement is 'In which settlement each redemption is. Apart from it, so that taking a hundred thousand at once writes little.';
comment on column redemption_settlement.changes is 'How often the redemption was taken by a settlement or let go by one.';
create index redemption_settlement_open on redemption_settlement (programme_id, redeemed_on) where settlement_id is null;
create index redemption_settlement_taken on redemption_settlement (settlement_id) where settlement_id is not null;
