-- What the layouts have in common. Ids are counted, so that a row says by its number what it belongs to.
create schema if not exists bench;

create or replace function bench.id(layout int, kind int, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(layout * 16 + kind), 16, '0') || lpad(to_hex(n), 16, '0'))::uuid
$$;

-- The moment of an entry: a millisecond after the one before, from a day in the past on.
create or replace function bench.moment(n bigint) returns timestamptz language sql immutable as $$
  select timestamptz '2022-01-01T00:00:00Z' + n * interval '1 millisecond'
$$;
