CREATE TABLE "questionnaire_returns" (
	"organization_id" uuid NOT NULL,
	"questionnaire_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"file_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"text" text NOT NULL,
	"returned_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "questionnaire_returns_once" PRIMARY KEY("organization_id","questionnaire_id","number"),
	CONSTRAINT "questionnaire_returns_count_from_one" CHECK (number >= 1)
);
--> statement-breakpoint
ALTER TABLE "questionnaire_returns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "questionnaires" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"offering_id" uuid NOT NULL,
	"asker" text NOT NULL,
	"asker_organization_id" uuid,
	"received_on" date NOT NULL,
	"due_on" date,
	"edition_key" text NOT NULL,
	"form_id" uuid NOT NULL,
	"disclosure_id" uuid NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "questionnaires_in_organization" UNIQUE("organization_id","id"),
	CONSTRAINT "questionnaires_disclosure_once" UNIQUE("organization_id","disclosure_id"),
	CONSTRAINT "questionnaires_state_known" CHECK (state in ('open', 'returned', 'declined'))
);
--> statement-breakpoint
ALTER TABLE "questionnaires" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "questionnaire_returns" ADD CONSTRAINT "questionnaire_returns_of_questionnaire" FOREIGN KEY ("organization_id","questionnaire_id") REFERENCES "public"."questionnaires"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_returns" ADD CONSTRAINT "questionnaire_returns_of_file" FOREIGN KEY ("organization_id","file_id") REFERENCES "public"."files"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD CONSTRAINT "questionnaires_of_form" FOREIGN KEY ("organization_id","form_id") REFERENCES "public"."loaded_forms"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD CONSTRAINT "questionnaires_of_disclosure" FOREIGN KEY ("organization_id","disclosure_id") REFERENCES "public"."disclosures"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "questionnaires_newest" ON "questionnaires" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE POLICY "questionnaire_returns_of_own_organization" ON "questionnaire_returns" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "questionnaires_of_own_organization" ON "questionnaires" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);