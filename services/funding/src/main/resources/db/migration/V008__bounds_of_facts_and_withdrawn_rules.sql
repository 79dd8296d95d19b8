alter table rule_set
  add column withdrawn_by text,
  add column withdrawn_at timestamptz,
  add check ((withdrawn_by is null) = (withdrawn_at is null)),
  drop constraint rule_set_programme_id_in_force_from_key;
create unique index rule_set_by_day on rule_set (programme_id, in_force_from) where withdrawn_at is null;
comment on table rule_set is 'The version with the latest in_force_from not after a day is in force on it, those that are withdrawn apart. Rows are added, and withdrawn before they are in force.';
