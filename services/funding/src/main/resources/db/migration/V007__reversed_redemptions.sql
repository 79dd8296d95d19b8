alter table correction drop constraint correction_kind_check;
alter table correction add constraint correction_kind_check
  check (kind in ('COMMITMENT', 'PAY_OUT', 'REPAYMENT', 'RELEASE', 'REDEMPTION'));
comment on table correction is 'What one person asks to be taken back and another decides on: the subject is a commitment, drawdown, repayment, allocation or redemption.';

alter table redemption
  add column status text not null default 'REDEEMED' check (status in ('REDEEMED', 'REVERSED')),
  add column reversed_at timestamptz,
  add check ((reversed_at is not null) = (status = 'REVERSED'));
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

-- By which bank each service provider is paid. A discarded statement stays as it was: its redemptions are elsewhere by now.
alter table settlement_payment add column provider_id uuid;
alter table settlement_payment drop constraint settlement_payment_settlement_id_organization_id_region_key;
create unique index settlement_payment_once
  on settlement_payment (settlement_id, organization_id, region, coalesce(provider_id, '00000000-0000-0000-0000-000000000000'));
comment on table settlement_payment is 'What a service provider gets by a settlement, and out of whose pot; provider_id is null where nobody is named.';
delete from settlement_payment p using settlement s where s.id = p.settlement_id and s.status <> 'DISCARDED';
insert into settlement_payment (settlement_id, number, organization_id, region, provider_id, redemptions, amount)
select t.settlement_id,
  row_number() over (partition by t.settlement_id order by r.redeemed_in, r.organization_id, r.provider_id nulls first),
  r.organization_id, r.redeemed_in, r.provider_id, count(*), sum(r.amount)
from redemption_settlement t join redemption r on r.id = t.redemption_id where t.settlement_id is not null
group by t.settlement_id, r.redeemed_in, r.organization_id, r.provider_id;
create index settlement_line_by_provider on settlement_line (provider_id, settlement_id) where provider_id is not null;
