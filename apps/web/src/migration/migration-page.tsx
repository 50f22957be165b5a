import type { MigrationView } from "@bunkai/domain/disclosure/migration";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import DownloadIcon from "lucide-react/icons/download";
import PencilIcon from "lucide-react/icons/pencil";
import { Allowed } from "../account/allowed.tsx";
import { useMembership } from "../account/use-membership.ts";
import { downloadAddress } from "../file/download-address.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { LoadedPage } from "../shell/loaded-page.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { useMomentText } from "../ui/moment.tsx";
import { Page } from "../ui/page.tsx";
import { CarriedPart, GonePart, NewPart } from "./migration-parts.tsx";
import { migrationQuery } from "./migration-queries.ts";
import { RewordedPart } from "./reworded-part.tsx";

/** What became of every row when a sheet was moved to another edition, and what of it is still to be confirmed. */
export function MigrationPage() {
  return (
    <Allowed deed="disclosure.read">
      <Migration />
    </Allowed>
  );
}

function Migration() {
  const { disclosureId } = useParams({
    from: "/frame/member/disclosures/$disclosureId/migration",
  });
  const { organizationId } = useMembership();
  const query = useQuery(migrationQuery(organizationId, disclosureId));
  return <LoadedPage query={query}>{(view) => <Receipt view={view} />}</LoadedPage>;
}

function Receipt({ view }: { readonly view: MigrationView }) {
  const words = useWords();
  const read = useBilingual();
  const momentText = useMomentText();
  const { fromEdition, migration, toEdition } = view;
  const { createdAt, disclosureId, from } = migration;
  return (
    <Page
      action={
        <Link
          className={buttonStyle({ kind: "primary", size: "normal" })}
          params={{ disclosureId }}
          to="/disclosures/$disclosureId"
        >
          <PencilIcon aria-hidden="true" className="size-4" />
          {words.migration.draft}
        </Link>
      }
      lead={
        <>
          <p>
            {words.migration.lead({ from: read(fromEdition.title), to: read(toEdition.title) })}
          </p>
          <p>
            {words.migration.madeAt({ at: momentText(createdAt, "minute") })}
            {"　"}
            {from.revisionId ? (
              <Link
                className="link"
                params={{ revisionId: from.revisionId }}
                to="/revisions/$revisionId"
              >
                {words.migration.fromRevision}
              </Link>
            ) : (
              words.migration.fromDraft
            )}
          </p>
        </>
      }
      title={words.migration.title}
    >
      <Download disclosureId={disclosureId} />
      <RewordedPart view={view} />
      <NewPart view={view} />
      <GonePart view={view} />
      <CarriedPart view={view} />
    </Page>
  );
}

function Download({ disclosureId }: { readonly disclosureId: string }) {
  const words = useWords();
  const { organizationId } = useMembership();
  return (
    <div className="print:hidden">
      <a
        className={buttonStyle({ kind: "secondary", size: "normal" })}
        download=""
        href={downloadAddress(`/disclosures/${disclosureId}/migration.json`, organizationId)}
      >
        <DownloadIcon aria-hidden="true" className="size-4" />
        {words.migration.json}
      </a>
    </div>
  );
}
