CREATE TABLE "api_keys" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"scopes" text[] NOT NULL,
	"start" text NOT NULL,
	"secret_hash" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	"last_used_address" text,
	"warned_at" timestamp (3) with time zone,
	CONSTRAINT "api_keys_secret_once" UNIQUE("secret_hash"),
	CONSTRAINT "api_keys_have_a_scope" CHECK (cardinality(scopes) > 0),
	CONSTRAINT "api_keys_end_within_a_year" CHECK (expires_at <= created_at + interval '366 days')
);
--> statement-breakpoint
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "idempotency_keys" RENAME COLUMN "person_id" TO "actor_id";--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_keys_by_organization" ON "api_keys" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "api_keys_by_end" ON "api_keys" USING btree ("expires_at");--> statement-breakpoint
-- Whoever may repeat a request: a person or a key.
DROP POLICY "idempotency_keys_of_the_person" ON "idempotency_keys";--> statement-breakpoint
CREATE POLICY "idempotency_keys_of_the_actor" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (actor_id = nullif(current_setting('app.actor_id', true), '')::uuid) WITH CHECK (actor_id = nullif(current_setting('app.actor_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "api_keys_of_own_organization" ON "api_keys" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "api_keys_of_the_system" ON "api_keys" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (current_setting('app.system', true) = 'on') WITH CHECK (current_setting('app.system', true) = 'on');