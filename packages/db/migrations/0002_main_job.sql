CREATE TABLE "access_requests" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"offering_id" uuid NOT NULL,
	"asking_organization_id" uuid NOT NULL,
	"asking_name" text NOT NULL,
	"state" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "access_requests_once" UNIQUE("offering_id","asking_organization_id"),
	CONSTRAINT "access_requests_decided_have_time" CHECK ((state = 'open') = (decided_at is null))
);
--> statement-breakpoint
ALTER TABLE "access_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_documents" (
	"matrix_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"step" integer NOT NULL,
	"sha256" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "agreement_documents_once" PRIMARY KEY("agreement_id","kind","step"),
	CONSTRAINT "agreement_documents_kind_known" CHECK (kind in ('agreement', 'certificate'))
);
--> statement-breakpoint
ALTER TABLE "agreement_documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_signatures" (
	"matrix_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"party_key" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"signer_name" text NOT NULL,
	"signer_role" text NOT NULL,
	"strength" text NOT NULL,
	"consent" text NOT NULL,
	"content_sha256" text NOT NULL,
	"document_sha256" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreement_signatures_once" PRIMARY KEY("agreement_id","party_key")
);
--> statement-breakpoint
ALTER TABLE "agreement_signatures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreements" (
	"matrix_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"document_number" text NOT NULL,
	"title" text NOT NULL,
	"language" text NOT NULL,
	"content" text NOT NULL,
	"content_sha256" text NOT NULL,
	"document_sha256" text NOT NULL,
	"signers_needed" text[] NOT NULL,
	"seals_done" integer DEFAULT 0 NOT NULL,
	"fixed_at" timestamp (3) with time zone NOT NULL,
	"completed_at" timestamp (3) with time zone,
	CONSTRAINT "agreements_number_once" UNIQUE("document_number"),
	CONSTRAINT "agreements_in_matrix" UNIQUE("matrix_id","id")
);
--> statement-breakpoint
ALTER TABLE "agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answers" (
	"organization_id" uuid NOT NULL,
	"disclosure_id" uuid NOT NULL,
	"item_key" text NOT NULL,
	"answer" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "answers_once" PRIMARY KEY("organization_id","disclosure_id","item_key")
);
--> statement-breakpoint
ALTER TABLE "answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comparisons" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"revision_ids" uuid[] NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "comparisons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contract_annexes" (
	"organization_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"title" text NOT NULL,
	"document_number" text NOT NULL,
	"content_sha256" text NOT NULL,
	"attached_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contract_annexes_once" PRIMARY KEY("organization_id","contract_id","agreement_id")
);
--> statement-breakpoint
ALTER TABLE "contract_annexes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contracts" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"counterparty" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"notice_by" date,
	"note" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contracts_in_organization" UNIQUE("organization_id","id"),
	CONSTRAINT "contracts_number_once" UNIQUE("organization_id","number"),
	CONSTRAINT "contracts_end_after_start" CHECK (ends_on is null or ends_on >= starts_on)
);
--> statement-breakpoint
ALTER TABLE "contracts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosures" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"offering_id" uuid NOT NULL,
	"edition_key" text NOT NULL,
	"header" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "disclosures_in_organization" UNIQUE("organization_id","id"),
	CONSTRAINT "disclosures_edition_once" UNIQUE("organization_id","offering_id","edition_key")
);
--> statement-breakpoint
ALTER TABLE "disclosures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "matrices" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"offering_id" uuid NOT NULL,
	"offering_name" text NOT NULL,
	"version_label" text NOT NULL,
	"service_type" text NOT NULL,
	"parties" jsonb NOT NULL,
	"basis_revision_ids" uuid[] NOT NULL,
	"duty_catalog_key" text NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "matrices_state_known" CHECK (state in ('talking', 'fixed'))
);
--> statement-breakpoint
ALTER TABLE "matrices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "matrix_moves" (
	"matrix_id" uuid NOT NULL,
	"row_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"party_key" text NOT NULL,
	"person_name" text NOT NULL,
	"proposal_number" integer NOT NULL,
	"assignment" jsonb,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "matrix_moves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "matrix_participants" (
	"matrix_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"party_key" text NOT NULL,
	CONSTRAINT "matrix_participants_once" PRIMARY KEY("matrix_id","organization_id"),
	CONSTRAINT "matrix_participants_party_once" UNIQUE("matrix_id","party_key")
);
--> statement-breakpoint
ALTER TABLE "matrix_participants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "matrix_rows" (
	"matrix_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"duty_key" text NOT NULL,
	"position" integer NOT NULL,
	"assignment" jsonb NOT NULL,
	"sources" jsonb NOT NULL,
	"accepted_by" text[] NOT NULL,
	"declined_by" text[] NOT NULL,
	"proposal_number" integer NOT NULL,
	CONSTRAINT "matrix_rows_in_matrix" UNIQUE("matrix_id","id"),
	CONSTRAINT "matrix_rows_duty_once" UNIQUE("matrix_id","duty_key")
);
--> statement-breakpoint
ALTER TABLE "matrix_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offerings" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"version_label" text NOT NULL,
	"service_type" text NOT NULL,
	"description" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "offerings_in_organization" UNIQUE("organization_id","id"),
	CONSTRAINT "offerings_name_and_version_once" UNIQUE("organization_id","name","version_label")
);
--> statement-breakpoint
ALTER TABLE "offerings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "revision_contents" (
	"organization_id" uuid NOT NULL,
	"revision_id" uuid PRIMARY KEY NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "revision_contents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "revisions" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"offering_id" uuid NOT NULL,
	"edition_key" text NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"sha256" text NOT NULL,
	"vendor_name" text NOT NULL,
	"offering_name" text NOT NULL,
	"version_label" text NOT NULL,
	"visibility" text NOT NULL,
	"state" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "revisions_in_organization" UNIQUE("organization_id","id"),
	CONSTRAINT "revisions_number_once" UNIQUE("organization_id","offering_id","edition_key","number"),
	CONSTRAINT "revisions_count_from_one" CHECK (number >= 1)
);
--> statement-breakpoint
ALTER TABLE "revisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "seal_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"certificate" "bytea" NOT NULL,
	"certificate_sha256" text NOT NULL,
	"private_key_encrypted" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "seal_keys_certificate_once" UNIQUE("certificate_sha256")
);
--> statement-breakpoint
CREATE TABLE "sheet_imports" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"disclosure_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"reading" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"applied_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "sheet_imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."two_factor" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" uuid NOT NULL,
	"verified" boolean DEFAULT true NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "auth"."user" ADD COLUMN "two_factor_enabled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_of_offering" FOREIGN KEY ("organization_id","offering_id") REFERENCES "public"."offerings"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_documents" ADD CONSTRAINT "agreement_documents_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatures" ADD CONSTRAINT "agreement_signatures_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_matrix_id_matrices_id_fk" FOREIGN KEY ("matrix_id") REFERENCES "public"."matrices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_of_disclosure" FOREIGN KEY ("organization_id","disclosure_id") REFERENCES "public"."disclosures"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparisons" ADD CONSTRAINT "comparisons_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_annexes" ADD CONSTRAINT "contract_annexes_of_contract" FOREIGN KEY ("organization_id","contract_id") REFERENCES "public"."contracts"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_of_offering" FOREIGN KEY ("organization_id","offering_id") REFERENCES "public"."offerings"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matrices" ADD CONSTRAINT "matrices_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matrix_moves" ADD CONSTRAINT "matrix_moves_on_row" FOREIGN KEY ("matrix_id","row_id") REFERENCES "public"."matrix_rows"("matrix_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matrix_participants" ADD CONSTRAINT "matrix_participants_matrix_id_matrices_id_fk" FOREIGN KEY ("matrix_id") REFERENCES "public"."matrices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matrix_rows" ADD CONSTRAINT "matrix_rows_matrix_id_matrices_id_fk" FOREIGN KEY ("matrix_id") REFERENCES "public"."matrices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offerings" ADD CONSTRAINT "offerings_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_contents" ADD CONSTRAINT "revision_contents_of_revision" FOREIGN KEY ("organization_id","revision_id") REFERENCES "public"."revisions"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_of_offering" FOREIGN KEY ("organization_id","offering_id") REFERENCES "public"."offerings"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_imports" ADD CONSTRAINT "sheet_imports_of_disclosure" FOREIGN KEY ("organization_id","disclosure_id") REFERENCES "public"."disclosures"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."two_factor" ADD CONSTRAINT "two_factor_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comparisons_by_organization" ON "comparisons" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "contracts_by_age" ON "contracts" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "matrices_by_age" ON "matrices" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "matrix_moves_of_row" ON "matrix_moves" USING btree ("matrix_id","row_id","id");--> statement-breakpoint
CREATE INDEX "matrix_participants_by_organization" ON "matrix_participants" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "offerings_by_age" ON "offerings" USING btree ("created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "revisions_one_current" ON "revisions" USING btree ("organization_id","offering_id","edition_key") WHERE state = 'current';--> statement-breakpoint
CREATE INDEX "revisions_by_offering" ON "revisions" USING btree ("offering_id");--> statement-breakpoint
CREATE INDEX "two_factor_by_user" ON "auth"."two_factor" USING btree ("user_id");--> statement-breakpoint
CREATE FUNCTION "takes_part"("matrix" uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ select exists (
	select from public.matrix_participants
	where matrix_participants.matrix_id = matrix
		and matrix_participants.organization_id = nullif(pg_catalog.current_setting('app.organization_id', true), '')::pg_catalog.uuid
) $$;--> statement-breakpoint
CREATE POLICY "access_requests_of_own_organization" ON "access_requests" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "access_requests_seen_by_the_asker" ON "access_requests" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (asking_organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "access_requests_made_by_the_asker" ON "access_requests" AS PERMISSIVE FOR INSERT TO "bunkai_app" WITH CHECK (asking_organization_id = nullif(current_setting('app.organization_id', true), '')::uuid and state = 'open');--> statement-breakpoint
CREATE POLICY "agreement_documents_of_participants" ON "agreement_documents" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (takes_part(matrix_id)) WITH CHECK (takes_part(matrix_id));--> statement-breakpoint
CREATE POLICY "agreement_signatures_of_participants" ON "agreement_signatures" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (takes_part(matrix_id)) WITH CHECK (takes_part(matrix_id));--> statement-breakpoint
CREATE POLICY "agreements_of_participants" ON "agreements" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (takes_part(matrix_id)) WITH CHECK (takes_part(matrix_id));--> statement-breakpoint
CREATE POLICY "answers_of_own_organization" ON "answers" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "comparisons_of_own_organization" ON "comparisons" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "contract_annexes_of_own_organization" ON "contract_annexes" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "contracts_of_own_organization" ON "contracts" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "disclosures_of_own_organization" ON "disclosures" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "matrices_of_participants" ON "matrices" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (takes_part(id)) WITH CHECK (takes_part(id));--> statement-breakpoint
CREATE POLICY "matrices_of_their_opener" ON "matrices" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "matrix_moves_of_participants" ON "matrix_moves" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (takes_part(matrix_id)) WITH CHECK (takes_part(matrix_id));--> statement-breakpoint
CREATE POLICY "matrix_participants_see_each_other" ON "matrix_participants" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (takes_part(matrix_id));--> statement-breakpoint
CREATE POLICY "matrix_participants_named_by_the_opener" ON "matrix_participants" AS PERMISSIVE FOR INSERT TO "bunkai_app" WITH CHECK (exists (select from matrices where matrices.id = matrix_id and matrices.organization_id = nullif(current_setting('app.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "matrix_rows_of_participants" ON "matrix_rows" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (takes_part(matrix_id)) WITH CHECK (takes_part(matrix_id));--> statement-breakpoint
CREATE POLICY "offerings_of_own_organization" ON "offerings" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "offerings_for_every_organization" ON "offerings" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (nullif(current_setting('app.organization_id', true), '')::uuid is not null);--> statement-breakpoint
CREATE POLICY "revision_contents_of_own_organization" ON "revision_contents" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "revision_contents_for_readers" ON "revision_contents" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (exists (
        select from revisions
        where revisions.id = revision_contents.revision_id and (
          revisions.visibility = 'public' and nullif(current_setting('app.organization_id', true), '')::uuid is not null
          or exists (
            select from access_requests
            where access_requests.offering_id = revisions.offering_id
              and access_requests.asking_organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
              and access_requests.state = 'granted'
          )
        )
      ));--> statement-breakpoint
CREATE POLICY "revisions_of_own_organization" ON "revisions" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "revisions_for_every_organization" ON "revisions" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (nullif(current_setting('app.organization_id', true), '')::uuid is not null);--> statement-breakpoint
CREATE POLICY "sheet_imports_of_own_organization" ON "sheet_imports" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);