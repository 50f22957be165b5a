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
import { MigrateButton } from "../migration/migrate-button.tsx";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { Tag } from "../ui/tag.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { type FormFamily, formFamilies, newerEditions } from "./form-families.ts";
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
          {(begun) => <Forms drafts={begun} editions={forms} offering={offering} />}
        </Loaded>
      )}
    </Loaded>
  );
}

type FormsProps = {
  readonly editions: readonly EditionInList[];
  readonly drafts: readonly Disclosure[];
  readonly offering: OfferingWithRevisions;
};

/** The forms of vendors first; those that hospitals fill in about themselves stand folded below, and say whose they are. */
function Forms({ drafts, editions, offering }: FormsProps) {
  const words = useWords();
  const families = formFamilies(editions);
  const isUsed = ({ key }: EditionInList) => isBegun(key, { drafts, offering });
  const listOf = (writtenBy: FormFamily["writtenBy"]) =>
    families
      .filter((family) => family.writtenBy === writtenBy)
      .map((family) => (
        <Family
          drafts={drafts}
          editions={editions}
          family={family}
          key={family.newest.key}
          offering={offering}
        />
      ));
  const hospitals = families.filter(({ writtenBy }) => writtenBy === "hospital");
  return (
    <>
      <ul className="border-t border-solid-gray-300">{listOf("vendor")}</ul>
      {hospitals.length > 0 && (
        <details
          className="border-b border-solid-gray-300 py-3"
          open={hospitals.some(({ newest, older }) => [newest, ...older].some(isUsed))}
        >
          <summary className="cursor-pointer font-bold">
            {words.offering.sheets.ofHospitals}
          </summary>
          <p className="mt-2 max-w-[48em] text-[0.9375rem] leading-160 text-solid-gray-800">
            {words.offering.sheets.ofHospitalsNote}
          </p>
          <ul className="mt-2 border-t border-solid-gray-300 sm:pl-4">{listOf("hospital")}</ul>
        </details>
      )}
    </>
  );
}

/** A form: its newest edition, and the older ones folded below it unless something was written in them. */
function Family({
  drafts,
  editions,
  family,
  offering,
}: FormsProps & { readonly family: FormFamily }) {
  const words = useWords();
  const { newest, older } = family;
  const sheet = (edition: EditionInList) => (
    <Sheet
      draft={drafts.find(({ editionKey }) => editionKey === edition.key)}
      edition={edition}
      key={edition.key}
      offering={offering}
      targets={newerEditions(edition, editions)}
    />
  );
  return (
    <>
      {sheet(newest)}
      {older.length > 0 && (
        <li className="border-b border-solid-gray-300 py-2 sm:pl-4">
          <details open={older.some(({ key }) => isBegun(key, { drafts, offering }))}>
            <summary className="cursor-pointer text-[0.9375rem]">
              {words.offering.sheets.older({ count: older.length })}
            </summary>
            <ul className="mt-2 [&>li:last-child]:border-b-0">{older.map(sheet)}</ul>
          </details>
        </li>
      )}
    </>
  );
}

function isBegun(
  key: string,
  { drafts, offering }: Pick<FormsProps, "drafts" | "offering">,
): boolean {
  return [...drafts, ...offering.revisions].some(({ editionKey }) => editionKey === key);
}

type SheetProps = {
  readonly edition: EditionInList;
  readonly draft: Disclosure | undefined;
  readonly offering: OfferingWithRevisions;
  /** The editions to which it can be moved. */
  readonly targets: readonly EditionInList[];
};

function Sheet({ edition, draft, offering, targets }: SheetProps) {
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
      {(draft || current) && targets.length > 0 && (
        <MigrateButton
          choice={{ current, draft, targets, title: edition.title }}
          offeringId={offering.id}
        />
      )}
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

function BeginButton({ edition, offering }: Omit<SheetProps, "draft" | "targets">) {
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
