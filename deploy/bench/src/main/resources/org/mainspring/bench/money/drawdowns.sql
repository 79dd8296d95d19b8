-- A yuan is asked for out of each allocation, and paid, for the :k-th time. The rest as in layout.sql.
insert into entry (id, kind, programme_id, allocation_id, subject_id, made_by, checked_by, value_on, recorded_at)
select bench.id(:l, 5, e.number), case e.step when 1 then 'REQUEST' else 'PAY_OUT' end, bench.id(:l, 1, (n - 1) / :a + 1), bench.id(:l, 2, n),
       bench.id(:l, 6, (:k - 1) * :p * :a::bigint + n), 'maker', case e.step when 2 then 'checker' end, '2022-01-01', bench.moment(e.number)
  from generate_series(1, :p * :a) as n, (values (1), (2)) as s (step),
       lateral (select s.step, :p + :p * :a + ((:k - 1) * :p * :a::bigint + n - 1) * 2 + s.step as number) as e;

insert into posting (account_id, number, entry_id, amount, balance, recorded_at)
select :base + 2 * :p + (n - 1) * 4 + m.place, m.number, bench.id(:l, 5, e.number), m.amount, m.balance, bench.moment(e.number)
  from generate_series(1, :p * :a) as n,
       (values (1, 1, 1 + :k, -100, 1000000000 - 100 * :k), (1, 2, 2 * :k - 1, 100, 100),
               (2, 2, 2 * :k, -100, 0), (2, 3, :k, 100, 100 * :k)) as m (step, place, number, amount, balance),
       lateral (select :p + :p * :a + ((:k - 1) * :p * :a::bigint + n - 1) * 2 + m.step as number) as e;
