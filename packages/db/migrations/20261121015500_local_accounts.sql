-- Local accounts: a refresh whose answer was lost is answered again, and passwords are reset by a one-time code.
-- Only where the schema auth is ours (its refresh tokens are kept by their hash): in a Supabase project it is Supabase's.
do $$
begin
  if not exists (
    select from pg_attribute where attrelid = to_regclass('auth.refresh_tokens') and attname = 'token_hash'
  ) then
    return;
  end if;

  alter table auth.refresh_tokens add column if not exists successor_hash text;
  alter table auth.refresh_tokens add column if not exists successor_salt text;

  -- One at a time for each account: a new code is the end of the one before.
  create table if not exists auth.password_resets (
    user_id uuid primary key references auth.users (id) on delete cascade,
    code_hash text not null,
    attempts_left int not null check (attempts_left >= 0),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    redeemed_at timestamptz,
    -- The sign-in that the code opened, which may set a new password for a while.
    family_id uuid
  );
  grant select, insert, update, delete on auth.password_resets to service_role;
end
$$;
