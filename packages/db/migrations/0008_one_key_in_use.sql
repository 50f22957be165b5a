-- Two processes may have made a key each at their first start; the older one is what all have used since.
UPDATE "seal_keys" SET "retired_at" = now() WHERE "retired_at" is null AND "id" <> (
  SELECT "id" FROM "seal_keys" WHERE "retired_at" is null ORDER BY "created_at", "id" LIMIT 1
);--> statement-breakpoint
CREATE UNIQUE INDEX "seal_keys_one_in_use" ON "seal_keys" USING btree (("retired_at" is null)) WHERE "seal_keys"."retired_at" is null;
