alter table organization
  add column former_names   text[] not null default '{}',
  add column name_grams     text[] not null default '{}',
  add column search_edition int not null default 0;
comment on column organization.search_text is 'All names, folded by FoldedName: Han characters apart, so that single ones make trigrams.';
comment on column organization.name_grams is 'Pieces of all names by NameGrams; a name with an error shares some of them with the one that was meant.';
comment on column organization.search_edition is 'How search_text and name_grams were made; rows of an older edition are made anew.';

-- How often each piece occurs is read from the statistics, so they must know all that are frequent.
alter table organization alter column name_grams set statistics 1000;
create index organization_by_name_grams on organization using gin (name_grams);
create index organization_by_search_edition on organization (search_edition, id);
