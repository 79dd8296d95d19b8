alter table fact_kind
  add column minimum      numeric(24, 6),
  add column maximum      numeric(24, 6),
  add column whole_number boolean not null default false,
  add check (minimum <= maximum),
  add check (type = 'NUMBER' or (minimum is null and maximum is null and not whole_number));
comment on table fact_kind is 'What rules can ask about. Never changed by clients: facts and rules are written in it. Bounds hold for what is said from now on.';
update fact_kind set minimum = 0 where code in ('EMPLOYEES', 'RD_STAFF', 'REVENUE', 'RD_SPEND', 'RD_INTENSITY', 'AGE_YEARS');
update fact_kind set maximum = 1 where code = 'RD_INTENSITY';
update fact_kind set whole_number = true where code in ('EMPLOYEES', 'RD_STAFF', 'AGE_YEARS');

alter table rule_set
  add column withdrawn_by text,
  add column withdrawn_at timestamptz,
  add check ((withdrawn_by is null) = (withdrawn_at is null)),
  drop constraint rule_set_programme_id_in_force_from_key;
create unique index rule_set_by_day on rule_set (programme_id, in_force_from) where withdrawn_at is null;
comment on table rule_set is 'The version with the latest in_force_from not after a day is in force on it, those that are withdrawn apart. Rows are added, and withdrawn before they are in force.';
