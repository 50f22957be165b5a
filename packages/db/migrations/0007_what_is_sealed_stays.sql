CREATE FUNCTION "refuse_unsealing"() RETURNS trigger
LANGUAGE plpgsql SET search_path = ''
AS $$ begin
	if new.seals_done < old.seals_done then
		raise exception 'a seal is never taken back' using errcode = 'restrict_violation';
	end if;
	if old.completed_at is not null and (new.seals_done, new.completed_at) is distinct from (old.seals_done, old.completed_at) then
		raise exception 'a complete agreement stays as it is' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;--> statement-breakpoint
CREATE TRIGGER "agreements_stay_sealed" BEFORE UPDATE ON "agreements" FOR EACH ROW EXECUTE FUNCTION "refuse_unsealing"();
