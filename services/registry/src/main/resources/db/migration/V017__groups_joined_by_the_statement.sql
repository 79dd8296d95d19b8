-- Files bring hundreds of organizations by one statement: they join their groups together. As before, whoever joins a group waits
-- while one moves; of parents that come in by the same statement the group is not known yet, so it is looked for.
create function join_groups() returns trigger language plpgsql as $$
begin
  if exists (select from fresh where parent_id is not null) then
    perform pg_advisory_xact_lock_shared(hashtextextended('organization.parent', 42));
  end if;
  insert into organization_group (organization_id, group_id)
  select f.id, case when f.parent_id is null then f.id else coalesce(g.group_id, top_of_organization(f.id)) end
  from fresh f left join organization_group g on g.organization_id = f.parent_id;
  return null;
end $$;
drop trigger organization_joins_group on organization;
create trigger organization_joins_group after insert on organization referencing new table as fresh
  for each statement execute function join_groups();
drop function join_group();
