-- Programmes, allocations, accounts as they stand at the end, and the entries before any drawdown.
-- :l layout, :p programmes, :a allocations of each, :d drawdowns of each, :base accounts there were before.
insert into programme (id, version, kind, name_en, currency, status, search_text, name_sort, created_at, updated_at)
select bench.id(:l, 1, p), 0, 'SPECIAL_CREDIT', 'Programme', 'CNY', 'OPEN', 'programme', 'programme', now(), now()
  from generate_series(1, :p) as p;

insert into allocation (id, version, programme_id, provider_id, organization_id, application_id, currency, status, made_by, checked_by,
       created_at, updated_at)
select bench.id(:l, 2, n), 0, bench.id(:l, 1, (n - 1) / :a + 1), bench.id(0, 0, 1), bench.id(:l, 4, n), bench.id(:l, 7, n), 'CNY', 'ACTIVE',
       'maker', 'checker', now(), now()
  from generate_series(1, :p * :a) as n;

insert into account (id, name, kind, programme_id, provider_id, currency, balance, postings, moved_at) overriding system value
select :base + (p - 1) * 2 + k.place, 'programme/' || bench.id(:l, 1, p) || '/' || lower(k.kind) || '/' || bench.id(0, 0, 1), k.kind,
       bench.id(:l, 1, p), bench.id(0, 0, 1), 'CNY',
       case k.kind when 'PLEDGED' then -1000000000::bigint * :a else 0 end, case k.kind when 'PLEDGED' then 1 else 1 + :a end,
       bench.moment(:p + :p * :a)
  from generate_series(1, :p) as p, (values (1, 'PLEDGED'), (2, 'AVAILABLE')) as k (place, kind);

insert into account (id, name, kind, programme_id, provider_id, allocation_id, organization_id, currency, balance, postings, moved_at)
       overriding system value
select :base + 2 * :p + (n - 1) * 4 + k.place, 'allocation/' || bench.id(:l, 2, n) || '/' || lower(k.kind) || '/' || bench.id(0, 0, 1), k.kind,
       bench.id(:l, 1, (n - 1) / :a + 1), bench.id(0, 0, 1), bench.id(:l, 2, n), bench.id(:l, 4, n), 'CNY',
       case k.kind when 'UNDRAWN' then 1000000000 - 100 * :d when 'OUTSTANDING' then 100 * :d else 0 end,
       case k.kind when 'UNDRAWN' then 1 + :d when 'REQUESTED' then 2 * :d when 'OUTSTANDING' then :d else 0 end,
       bench.moment(:p + :p * :a * (1 + 2 * :d::bigint))
  from generate_series(1, :p * :a) as n, (values (1, 'UNDRAWN'), (2, 'REQUESTED'), (3, 'OUTSTANDING'), (4, 'REPAID')) as k (place, kind);

-- All of it is in one month.
insert into account_month (account_id, month, moved)
select id, '2022-01-01', balance from account where id > :base and postings > 0;

select setval(pg_get_serial_sequence('account', 'id'), max(id)) from account;

insert into entry (id, kind, programme_id, subject_id, made_by, checked_by, value_on, recorded_at)
select bench.id(:l, 5, p), 'COMMITMENT', bench.id(:l, 1, p), bench.id(:l, 3, p), 'maker', 'checker', '2022-01-01', bench.moment(p)
  from generate_series(1, :p) as p;

insert into posting (account_id, number, entry_id, amount, balance, recorded_at)
select :base + (p - 1) * 2 + k.place, 1, bench.id(:l, 5, p), k.sign * 1000000000::bigint * :a, k.sign * 1000000000::bigint * :a, bench.moment(p)
  from generate_series(1, :p) as p, (values (1, -1), (2, 1)) as k (place, sign);

insert into entry (id, kind, programme_id, allocation_id, subject_id, made_by, checked_by, value_on, recorded_at)
select bench.id(:l, 5, :p + n), 'ALLOCATION', bench.id(:l, 1, (n - 1) / :a + 1), bench.id(:l, 2, n), bench.id(:l, 2, n), 'maker', 'checker',
       '2022-01-01', bench.moment(:p + n)
  from generate_series(1, :p * :a) as n;

insert into posting (account_id, number, entry_id, amount, balance, recorded_at)
select case k.place when 1 then :base + (n - 1) / :a * 2 + 2 else :base + 2 * :p + (n - 1) * 4 + 1 end,
       case k.place when 1 then 2 + (n - 1) % :a else 1 end, bench.id(:l, 5, :p + n),
       case k.place when 1 then -1000000000 else 1000000000 end,
       case k.place when 1 then 1000000000::bigint * (:a - 1 - (n - 1) % :a) else 1000000000 end, bench.moment(:p + n)
  from generate_series(1, :p * :a) as n, (values (1), (2)) as k (place);
