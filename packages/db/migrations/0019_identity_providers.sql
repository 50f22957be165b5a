CREATE TABLE "identity_providers" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"issuer" text NOT NULL,
	"client_id" text NOT NULL,
	"client_secret_box" text NOT NULL,
	"mail_domains" text[] DEFAULT '{}' NOT NULL,
	"factor_classes" text[] DEFAULT '{}' NOT NULL,
	"is_on" boolean NOT NULL,
	"is_demanded" boolean NOT NULL,
	"proved_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "identity_providers_one_each" UNIQUE("organization_id"),
	CONSTRAINT "identity_providers_demanded_when_proved" CHECK (not is_demanded or proved_at is not null)
);
--> statement-breakpoint
ALTER TABLE "identity_providers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "identity_providers" ADD CONSTRAINT "identity_providers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_once" ON "auth"."account" USING btree ("provider_id","account_id");--> statement-breakpoint
CREATE POLICY "identity_providers_of_own_organization" ON "identity_providers" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "identity_providers_of_the_system" ON "identity_providers" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (current_setting('app.system', true) = 'on') WITH CHECK (current_setting('app.system', true) = 'on');--> statement-breakpoint
CREATE POLICY "identity_providers_of_the_person" ON "identity_providers" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (exists (select from members where members.organization_id = identity_providers.organization_id and person_id = nullif(current_setting('app.person_id', true), '')::uuid and nullif(current_setting('app.organization_id', true), '')::uuid is null));