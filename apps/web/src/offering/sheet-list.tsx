import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import PencilIcon from "lucide-react/icons/pencil";
import PlusIcon from "lucide-react/icons/plus";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { draftsQuery, openDraft } from "../disclosure/draft-queries.ts";
import type { EditionInList } from "../disclosure/edition-queries.ts";
import { editionsQuery } from "../disclosure/edition-queries.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { Tag } from "../ui/tag.tsx";
import { useToasts } from "../ui/toasts.tsx";
import type { OfferingWithRevisions } from "./offering-queries.ts";

/** The forms that can be filled in for an offering: what was issued last, and the draft of the next. */
export function SheetList({ offering }: { readonly offering: OfferingWithRevisions }) {
  const { organizationId } = useMembership();
  const editions = useQuery(editionsQuery(organizationId));
  const drafts = useQuery(draftsQuery(organizationId, offering.id));
  return (
    <Loaded query={editions}>
      {(forms) => (
        <Loaded query={drafts}>
          {(begun) => (
            <ul className="border-t border-solid-gray-300">
              {forms.map((edition) => (
                <Sheet
                  draft={begun.find(({ editionKey }) => editionKey === edition.key)}
                  edition={edition}
                  key={edition.key}
                  offering={offering}
                />
              ))}
            </ul>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

type SheetProps = {
  readonly edition: EditionInList;
  readonly draft: Disclosure | undefined;
  readonly offering: OfferingWithRevisions;
};

function Sheet({ edition, draft, offering }: SheetProps) {
  const words = useWords();
  const read = useBilingual();
  const current = offering.revisions.find(
    ({ editionKey, state }) => editionKey === edition.key && state === "current",
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-solid-gray-300 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-center gap-2 font-bold">
          {read(edition.title)}
          {draft && <Tag tone="attention">{words.offering.sheets.draft}</Tag>}
        </p>
        <p className="text-[0.9375rem] leading-160 text-solid-gray-800">
          {words.offering.sheets.items({ count: edition.itemCount })}
          {"　"}
          {current ? words.offering.issuedSheet(current) : words.offering.nothingIssued}
        </p>
      </div>
      {draft ? (
        <Link
          aria-label={words.offering.sheets.continueOf({ sheet: read(edition.title) })}
          className={buttonStyle({ kind: "secondary", size: "normal" })}
          params={{ disclosureId: draft.id }}
          to="/disclosures/$disclosureId"
        >
          <PencilIcon aria-hidden="true" className="size-4" />
          {words.offering.sheets.continue}
        </Link>
      ) : (
        <BeginButton edition={edition} offering={offering} />
      )}
    </li>
  );
}

function BeginButton({ edition, offering }: Omit<SheetProps, "draft">) {
  const words = useWords();
  const read = useBilingual();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  const opening = useMutation({
    mutationFn: () => openDraft(organizationId, offering.id, edition.key),
    onSuccess: ({ id }) =>
      navigate({ to: "/disclosures/$disclosureId", params: { disclosureId: id } }),
    onError: (error) => toasts.refused(error),
    onSettled: () => queries.invalidateQueries(draftsQuery(organizationId, offering.id)),
  });
  return (
    <Button
      aria-label={words.offering.sheets.beginOf({ sheet: read(edition.title) })}
      busy={opening.isPending}
      icon={PlusIcon}
      offReason={useReasonOff()("disclosure.write")}
      onClick={() => opening.mutate()}
    >
      {words.offering.sheets.begin}
    </Button>
  );
}
