alter table correction drop constraint correction_kind_check;
alter table correction add constraint correction_kind_check
  check (kind in ('COMMITMENT', 'PAY_OUT', 'REPAYMENT', 'RELEASE', 'REDEMPTION'));
comment on table correction is 'What one person asks to be taken back and another decides on: the subject is a commitment, drawdown, repayment, allocation or redemption.';

alter table redemption
  add column status text not null default 'REDEEMED' check (status in ('REDEEMED', 'REVERSED')),
  add column reversed_at timestamptz,
  add check ((reversed_at is not null) = (status = 'REVERSED'));
alter table redemption alter column status drop default;
comment on table redemption is 'What a service provider took off a voucher against its invoice. Nothing of it changes but that it may be reversed.';

-- A reversed one stands in the way of no other.
drop index redemption_once;
create unique index redemption_once on redemption (voucher_id) where not partial and status <> 'REVERSED';
drop index redemption_invoice_key;
create unique index redemption_invoice_key on redemption (organization_id, upper(invoice_number)) where status <> 'REVERSED';

alter table redemption_settlement
  add column reversed boolean not null default false,
  add check (settlement_id is null or not reversed);
comment on column redemption_settlement.reversed is 'As the redemption says; here too, so that it is either taken by a settlement or reversed, and whoever comes second sees it.';
comment on column redemption_settlement.changes is 'How often the redemption was taken by a settlement, let go by one, or reversed.';
drop index redemption_settlement_open;
create index redemption_settlement_open on redemption_settlement (programme_id, redeemed_on) where settlement_id is null and not reversed;
