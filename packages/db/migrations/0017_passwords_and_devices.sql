CREATE TABLE "auth"."known_device" (
	"device_hash" text NOT NULL,
	"account" text NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "known_device_device_hash_account_pk" PRIMARY KEY("device_hash","account")
);
--> statement-breakpoint
CREATE TABLE "auth"."sign_in_lock" (
	"key" text PRIMARY KEY NOT NULL,
	"failure_count" integer NOT NULL,
	"failed_at" timestamp (3) with time zone NOT NULL,
	"locked_until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."used_password" (
	"user_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "used_password_user_id_hash_pk" PRIMARY KEY("user_id","hash")
);
--> statement-breakpoint
ALTER TABLE "auth"."used_password" ADD CONSTRAINT "used_password_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "known_device_by_use" ON "auth"."known_device" USING btree ("used_at");--> statement-breakpoint
CREATE INDEX "sign_in_lock_by_failure" ON "auth"."sign_in_lock" USING btree ("failed_at");--> statement-breakpoint
-- With the password itself, in one statement: whichever way it was chosen, it is remembered. The fifth before is forgotten.
CREATE FUNCTION auth.remember_password() RETURNS trigger
LANGUAGE plpgsql SET search_path = ''
AS $$
BEGIN
  INSERT INTO auth.used_password (user_id, hash, set_at)
  VALUES (new.user_id, new.password, clock_timestamp())
  ON CONFLICT DO NOTHING;
  DELETE FROM auth.used_password WHERE user_id = new.user_id AND hash NOT IN (
    SELECT hash FROM auth.used_password WHERE user_id = new.user_id ORDER BY set_at DESC, hash LIMIT 5
  );
  RETURN null;
END
$$;
--> statement-breakpoint
CREATE TRIGGER remember_password AFTER INSERT OR UPDATE OF password ON auth.account
FOR EACH ROW WHEN (new.password IS NOT NULL) EXECUTE FUNCTION auth.remember_password();
--> statement-breakpoint
INSERT INTO auth.used_password (user_id, hash, set_at)
SELECT user_id, password, updated_at FROM auth.account WHERE password IS NOT NULL;
