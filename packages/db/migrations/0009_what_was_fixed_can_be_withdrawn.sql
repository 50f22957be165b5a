ALTER TABLE "agreements" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "withdrawn_party" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "withdrawn_by" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_one_standing" ON "agreements" USING btree ("matrix_id") WHERE withdrawn_at is null;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_version_once" UNIQUE("matrix_id","version");--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_withdrawn_in_full" CHECK (num_nulls(withdrawn_at, withdrawn_party, withdrawn_by, withdrawal_reason) in (0, 4));--> statement-breakpoint
CREATE POLICY "agreements_withdrawn_in_ones_own_name" ON "agreements" AS RESTRICTIVE FOR UPDATE TO "bunkai_app" USING (true) WITH CHECK (withdrawn_party is null or exists (
        select from matrix_participants
        where matrix_participants.matrix_id = agreements.matrix_id
          and matrix_participants.party_key = agreements.withdrawn_party
          and matrix_participants.organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
      ));--> statement-breakpoint
ALTER POLICY "matrices_stay_fixed" ON "matrices" TO bunkai_app USING (true) WITH CHECK (state = 'fixed' or (
        select bool_and(agreements.withdrawn_at is not null) from agreements
        where agreements.matrix_id = matrices.id
      ));--> statement-breakpoint
CREATE OR REPLACE FUNCTION "refuse_unsealing"() RETURNS trigger
LANGUAGE plpgsql SET search_path = ''
AS $$ begin
	if new.seals_done < old.seals_done then
		raise exception 'a seal is never taken back' using errcode = 'restrict_violation';
	end if;
	if old.completed_at is not null and (new.seals_done, new.completed_at) is distinct from (old.seals_done, old.completed_at) then
		raise exception 'a complete agreement stays as it is' using errcode = 'restrict_violation';
	end if;
	if old.withdrawn_at is not null
		and (new.seals_done, new.completed_at, new.withdrawn_at, new.withdrawn_party, new.withdrawn_by, new.withdrawal_reason)
			is distinct from (old.seals_done, old.completed_at, old.withdrawn_at, old.withdrawn_party, old.withdrawn_by, old.withdrawal_reason) then
		raise exception 'a withdrawn agreement stays as it is' using errcode = 'restrict_violation';
	end if;
	if old.withdrawn_at is null and new.withdrawn_at is not null and (
		new.completed_at is not null
		or new.signers_needed <@ array(select party_key from public.agreement_signatures where agreement_id = new.id)
	) then
		raise exception 'what all have signed is never withdrawn' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;--> statement-breakpoint
-- The lock makes a withdrawal and a signature of the same moment follow each other.
CREATE FUNCTION "refuse_signing_in_vain"() RETURNS trigger
LANGUAGE plpgsql SET search_path = ''
AS $$ declare taken_back timestamptz; begin
	select withdrawn_at into taken_back from public.agreements where id = new.agreement_id for share;
	if taken_back is not null then
		raise exception 'a withdrawn agreement is never signed' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;--> statement-breakpoint
CREATE TRIGGER "agreement_signatures_on_what_stands" BEFORE INSERT ON "agreement_signatures" FOR EACH ROW EXECUTE FUNCTION "refuse_signing_in_vain"();
