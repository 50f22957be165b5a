import type { LegalPerson } from "@bunkai/domain/account/legal-person";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useDayText } from "../contract/use-day-text.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { DayField } from "../ui/day-field.tsx";
import { Facts } from "../ui/facts.tsx";
import { Part } from "../ui/page.tsx";
import { LegalPersonDialog } from "./legal-person-dialog.tsx";
import { LegalPersonHistory } from "./legal-person-history.tsx";
import { legalPersonQuery } from "./legal-person-queries.ts";
import { useMembership } from "./use-membership.ts";
import { useReasonOff } from "./use-reason-off.ts";

/** Who the organisation is before the law: what holds now or held on a day, and everything that was entered. */
export function LegalPersonPart() {
  const { addFirst, addNext, asked, history, lead, none, noneOn, title } = useWords().legalPerson;
  const { organizationId } = useMembership();
  const [day, setDay] = useState("");
  const query = useQuery(legalPersonQuery(organizationId, day));
  const { data: today } = useQuery(legalPersonQuery(organizationId, ""));
  const present = today?.legalPerson ?? null;
  const [isAdding, setAdding] = useState(false);
  const offReason = useReasonOff()("legalPerson.add");
  return (
    <>
      <Part
        action={
          <Button offReason={offReason} onClick={() => setAdding(true)} size="small">
            {present ? addNext : addFirst}
          </Button>
        }
        title={title}
      >
        <p className="max-w-[48em] text-solid-gray-800">{lead}</p>
        {offReason && <p className="text-[0.875rem] text-solid-gray-700">{offReason}</p>}
        <Loaded lines={4} query={query}>
          {({ legalPerson }) =>
            legalPerson ? (
              <LegalPersonFacts legalPerson={legalPerson} />
            ) : (
              <p>{day === "" ? none : noneOn}</p>
            )
          }
        </Loaded>
        <DayField label={asked} onChange={setDay} value={day} />
      </Part>
      <Part title={history}>
        <LegalPersonHistory presentId={present?.id ?? null} />
      </Part>
      {isAdding && <LegalPersonDialog onClose={() => setAdding(false)} present={present} />}
    </>
  );
}

function LegalPersonFacts({ legalPerson }: { readonly legalPerson: LegalPerson }) {
  const { field, present, representative } = useWords().legalPerson;
  const dayText = useDayText();
  const { address, corporateNumber, name, reading, validFrom } = legalPerson;
  const lines = [
    [field.name, name],
    [field.reading, reading],
    [field.corporateNumber, corporateNumber],
    [field.address, address],
    [
      field.representative,
      representative({
        name: legalPerson.representativeName,
        title: legalPerson.representativeTitle,
      }),
    ],
    [field.validFrom, present({ day: dayText(validFrom) })],
  ] as const;
  return <Facts lines={lines.filter(([, value]) => value !== null)} />;
}
