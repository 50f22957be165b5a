CREATE TABLE "guest_links" (
	"organization_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"seat_id" uuid NOT NULL,
	"object_kind" text NOT NULL,
	"object_id" uuid NOT NULL,
	"party_key" text,
	"title" text NOT NULL,
	"email" text NOT NULL,
	"person_name" text NOT NULL,
	"organization_name" text NOT NULL,
	"language" text NOT NULL,
	"roles" text[] NOT NULL,
	"wish" text,
	"due_on" date,
	"invited_by" text NOT NULL,
	"inviter_organization" text NOT NULL,
	"inviter_language" text NOT NULL,
	"invited_by_member_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"code_hash" text,
	"code_sent_at" timestamp (3) with time zone,
	"code_expires_at" timestamp (3) with time zone,
	"wrong_codes" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp (3) with time zone,
	CONSTRAINT "guest_links_token_once" UNIQUE("token_hash"),
	CONSTRAINT "guest_links_object_known" CHECK (object_kind in ('revision', 'matrix', 'agreement', 'file')),
	CONSTRAINT "guest_links_never_administer" CHECK (roles <@ array['viewer', 'negotiator', 'signer']),
	CONSTRAINT "guest_links_parties_of_tables" CHECK ((party_key is not null) = (object_kind in ('matrix', 'agreement'))),
	CONSTRAINT "guest_links_wish_for_files" CHECK ((wish is not null) = (object_kind = 'file'))
);
--> statement-breakpoint
ALTER TABLE "guest_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "organizations" DROP CONSTRAINT "organizations_kind_known";--> statement-breakpoint
DROP INDEX "organizations_seller_name_once";--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "sent_by" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "guest_link_id" uuid;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "ends_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "guest_links" ADD CONSTRAINT "guest_links_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guest_links" ADD CONSTRAINT "guest_links_seat_id_organizations_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "guest_links_by_organization" ON "guest_links" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "guest_links_by_seat" ON "guest_links" USING btree ("seat_id");--> statement-breakpoint
CREATE INDEX "files_by_guest_link" ON "files" USING btree ("guest_link_id","added_at");--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_seller_name_once" ON "organizations" USING btree ("name_key") WHERE kind in ('vendor', 'both');--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_of_guests_name_them" CHECK (num_nulls(sent_by, guest_link_id) in (0, 2));--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_that_end_are_seats" CHECK ((kind = 'guest') = (ends_at is not null));--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_kind_known" CHECK (kind in ('vendor', 'hospital', 'both', 'guest'));--> statement-breakpoint
CREATE POLICY "guest_links_of_own_organization" ON "guest_links" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "guest_links_of_the_system" ON "guest_links" AS PERMISSIVE FOR ALL TO "bunkai_app" USING (current_setting('app.system', true) = 'on') WITH CHECK (current_setting('app.system', true) = 'on');--> statement-breakpoint
CREATE POLICY "guest_links_of_their_seat" ON "guest_links" AS PERMISSIVE FOR SELECT TO "bunkai_app" USING (seat_id = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
ALTER POLICY "organizations_that_sell" ON "organizations" TO bunkai_app USING (kind in ('vendor', 'both') and nullif(current_setting('app.organization_id', true), '')::uuid is not null);--> statement-breakpoint
ALTER POLICY "revision_contents_for_readers" ON "revision_contents" TO bunkai_app USING (exists (
        select from revisions
        where revisions.id = revision_contents.revision_id and (
          revisions.visibility = 'public' and nullif(current_setting('app.organization_id', true), '')::uuid is not null
          or exists (
            select from access_requests
            where access_requests.offering_id = revisions.offering_id
              and access_requests.asking_organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
              and access_requests.state = 'granted'
          )
          or exists (
            select from guest_links
            where guest_links.seat_id = nullif(current_setting('app.organization_id', true), '')::uuid
              and guest_links.organization_id = revisions.organization_id
              and guest_links.object_kind = 'revision'
              and guest_links.object_id = revisions.id
              and guest_links.revoked_at is null
          )
        )
      ));