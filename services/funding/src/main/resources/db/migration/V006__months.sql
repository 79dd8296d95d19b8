-- Figures by month of a programme with millions of entries must not read them all.
create table account_month (
  account_id bigint not null references account,
  month      date not null check (month = date_trunc('month', month)),
  moved      bigint not null,
  primary key (account_id, month)
);
comment on table account_month is 'By how much an account was moved in a month: the sum of its postings whose entries have their day of value in it.';

insert into account_month (account_id, month, moved)
select p.account_id, date_trunc('month', e.value_on), sum(p.amount) from posting p join entry e on e.id = p.entry_id group by 1, 2;

-- Behind the triggers of posting, so the account's row is locked and months of one account are moved one after the other.
create function move_months() returns trigger language plpgsql as $$
begin
  insert into account_month (account_id, month, moved)
  select n.account_id, date_trunc('month', e.value_on), sum(n.amount) from added n join entry e on e.id = n.entry_id group by 1, 2
  on conflict (account_id, month) do update set moved = account_month.moved + excluded.moved;
  return null;
end $$;
create trigger move_months after insert on posting referencing new table as added
  for each statement execute function move_months();

create trigger append_only before delete or truncate on account_month for each statement execute function refuse_change();
-- Called from the trigger on postings it is the second on the stack.
create trigger moved_by_postings before insert or update on account_month for each row
  when (pg_trigger_depth() < 1) execute function refuse_change();
