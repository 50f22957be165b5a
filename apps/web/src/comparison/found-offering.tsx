import type { Revision } from "@bunkai/domain/disclosure/revision";
import { Link } from "@tanstack/react-router";
import CheckIcon from "lucide-react/icons/check";
import PlusIcon from "lucide-react/icons/plus";
import { useWords } from "../language/use-words.ts";
import type { OfferingWithRevisions } from "../offering/offering-queries.ts";
import { Button } from "../ui/button.tsx";
import { Moment } from "../ui/moment.tsx";
import { OrganizationName } from "../ui/organization-name.tsx";
import { Tag } from "../ui/tag.tsx";
import { sheetName } from "./sheet-name.ts";
import type { Tray } from "./use-tray.ts";

export type FoundOfferingProps = {
  readonly offering: OfferingWithRevisions;
  readonly tray: Tray;
};

/** One offering that was found, with the sheets that hold now. */
export function FoundOffering({ offering, tray }: FoundOfferingProps) {
  const words = useWords();
  const current = offering.revisions.filter(({ state }) => state === "current");
  return (
    <li className="grid gap-x-8 gap-y-3 border-b border-solid-gray-300 py-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <div>
        <p className="text-[0.875rem] leading-150 text-solid-gray-700">
          <OrganizationName name={offering.vendorName} />
        </p>
        <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[1rem] leading-160">
          <Link
            className="link font-bold"
            params={{ offeringId: offering.id }}
            to="/offerings/$offeringId"
          >
            {offering.name} {offering.versionLabel}
          </Link>
          <Tag>{words.responsibility.serviceType[offering.serviceType]}</Tag>
        </h2>
        {offering.description && (
          <p className="mt-1 line-clamp-2 text-[0.9375rem] leading-160 text-solid-gray-800">
            {offering.description}
          </p>
        )}
      </div>
      {current.length === 0 ? (
        <p className="text-[0.9375rem] text-solid-gray-700">{words.offering.nothingIssued}</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {current.map((revision) => (
            <Sheet key={revision.id} revision={revision} tray={tray} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Sheet({ revision, tray }: { readonly revision: Revision; readonly tray: Tray }) {
  const words = useWords();
  const isChosen = tray.has(revision);
  const sheet = sheetName(revision, words);
  const { find } = words.comparison;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          aria-label={find.read({ sheet })}
          className="link"
          params={{ revisionId: revision.id }}
          to="/revisions/$revisionId"
        >
          {words.offering.issuedSheet(revision)}
        </Link>
        <span className="text-[0.875rem] text-solid-gray-700">
          <Moment at={revision.issuedAt} precision="day" />
        </span>
        {!revision.readable && <Tag tone="attention">{find.notReadable}</Tag>}
      </div>
      <Button
        aria-label={isChosen ? find.chosenOf({ sheet }) : find.chooseOf({ sheet })}
        icon={isChosen ? CheckIcon : PlusIcon}
        offReason={tray.reasonOff(revision)}
        onClick={() => tray.toggle(revision)}
        size="small"
      >
        {isChosen ? find.chosen : find.choose}
      </Button>
    </li>
  );
}
