ALTER TABLE "agreement_documents" DROP CONSTRAINT "agreement_documents_agreement_id_agreements_id_fk";
--> statement-breakpoint
ALTER TABLE "agreement_signatures" DROP CONSTRAINT "agreement_signatures_agreement_id_agreements_id_fk";
--> statement-breakpoint
ALTER TABLE "matrix_participants" ADD CONSTRAINT "matrix_participants_as_party" UNIQUE("matrix_id","organization_id","party_key");--> statement-breakpoint
ALTER TABLE "agreement_documents" ADD CONSTRAINT "agreement_documents_of_agreement" FOREIGN KEY ("matrix_id","agreement_id") REFERENCES "public"."agreements"("matrix_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatures" ADD CONSTRAINT "agreement_signatures_of_agreement" FOREIGN KEY ("matrix_id","agreement_id") REFERENCES "public"."agreements"("matrix_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatures" ADD CONSTRAINT "agreement_signatures_of_participant" FOREIGN KEY ("matrix_id","organization_id","party_key") REFERENCES "public"."matrix_participants"("matrix_id","organization_id","party_key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
DROP POLICY "agreement_signatures_of_participants" ON "agreement_signatures" CASCADE;--> statement-breakpoint
DROP POLICY "matrix_moves_of_participants" ON "matrix_moves" CASCADE;--> statement-breakpoint
CREATE POLICY "agreement_signatures_in_ones_own_name" ON "agreement_signatures" AS PERMISSIVE FOR INSERT TO "bunkai_app" WITH CHECK (takes_part(matrix_id) and organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "matrix_moves_in_ones_own_name" ON "matrix_moves" AS PERMISSIVE FOR INSERT TO "bunkai_app" WITH CHECK (exists (
        select from matrix_participants
        where matrix_participants.matrix_id = matrix_moves.matrix_id
          and matrix_participants.party_key = matrix_moves.party_key
          and matrix_participants.organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
      ));--> statement-breakpoint
CREATE POLICY "agreement_signatures_of_participants" ON "agreement_signatures" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (takes_part(matrix_id));--> statement-breakpoint
CREATE POLICY "matrix_moves_of_participants" ON "matrix_moves" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (takes_part(matrix_id));