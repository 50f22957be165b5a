CREATE TABLE "audit_head_seals" (
	"organization_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"hash" text NOT NULL,
	"text" text NOT NULL,
	"signature" "bytea" NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_head_seals_once" PRIMARY KEY("organization_id","sequence"),
	CONSTRAINT "audit_head_seals_of_events" CHECK (sequence >= 1)
);
--> statement-breakpoint
ALTER TABLE "audit_head_seals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_head_stamps" (
	"organization_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"authority" text NOT NULL,
	"token" "bytea" NOT NULL,
	"stamped_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_head_stamps_once" PRIMARY KEY("organization_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "audit_head_stamps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "object_views" (
	"organization_id" uuid NOT NULL,
	"object_kind" text NOT NULL,
	"object_id" uuid NOT NULL,
	"viewer_organization_id" uuid NOT NULL,
	"viewer_name" text NOT NULL,
	"viewer_id" uuid NOT NULL,
	"person_name" text,
	"day" date NOT NULL,
	"opened" integer NOT NULL,
	"downloaded" integer NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "object_views_once_a_day" PRIMARY KEY("organization_id","object_kind","object_id","viewer_organization_id","viewer_id","day"),
	CONSTRAINT "object_views_name_own_people_alone" CHECK ((viewer_organization_id = organization_id) = (person_name is not null) and (viewer_organization_id = organization_id) = (viewer_id <> viewer_organization_id)),
	CONSTRAINT "object_views_of_shared_things" CHECK (object_kind in ('revision', 'matrix', 'agreement'))
);
--> statement-breakpoint
ALTER TABLE "object_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_head_seals" ADD CONSTRAINT "audit_head_seals_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_head_stamps" ADD CONSTRAINT "audit_head_stamps_of_seal" FOREIGN KEY ("organization_id","sequence") REFERENCES "public"."audit_head_seals"("organization_id","sequence") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "object_views" ADD CONSTRAINT "object_views_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_by_deed" ON "audit_events" USING btree ("organization_id","deed","sequence");--> statement-breakpoint
CREATE INDEX "audit_events_by_time" ON "audit_events" USING btree ("organization_id","at");--> statement-breakpoint
CREATE INDEX "audit_names_by_actor" ON "audit_names" USING btree ("organization_id",left("value", 100),"sequence") WHERE field = 'actor';--> statement-breakpoint
CREATE POLICY "audit_heads_for_the_system" ON "audit_heads" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (current_setting('app.system', true) = 'on');--> statement-breakpoint
CREATE POLICY "audit_head_seals_of_own_organization" ON "audit_head_seals" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "audit_head_seals_for_the_system" ON "audit_head_seals" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (current_setting('app.system', true) = 'on');--> statement-breakpoint
CREATE POLICY "audit_head_stamps_of_own_organization" ON "audit_head_stamps" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "audit_head_stamps_for_the_system" ON "audit_head_stamps" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (current_setting('app.system', true) = 'on');--> statement-breakpoint
CREATE POLICY "object_views_of_own_organization" ON "object_views" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
--> statement-breakpoint
-- What was signed and time-stamped testifies against whoever owns the tables, too.
CREATE FUNCTION "refuse_change"() RETURNS trigger
LANGUAGE plpgsql SET search_path = ''
AS $$ begin
	raise exception 'what was signed stays as it is' using errcode = 'restrict_violation';
end $$;--> statement-breakpoint
CREATE TRIGGER "audit_head_seals_stay" BEFORE UPDATE OR DELETE ON "audit_head_seals" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "audit_head_stamps_stay" BEFORE UPDATE OR DELETE ON "audit_head_stamps" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
