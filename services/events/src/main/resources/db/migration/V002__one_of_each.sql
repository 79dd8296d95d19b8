-- What a check now refuses may be there already. The first keeps its place, and nothing is thrown away.
update session set position = 100000, version = version + 1 where position > 100000;
alter table session add check (position <= 100000);

update event set edition = null, version = version + 1
where exists (select from event earlier where earlier.series_id = event.series_id and earlier.edition = event.edition
  and (earlier.created_at, earlier.id) < (event.created_at, event.id));
create unique index event_edition_key on event (series_id, edition);

update venue set kind = 'HALL', version = version + 1
where kind = 'MAIN' and exists (select from venue earlier where earlier.kind = 'MAIN' and earlier.event_id = venue.event_id
  and (earlier.created_at, earlier.id) < (venue.created_at, venue.id));
create unique index venue_kind_key on venue (event_id) where kind = 'MAIN';

comment on column session.position is 'Place in the agenda; sessions side by side are given the same one, which is why it is not unique.';
comment on index event_edition_key is 'Named for the member that a violation is told of.';
comment on index venue_kind_key is 'An event has one main venue. Named for the member that a violation is told of.';
