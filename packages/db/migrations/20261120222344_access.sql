-- Row level security binds the owner of the tables too; only service_role and superusers pass it.
alter table public.profiles force row level security;
alter table public.exercises force row level security;
alter table public.sessions force row level security;
alter table public.sets force row level security;
alter table public.answers force row level security;
alter table public.seeds force row level security;

-- Said once and the same everywhere, whatever default privileges a database came with.
revoke all on public.profiles, public.exercises, public.sessions, public.sets, public.answers, public.seeds
  from anon, authenticated, service_role;
grant select, insert, update, delete on public.profiles, public.exercises, public.sessions, public.sets, public.answers
  to authenticated, service_role;
grant select, insert, update, delete on public.seeds to service_role;

-- Erasing an athlete cascades through exercises and sessions in an order nobody promises: check at the end.
alter table public.sets alter constraint sets_exercise_id_exercises_id_fk deferrable initially deferred;

-- A set names a shared exercise or one of its owner's. As a trigger and not in the policy: it binds the service
-- too, and its plan is kept, where a policy would be planned again with every insert.
create function public.refuse_foreign_exercise() returns trigger
language plpgsql set search_path = '' as $$
begin
  if not exists (
    select from public.exercises
    where exercises.id = new.exercise_id and (exercises.owner_id is null or exercises.owner_id = new.owner_id)
  ) then
    raise exception 'exercise % is neither shared nor the owner''s', new.exercise_id
      using errcode = 'foreign_key_violation', constraint = 'sets_exercise_of_owner';
  end if;
  return new;
end
$$;

create trigger sets_exercise_of_owner before insert or update of exercise_id, owner_id on public.sets
  for each row execute function public.refuse_foreign_exercise();
