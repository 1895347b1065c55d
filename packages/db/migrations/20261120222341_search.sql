-- How an exercise becomes searchable words, and how a query becomes a question about them.
-- Extensions live in the schema Supabase gives them.
create schema if not exists extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists unaccent with schema extensions;

-- Words as spoken (simple) and as stems (english): stems alone lose "up" and "over", the spoken form alone loses plurals.
create function public.exercise_words(words text) returns tsvector
language sql immutable parallel safe set search_path = '' as $$
  select to_tsvector('pg_catalog.simple', plain) || to_tsvector('pg_catalog.english', plain)
  from (select lower(extensions.unaccent('extensions.unaccent', replace(coalesce(words, ''), '_', ' ')))) as folded (plain)
$$;

-- A generated column takes immutable functions only, and array_to_string is not one by itself.
create function public.exercise_search_words(name text, aliases text[], muscles jsonb, equipment text[]) returns tsvector
language sql immutable parallel safe set search_path = '' as $$
  select setweight(public.exercise_words(name), 'A')
    || setweight(public.exercise_words(array_to_string(aliases, ' ')), 'B')
    || setweight(public.exercise_words((select string_agg(entry ->> 'muscle', ' ') from jsonb_array_elements(muscles) as entry)), 'C')
    || setweight(public.exercise_words(array_to_string(equipment, ' ')), 'C')
$$;

-- Every word must be found, as the beginning of a word or by its stem. Null when the query holds no word.
create function public.exercise_search_query(query text) returns tsquery
language sql immutable parallel safe set search_path = '' as $$
  select string_agg(
    '(' || (to_tsquery('pg_catalog.simple', word || ':*') || plainto_tsquery('pg_catalog.english', word))::text || ')',
    ' & ')::tsquery
  from regexp_split_to_table(lower(extensions.unaccent('extensions.unaccent', query)), '[^[:alnum:]]+') as word
  where word <> ''
$$;
