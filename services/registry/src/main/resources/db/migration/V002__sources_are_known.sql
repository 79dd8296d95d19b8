-- Whoever names a source names one that is registered. What was written before is left as it is.
alter table organization add constraint organization_source_fkey foreign key (source) references source not valid;
alter table scheme add constraint scheme_source_fkey foreign key (source) references source not valid;
alter table recognition add constraint recognition_source_fkey foreign key (source) references source not valid;
alter table agreement add constraint agreement_source_fkey foreign key (source) references source not valid;
alter table consortium add constraint consortium_source_fkey foreign key (source) references source not valid;

create index recognition_by_level on recognition (level, created_at, id);
