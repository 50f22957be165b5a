CREATE TABLE "migration_receipts" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"disclosure_id" uuid NOT NULL,
	"from_edition_key" text NOT NULL,
	"from_edition_sha256" text NOT NULL,
	"from_revision_id" uuid,
	"to_edition_key" text NOT NULL,
	"to_edition_sha256" text NOT NULL,
	"receipt" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "migration_receipts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "migration_receipts" ADD CONSTRAINT "migration_receipts_of_disclosure" FOREIGN KEY ("organization_id","disclosure_id") REFERENCES "public"."disclosures"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "migration_receipts" ADD CONSTRAINT "migration_receipts_of_revision" FOREIGN KEY ("organization_id","from_revision_id") REFERENCES "public"."revisions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "migration_receipts_of_draft" ON "migration_receipts" USING btree ("organization_id","disclosure_id","created_at");--> statement-breakpoint
CREATE POLICY "migration_receipts_of_own_organization" ON "migration_receipts" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);