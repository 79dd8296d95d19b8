alter table organization
  add column merged_into uuid references organization,
  add column ended_on    date,
  add column ended_for   text,
  add constraint organization_merged check ((status = 'MERGED') = (merged_into is not null)),
  add constraint organization_ended check (status = 'ACTIVE' or (ended_on is not null and ended_for is not null)),
  add constraint organization_not_into_itself check (merged_into <> id);
comment on column organization.merged_into is 'The survivor; it stands for this one from then on.';
create index organization_by_survivor on organization (merged_into) where merged_into is not null;
