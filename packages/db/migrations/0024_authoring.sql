CREATE TABLE "item_comments" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"disclosure_id" uuid NOT NULL,
	"item_key" text NOT NULL,
	"text" text NOT NULL,
	"author_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	"resolved_by_name" text
);
--> statement-breakpoint
ALTER TABLE "item_comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "section_charges" (
	"organization_id" uuid NOT NULL,
	"disclosure_id" uuid NOT NULL,
	"section_key" text NOT NULL,
	"member_id" uuid,
	"due_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "section_charges_once" PRIMARY KEY("organization_id","disclosure_id","section_key")
);
--> statement-breakpoint
ALTER TABLE "section_charges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "origin" jsonb;--> statement-breakpoint
ALTER TABLE "item_comments" ADD CONSTRAINT "item_comments_of_disclosure" FOREIGN KEY ("organization_id","disclosure_id") REFERENCES "public"."disclosures"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_charges" ADD CONSTRAINT "section_charges_of_disclosure" FOREIGN KEY ("organization_id","disclosure_id") REFERENCES "public"."disclosures"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_charges" ADD CONSTRAINT "section_charges_of_member" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "item_comments_of_draft" ON "item_comments" USING btree ("organization_id","disclosure_id","at");--> statement-breakpoint
CREATE INDEX "section_charges_by_member" ON "section_charges" USING btree ("organization_id","member_id");--> statement-breakpoint
CREATE POLICY "item_comments_of_own_organization" ON "item_comments" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "section_charges_of_own_organization" ON "section_charges" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);