create index organization_by_park on organization (park, name_sort, id) where park is not null;
create index organization_by_source on organization (source, name_sort, id) where source is not null;
create index organization_by_listing on organization (split_part(listing, ':', 1), name_sort, id) where listing is not null;
