ALTER TABLE "auth"."session" DROP CONSTRAINT "session_method_known";--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "only_for" uuid;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_limited_by_method" CHECK ((method in ('provider', 'mailedCode')) = (only_for is not null));--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_method_known" CHECK (method in ('password', 'passkey', 'provider', 'mailedCode'));