ALTER TABLE "organizations" ADD COLUMN "name_key" text;--> statement-breakpoint
-- Near enough for names that are there already; each is written anew, by the domain's rule, when it is changed.
UPDATE "organizations" SET "name_key" = regexp_replace(lower(normalize("name", NFKC)), '[[:space:][:punct:]]', '', 'g');--> statement-breakpoint
-- Whoever shares a name already keeps it.
UPDATE "organizations" SET "name_key" = "name_key" || ' ' || "id" WHERE "id" IN (
	SELECT "id" FROM (
		SELECT "id", row_number() OVER (PARTITION BY "name_key" ORDER BY "created_at", "id") AS "place"
		FROM "organizations" WHERE "kind" <> 'hospital'
	) "named" WHERE "place" > 1
);--> statement-breakpoint
ALTER TABLE "organizations" ALTER COLUMN "name_key" SET NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_seller_name_once" ON "organizations" USING btree ("name_key") WHERE kind <> 'hospital';
