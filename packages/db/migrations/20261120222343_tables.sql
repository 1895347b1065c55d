CREATE TABLE "answers" (
	"owner_id" uuid NOT NULL,
	"mutation_id" uuid NOT NULL,
	"procedure" text NOT NULL,
	"input_hash" text NOT NULL,
	"answer" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "answers_pkey" PRIMARY KEY("owner_id","mutation_id"),
	CONSTRAINT "answers_procedure_length" CHECK (char_length("answers"."procedure") between 1 and 100),
	CONSTRAINT "answers_input_hash_length" CHECK (char_length("answers"."input_hash") between 1 and 128)
);
--> statement-breakpoint
ALTER TABLE "answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercises" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" uuid,
	"name" text NOT NULL,
	"aliases" text[] DEFAULT '{}'::text[] NOT NULL,
	"muscles" jsonb NOT NULL,
	"equipment" text[] NOT NULL,
	"pattern" text NOT NULL,
	"measure" text NOT NULL,
	"load_basis" text NOT NULL,
	"laterality" text NOT NULL,
	"level" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"search_words" "tsvector" GENERATED ALWAYS AS (public.exercise_search_words(name, aliases, muscles, equipment)) STORED,
	CONSTRAINT "exercises_id_form" CHECK ("exercises"."owner_id" is null or "exercises"."id" ~ '^exr_[0-9a-f]{32}$'),
	CONSTRAINT "exercises_id_length" CHECK (char_length("exercises"."id") between 1 and 64),
	CONSTRAINT "exercises_name_length" CHECK (char_length("exercises"."name") between 2 and 80),
	CONSTRAINT "exercises_muscles_list" CHECK (jsonb_typeof("exercises"."muscles") = 'array'),
	CONSTRAINT "exercises_equipment_known" CHECK ("exercises"."equipment" <@ array['barbell', 'ez_bar', 'trap_bar', 'safety_bar', 'smith', 'dumbbell', 'kettlebell', 'cable', 'plate_machine', 'stack_machine', 'assisted_machine', 'bodyweight', 'band', 'suspension', 'rings', 'plate', 'medicine_ball', 'swiss_ball', 'landmine', 'sled', 'sandbag', 'foam_roller', 'treadmill', 'bike', 'rower', 'stair']::text[]),
	CONSTRAINT "exercises_pattern_known" CHECK ("exercises"."pattern" in ('squat', 'hinge', 'lunge', 'horizontal_push', 'vertical_push', 'horizontal_pull', 'vertical_pull', 'carry', 'anti_extension', 'anti_rotation', 'trunk_flexion', 'rotation', 'elbow_flexion', 'elbow_extension', 'shoulder_isolation', 'knee_isolation', 'hip_isolation', 'calf', 'olympic', 'jump', 'gait', 'mobility')),
	CONSTRAINT "exercises_measure_known" CHECK ("exercises"."measure" in ('load_reps', 'reps', 'bw_reps', 'bw_plus', 'bw_assisted', 'duration', 'load_duration', 'distance_duration', 'load_distance', 'calories')),
	CONSTRAINT "exercises_load_basis_known" CHECK ("exercises"."load_basis" in ('total', 'per_hand', 'per_side', 'stack', 'added', 'assistance', 'none')),
	CONSTRAINT "exercises_laterality_known" CHECK ("exercises"."laterality" in ('bilateral', 'unilateral', 'alternating')),
	CONSTRAINT "exercises_level_known" CHECK ("exercises"."level" in ('beginner', 'intermediate', 'advanced'))
);
--> statement-breakpoint
ALTER TABLE "exercises" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "profiles" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text,
	"default_unit" text DEFAULT 'lb' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"week_starts_on" smallint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "profiles_default_unit_known" CHECK ("profiles"."default_unit" in ('kg', 'lb')),
	CONSTRAINT "profiles_week_starts_on_range" CHECK ("profiles"."week_starts_on" between 1 and 7),
	CONSTRAINT "profiles_display_name_length" CHECK (char_length("profiles"."display_name") <= 80),
	CONSTRAINT "profiles_time_zone_length" CHECK (char_length("profiles"."time_zone") between 1 and 64)
);
--> statement-breakpoint
ALTER TABLE "profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "seeds" (
	"name" text PRIMARY KEY NOT NULL,
	"content_hash" text NOT NULL,
	"applied_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "seeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"last_activity_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"note" text,
	"revision" integer DEFAULT 0 NOT NULL,
	"next_position" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "sessions_owner_id_id" UNIQUE("owner_id","id"),
	CONSTRAINT "sessions_id_form" CHECK ("sessions"."id" ~ '^ses_[0-9a-f]{32}$'),
	CONSTRAINT "sessions_activity_after_start" CHECK ("sessions"."last_activity_at" >= "sessions"."started_at"),
	CONSTRAINT "sessions_finish_after_start" CHECK ("sessions"."finished_at" >= "sessions"."started_at"),
	CONSTRAINT "sessions_revision_range" CHECK ("sessions"."revision" >= 0),
	CONSTRAINT "sessions_next_position_range" CHECK ("sessions"."next_position" >= 1),
	CONSTRAINT "sessions_note_length" CHECK (char_length("sessions"."note") <= 2000)
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sets" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"session_id" text NOT NULL,
	"exercise_id" text NOT NULL,
	"position" integer NOT NULL,
	"load_kg" double precision,
	"entered_load" double precision,
	"entered_unit" text,
	"reps" integer,
	"rpe" real,
	"rir" real,
	"duration_seconds" double precision,
	"distance_meters" double precision,
	"type" text NOT NULL,
	"side" text,
	"is_bodyweight" boolean NOT NULL,
	"note" text,
	"provenance" jsonb NOT NULL,
	"confidence" real NOT NULL,
	"transcript" text,
	"estimated_one_rep_max_kg" double precision,
	"performed_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "sets_id_form" CHECK ("sets"."id" ~ '^set_[0-9a-f]{32}$'),
	CONSTRAINT "sets_position_range" CHECK ("sets"."position" >= 1),
	CONSTRAINT "sets_load_whole" CHECK (num_nulls("sets"."load_kg", "sets"."entered_load", "sets"."entered_unit") in (0, 3)),
	CONSTRAINT "sets_load_range" CHECK ("sets"."load_kg" between -10000 and 10000),
	CONSTRAINT "sets_entered_unit_known" CHECK ("sets"."entered_unit" in ('kg', 'lb')),
	CONSTRAINT "sets_reps_range" CHECK ("sets"."reps" between 1 and 1000),
	CONSTRAINT "sets_rpe_range" CHECK ("sets"."rpe" between 1 and 10 and "sets"."rpe" * 2 = floor("sets"."rpe" * 2)),
	CONSTRAINT "sets_rir_range" CHECK ("sets"."rir" between 0 and 9 and "sets"."rir" * 2 = floor("sets"."rir" * 2)),
	CONSTRAINT "sets_duration_range" CHECK ("sets"."duration_seconds" > 0 and "sets"."duration_seconds" <= 172800),
	CONSTRAINT "sets_distance_range" CHECK ("sets"."distance_meters" > 0 and "sets"."distance_meters" <= 1000000),
	CONSTRAINT "sets_type_known" CHECK ("sets"."type" in ('working', 'warmup', 'drop', 'amrap', 'failure')),
	CONSTRAINT "sets_side_known" CHECK ("sets"."side" in ('left', 'right', 'each')),
	CONSTRAINT "sets_note_length" CHECK (char_length("sets"."note") <= 500),
	CONSTRAINT "sets_transcript_length" CHECK (char_length("sets"."transcript") <= 2000),
	CONSTRAINT "sets_provenance_object" CHECK (jsonb_typeof("sets"."provenance") = 'object'),
	CONSTRAINT "sets_confidence_range" CHECK ("sets"."confidence" between 0 and 1),
	CONSTRAINT "sets_one_rep_max_range" CHECK ("sets"."estimated_one_rep_max_kg" > 0)
);
--> statement-breakpoint
ALTER TABLE "sets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sets" ADD CONSTRAINT "sets_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sets" ADD CONSTRAINT "sets_session_of_owner" FOREIGN KEY ("owner_id","session_id") REFERENCES "public"."sessions"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exercises_owner_id_name" ON "exercises" USING btree ("owner_id","name");--> statement-breakpoint
CREATE INDEX "exercises_search_words" ON "exercises" USING gin ("search_words");--> statement-breakpoint
CREATE INDEX "exercises_name_trigrams" ON "exercises" USING gin (lower("name") extensions.gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_one_open" ON "sessions" USING btree ("owner_id") WHERE "sessions"."finished_at" is null;--> statement-breakpoint
CREATE INDEX "sessions_owner_id_started_at" ON "sessions" USING btree ("owner_id","started_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "sets_owner_id_session_id_position" ON "sets" USING btree ("owner_id","session_id","position") WHERE "sets"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "sets_owner_id_exercise_id_performed_at" ON "sets" USING btree ("owner_id","exercise_id","performed_at");--> statement-breakpoint
CREATE POLICY "answers_own" ON "answers" AS PERMISSIVE FOR ALL TO "authenticated" USING ("answers"."owner_id" = (select auth.uid())) WITH CHECK ("answers"."owner_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "exercises_read_shared_or_own" ON "exercises" AS PERMISSIVE FOR SELECT TO "authenticated" USING ("exercises"."owner_id" is null or "exercises"."owner_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "exercises_insert_own" ON "exercises" AS PERMISSIVE FOR INSERT TO "authenticated" WITH CHECK ("exercises"."owner_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "exercises_update_own" ON "exercises" AS PERMISSIVE FOR UPDATE TO "authenticated" USING ("exercises"."owner_id" = (select auth.uid())) WITH CHECK ("exercises"."owner_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "exercises_delete_own" ON "exercises" AS PERMISSIVE FOR DELETE TO "authenticated" USING ("exercises"."owner_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "profiles_own" ON "profiles" AS PERMISSIVE FOR ALL TO "authenticated" USING ("profiles"."user_id" = (select auth.uid())) WITH CHECK ("profiles"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "sessions_own" ON "sessions" AS PERMISSIVE FOR ALL TO "authenticated" USING ("sessions"."owner_id" = (select auth.uid())) WITH CHECK ("sessions"."owner_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "sets_own" ON "sets" AS PERMISSIVE FOR ALL TO "authenticated" USING ("sets"."owner_id" = (select auth.uid())) WITH CHECK ("sets"."owner_id" = (select auth.uid()));