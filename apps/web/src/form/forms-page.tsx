import type { FormWithoutItems } from "@bunkai/domain/catalog/form-without-items";
import { useQuery } from "@tanstack/react-query";
import FormIcon from "lucide-react/icons/file-spreadsheet";
import PlusIcon from "lucide-react/icons/plus";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Page, Part } from "../ui/page.tsx";
import { FormList } from "./form-list.tsx";
import { formsQuery } from "./form-queries.ts";
import { LoadFormPart } from "./load-form-part.tsx";
import { OfficialForms } from "./official-forms.tsx";

/** The forms that the organisation has loaded, and the way to load another one. */
export function FormsPage() {
  const words = useWords();
  const { loadedForm: said } = words;
  const { organizationId } = useMembership();
  const query = useQuery(formsQuery(organizationId));
  const [loads, setLoads] = useState<readonly (FormWithoutItems | null)[]>([]);
  const load = (official: FormWithoutItems | null) => setLoads([...loads, official]);
  const offReason = useReasonOff()("form.load");
  return (
    <Page
      action={
        <Button icon={PlusIcon} kind="primary" offReason={offReason} onClick={() => load(null)}>
          {said.load.title}
        </Button>
      }
      lead={<p>{said.lead}</p>}
      offReason={offReason}
      title={words.shell.nav.forms}
    >
      {loads.length > 0 && <LoadFormPart key={loads.length} official={loads.at(-1) ?? null} />}
      <Part title={said.loaded}>
        <Loaded query={query}>
          {(forms) =>
            forms.length === 0 ? (
              <Empty icon={FormIcon} title={said.empty.title}>
                {said.empty.body}
              </Empty>
            ) : (
              <FormList forms={forms} />
            )
          }
        </Loaded>
      </Part>
      <OfficialForms offReason={offReason} onLoad={load} />
    </Page>
  );
}
