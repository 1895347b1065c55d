ALTER TABLE "sessions" ADD COLUMN "rest_started_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "rest_seconds" integer;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_rest_range" CHECK ("sessions"."rest_seconds" between 0 and 7200);--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_rest_started" CHECK ("sessions"."rest_seconds" is null or "sessions"."rest_started_at" is not null);