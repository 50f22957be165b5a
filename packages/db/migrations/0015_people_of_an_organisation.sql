CREATE FUNCTION "sits_with"("other" uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$ select exists (
	select from public.matrix_participants as own
		join public.matrix_participants as seat on seat.matrix_id = own.matrix_id
	where seat.organization_id = other
		and own.organization_id = nullif(pg_catalog.current_setting('app.organization_id', true), '')::pg_catalog.uuid
) $$;--> statement-breakpoint
CREATE TABLE "deputies" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"principal_id" uuid NOT NULL,
	"deputy_id" uuid NOT NULL,
	"roles" text[] NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "deputies_in_organization" UNIQUE("organization_id","id"),
	CONSTRAINT "deputies_are_others" CHECK (deputy_id <> principal_id),
	CONSTRAINT "deputies_have_a_role" CHECK (cardinality(roles) > 0),
	CONSTRAINT "deputies_end_after_start" CHECK (ends_on >= starts_on)
);
--> statement-breakpoint
ALTER TABLE "deputies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "facilities" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"kind" text,
	"beds" integer,
	"closed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "facilities_in_organization" UNIQUE("organization_id","id"),
	CONSTRAINT "facilities_name_once" UNIQUE("organization_id","name"),
	CONSTRAINT "facilities_beds_counted" CHECK (beds >= 0)
);
--> statement-breakpoint
ALTER TABLE "facilities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "responsible_members" (
	"organization_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"object_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"handed_by" text,
	CONSTRAINT "responsible_members_once" PRIMARY KEY("organization_id","kind","object_id"),
	CONSTRAINT "responsible_members_kind_known" CHECK (kind in ('contract', 'matrix', 'offering', 'disclosure', 'comparison', 'invitation'))
);
--> statement-breakpoint
ALTER TABLE "responsible_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "contracts" DROP CONSTRAINT "contracts_number_once";--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "facility_id" uuid;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "facility_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "facility_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_of_principal" FOREIGN KEY ("organization_id","principal_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_who_act" FOREIGN KEY ("organization_id","deputy_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities" ADD CONSTRAINT "facilities_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_persons" ADD CONSTRAINT "legal_persons_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsible_members" ADD CONSTRAINT "responsible_members_are_members" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deputies_by_deputy" ON "deputies" USING btree ("deputy_id","ends_on");--> statement-breakpoint
CREATE INDEX "deputies_by_principal" ON "deputies" USING btree ("organization_id","principal_id");--> statement-breakpoint
CREATE INDEX "legal_persons_of_organization" ON "legal_persons" USING btree ("organization_id","valid_from","id");--> statement-breakpoint
CREATE INDEX "responsible_members_by_member" ON "responsible_members" USING btree ("organization_id","member_id");--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_of_facility" FOREIGN KEY ("organization_id","facility_id") REFERENCES "public"."facilities"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_number_once" UNIQUE NULLS NOT DISTINCT("organization_id","facility_id","number");--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_without_limit_administer" CHECK (cardinality(facility_ids) = 0 or not 'administrator' = any(roles));--> statement-breakpoint
CREATE POLICY "contract_annexes_within_reach" ON "contract_annexes" AS RESTRICTIVE FOR ALL TO "bunkai_app" USING (exists (select from contracts where contracts.id = contract_id)) WITH CHECK (exists (select from contracts where contracts.id = contract_id));--> statement-breakpoint
CREATE POLICY "contracts_within_reach" ON "contracts" AS RESTRICTIVE FOR ALL TO "bunkai_app" USING (current_setting('app.facility_ids', true) = 'all' or facility_id::text = any(string_to_array(current_setting('app.facility_ids', true), ','))) WITH CHECK (current_setting('app.facility_ids', true) = 'all' or facility_id::text = any(string_to_array(current_setting('app.facility_ids', true), ',')));--> statement-breakpoint
CREATE POLICY "deputies_of_own_organization" ON "deputies" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "facilities_of_own_organization" ON "facilities" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "legal_persons_of_own_organization" ON "legal_persons" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "legal_persons_at_the_same_table" ON "legal_persons" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (sits_with(organization_id) and valid_from <= (now() at time zone 'Asia/Tokyo')::date);--> statement-breakpoint
CREATE POLICY "responsible_members_of_own_organization" ON "responsible_members" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE FUNCTION "refuse_changing"() RETURNS trigger
LANGUAGE plpgsql SET search_path = ''
AS $$ begin
	raise exception 'what was entered here is never changed' using errcode = 'restrict_violation';
end $$;--> statement-breakpoint
CREATE TRIGGER "legal_persons_stay" BEFORE UPDATE OR DELETE OR TRUNCATE ON "legal_persons" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_changing"();
--> statement-breakpoint
-- A person alone sees none but the own memberships; what a deputy borrows depends on what the principal holds.
CREATE FUNCTION "running_deputies"("today" date) RETURNS TABLE (
	"organization_id" uuid, "deputy_member_id" uuid, "deputyship_id" uuid, "principal_id" uuid,
	"principal_name" text, "lent" text[], "held" text[], "reach" uuid[]
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
AS $$
	select d.organization_id, d.deputy_id, d.id, p.id, p.name, d.roles, p.roles, p.facility_ids
	from public.members own
		join public.deputies d on d.organization_id = own.organization_id and d.deputy_id = own.id
		join public.members p on p.organization_id = d.organization_id and p.id = d.principal_id
	where own.person_id = nullif(pg_catalog.current_setting('app.person_id', true), '')::pg_catalog.uuid
		and d.ended_at is null and today between d.starts_on and d.ends_on
$$;
