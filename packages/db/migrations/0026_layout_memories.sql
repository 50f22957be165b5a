CREATE TABLE "layout_memories" (
	"organization_id" uuid NOT NULL,
	"edition_key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"columns" jsonb NOT NULL,
	"choices" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "layout_memories_organization_id_edition_key_fingerprint_pk" PRIMARY KEY("organization_id","edition_key","fingerprint")
);
--> statement-breakpoint
ALTER TABLE "layout_memories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "loaded_forms" ADD COLUMN "fingerprint" text;--> statement-breakpoint
ALTER TABLE "sheet_imports" ADD COLUMN "sha256" text;--> statement-breakpoint
ALTER TABLE "sheet_imports" ADD COLUMN "fingerprint" text;--> statement-breakpoint
CREATE POLICY "layout_memories_of_own_organization" ON "layout_memories" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);