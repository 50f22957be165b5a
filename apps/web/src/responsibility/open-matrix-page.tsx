import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import { Allowed } from "../account/allowed.tsx";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import {
  type OfferingWithRevisions,
  offeringQuery,
  offeringsQuery,
} from "../offering/offering-queries.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { MoreButton } from "../ui/more-button.tsx";
import { Page } from "../ui/page.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { OpenMatrixForm } from "./open-matrix-form.tsx";

/** Opens a matrix: first the product, then the documents to start from and the parties. */
export function OpenMatrixPage() {
  const { opening } = useWords().responsibility;
  return (
    <Allowed deed="matrix.open">
      <div className="max-w-200">
        <Page lead={<p>{opening.lead}</p>} title={opening.title}>
          <Steps />
        </Page>
      </div>
    </Allowed>
  );
}

function Steps() {
  const { opening } = useWords().responsibility;
  const { organizationId } = useMembership();
  const { offering: id } = useSearch({ from: "/frame/member/matrices/new" });
  const navigate = useNavigate({ from: "/matrices/new" });
  const query = useQuery({ ...offeringQuery(organizationId, id ?? ""), enabled: id !== undefined });
  if (id === undefined) return <OfferingSearch />;
  return (
    <Loaded query={query}>
      {(offering) => (
        <>
          <div className="flex flex-wrap items-center justify-between gap-3 rounded-8 border border-solid-gray-420 px-4 py-3">
            <div>
              <h2 className="text-[0.9375rem] text-solid-gray-700">{opening.chosen}</h2>
              <p className="font-bold">
                {offering.name} {offering.versionLabel}
              </p>
              <p>{offering.vendorName}</p>
            </div>
            <Button
              kind="quiet"
              onClick={() =>
                void navigate({ search: (before) => ({ ...before, offering: undefined }) })
              }
            >
              {opening.change}
            </Button>
          </div>
          <OpenMatrixForm key={offering.id} offering={offering} />
        </>
      )}
    </Loaded>
  );
}

function OfferingSearch() {
  const { opening } = useWords().responsibility;
  const { organizationId } = useMembership();
  const { words = "" } = useSearch({ from: "/frame/member/matrices/new" });
  const navigate = useNavigate({ from: "/matrices/new" });
  const query = useInfiniteQuery(offeringsQuery(organizationId, { own: false, words }));
  return (
    <>
      <SearchField
        hint={opening.searchHint}
        label={opening.search}
        onSearch={(text) =>
          void navigate({ search: (before) => ({ ...before, words: text || undefined }) })
        }
        submit={opening.find}
        value={words}
      />
      <Loaded query={query}>
        {({ pages }) => (
          <OfferingChoices
            more={<MoreButton query={query} />}
            offerings={pages.flatMap(({ items }) => items)}
          />
        )}
      </Loaded>
    </>
  );
}

function OfferingChoices(props: {
  readonly offerings: readonly OfferingWithRevisions[];
  readonly more: ReactNode;
}) {
  const { opening, serviceType } = useWords().responsibility;
  const headingId = useId();
  const navigate = useNavigate({ from: "/matrices/new" });
  if (props.offerings.length === 0) return <p role="status">{opening.none}</p>;
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-2">
      <h2 className="font-bold" id={headingId}>
        {opening.found}
      </h2>
      <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {props.offerings.map((offering) => (
          <li key={offering.id}>
            <button
              className="w-full px-3 py-2 text-left hover:bg-solid-gray-50"
              onClick={() =>
                void navigate({ search: (before) => ({ ...before, offering: offering.id }) })
              }
              type="button"
            >
              <span className="link font-bold">
                {offering.name} {offering.versionLabel}
              </span>
              <span className="block text-[0.9375rem] leading-160 text-solid-gray-700">
                {offering.vendorName} {serviceType[offering.serviceType]}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {props.more}
    </section>
  );
}
