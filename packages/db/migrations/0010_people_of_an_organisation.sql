CREATE FUNCTION "sits_with"("other" uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ select exists (
	select from public.matrix_participants as own
		join public.matrix_participants as seat on seat.matrix_id = own.matrix_id
	where seat.organization_id = other
		and own.organization_id = nullif(pg_catalog.current_setting('app.organization_id', true), '')::pg_catalog.uuid
) $$;--> statement-breakpoint
CREATE TABLE "legal_persons" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"reading" text,
	"corporate_number" text,
	"address" text NOT NULL,
	"representative_title" text NOT NULL,
	"representative_name" text NOT NULL,
	"valid_from" date NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "legal_persons_corporate_number_form" CHECK (corporate_number ~ '^[1-9][0-9]{12}$')
);
--> statement-breakpoint
ALTER TABLE "legal_persons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "legal_persons" ADD CONSTRAINT "legal_persons_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "legal_persons_of_organization" ON "legal_persons" USING btree ("organization_id","valid_from","id");--> statement-breakpoint
CREATE POLICY "legal_persons_of_own_organization" ON "legal_persons" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "legal_persons_at_the_same_table" ON "legal_persons" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (sits_with(organization_id) and valid_from <= (now() at time zone 'Asia/Tokyo')::date);--> statement-breakpoint
CREATE FUNCTION "refuse_changing"() RETURNS trigger
LANGUAGE plpgsql SET search_path = ''
AS $$ begin
	raise exception 'what was entered here is never changed' using errcode = 'restrict_violation';
end $$;--> statement-breakpoint
CREATE TRIGGER "legal_persons_stay" BEFORE UPDATE OR DELETE OR TRUNCATE ON "legal_persons" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_changing"();
