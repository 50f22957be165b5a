CREATE TABLE "loaded_forms" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"file_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"workbook_sha256" text NOT NULL,
	"edition_key" text,
	"edition_sha256" text,
	"reading" jsonb NOT NULL,
	"layout" jsonb,
	"number" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	CONSTRAINT "loaded_forms_in_organization" UNIQUE("organization_id","id"),
	CONSTRAINT "loaded_forms_number_once" UNIQUE("organization_id","edition_key","workbook_sha256","number"),
	CONSTRAINT "loaded_forms_confirmed_whole" CHECK (num_nulls(layout, number, confirmed_at) in (0, 3) and (layout is null or num_nulls(edition_key, edition_sha256) = 0))
);
--> statement-breakpoint
ALTER TABLE "loaded_forms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "own_editions" (
	"organization_id" uuid NOT NULL,
	"key" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"sha256" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "own_editions_in_organization" UNIQUE("organization_id","key"),
	CONSTRAINT "own_editions_are_named_so" CHECK (key like 'own-%')
);
--> statement-breakpoint
ALTER TABLE "own_editions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "received_copies" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"vendor_name" text NOT NULL,
	"offering_name" text NOT NULL,
	"version_label" text NOT NULL,
	"offering_id" uuid,
	"edition_key" text NOT NULL,
	"sender" text NOT NULL,
	"received_on" date NOT NULL,
	"file_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone,
	"retired_for_revision_id" uuid,
	CONSTRAINT "received_copies_in_organization" UNIQUE("organization_id","id"),
	CONSTRAINT "received_copies_retired_for_something" CHECK (num_nulls(retired_at, retired_for_revision_id) in (0, 2))
);
--> statement-breakpoint
ALTER TABLE "received_copies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "received_copy_texts" (
	"organization_id" uuid NOT NULL,
	"received_copy_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"sha256" text NOT NULL,
	"text" text NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "received_copy_texts_once" PRIMARY KEY("organization_id","received_copy_id","number"),
	CONSTRAINT "received_copy_texts_count_from_one" CHECK (number >= 1)
);
--> statement-breakpoint
ALTER TABLE "received_copy_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "disclosures" ALTER COLUMN "offering_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "disclosures" ADD COLUMN "received_copy_id" uuid;--> statement-breakpoint
ALTER TABLE "disclosures" ADD COLUMN "kind" text;--> statement-breakpoint
-- Keys of the editions so far begin with their kind: sds-5.0-own, mds-5.0-own, sla-1.0-own.
UPDATE "disclosures" SET "kind" = split_part("edition_key", '-', 1);--> statement-breakpoint
ALTER TABLE "disclosures" ALTER COLUMN "kind" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_in_organization" UNIQUE("organization_id","id");--> statement-breakpoint
ALTER TABLE "loaded_forms" ADD CONSTRAINT "loaded_forms_of_file" FOREIGN KEY ("organization_id","file_id") REFERENCES "public"."files"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "received_copies" ADD CONSTRAINT "received_copies_of_file" FOREIGN KEY ("organization_id","file_id") REFERENCES "public"."files"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "received_copy_texts" ADD CONSTRAINT "received_copy_texts_of_copy" FOREIGN KEY ("organization_id","received_copy_id") REFERENCES "public"."received_copies"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "loaded_forms_by_workbook" ON "loaded_forms" USING btree ("organization_id","workbook_sha256");--> statement-breakpoint
CREATE INDEX "own_editions_by_organization" ON "own_editions" USING btree ("organization_id","created_at");--> statement-breakpoint
CREATE INDEX "received_copies_newest" ON "received_copies" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "received_copies_by_offering" ON "received_copies" USING btree ("offering_id");--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_of_received_copy" FOREIGN KEY ("organization_id","received_copy_id") REFERENCES "public"."received_copies"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_received_copy_once" UNIQUE("organization_id","received_copy_id");--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_of_one_thing" CHECK (num_nonnulls(offering_id, received_copy_id) = 1);--> statement-breakpoint
CREATE POLICY "loaded_forms_of_own_organization" ON "loaded_forms" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_editions_of_own_organization" ON "own_editions" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_editions_for_readers" ON "own_editions" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (exists (
        select from revisions
        join revision_contents on revision_contents.revision_id = revisions.id
        where revisions.edition_key = own_editions.key
          and revisions.organization_id = own_editions.organization_id
      ));--> statement-breakpoint
CREATE POLICY "received_copies_of_own_organization" ON "received_copies" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "received_copy_texts_of_own_organization" ON "received_copy_texts" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
ALTER TABLE "comparisons" RENAME COLUMN "revision_ids" TO "sheet_ids";
