-- A constraint on one column is named after it, and so leads to the member of the request that is at fault.
alter table source rename constraint source_pkey to source_code_key;
alter table scheme rename constraint scheme_pkey to scheme_code_key;
alter index recognition_held_once rename to recognition_organization_id_key;
