import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { MissingFactor } from "../account/missing-factor.tsx";
import { useMembership } from "../account/use-membership.ts";
import { ViewersPart } from "../audit/viewers-part.tsx";
import { InLanguage } from "../language/in-language.tsx";
import { useWords } from "../language/use-words.ts";
import { BasisNotice } from "../responsibility/basis-notice.tsx";
import { partyNames } from "../responsibility/party-names.ts";
import { LoadedPage } from "../shell/loaded-page.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page, Part } from "../ui/page.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { AgreementGuests } from "./agreement-guests.tsx";
import { type AgreementView, agreementQuery } from "./agreement-queries.ts";
import { AgreementStateTag } from "./agreement-state-tag.tsx";
import { AgreementText } from "./agreement-text.tsx";
import { type AgreementDeed, DeedResult } from "./deed-result.tsx";
import { DocumentCheck } from "./document-check.tsx";
import { DocumentPart } from "./document-part.tsx";
import { SignAction, useSignOff } from "./sign-action.tsx";
import { SignatureList } from "./signature-list.tsx";
import { VersionList } from "./version-list.tsx";
import { WithdrawAction } from "./withdraw-action.tsx";
import { WithdrawnNotice } from "./withdrawn-notice.tsx";

/** A fixed text: what it says, that it is the one that is signed, who has signed it. */
export function AgreementPage() {
  const { agreementId } = useParams({ from: "/frame/member/agreements/$agreementId" });
  const { organizationId } = useMembership();
  const query = useQuery(agreementQuery(organizationId, agreementId));
  return <LoadedPage query={query}>{(view) => <AgreementInFull view={view} />}</LoadedPage>;
}

function AgreementInFull({ view }: { readonly view: AgreementView }) {
  const words = useWords();
  const { list, page, withdraw } = words.agreement;
  const { agreement } = view;
  const off = useSignOff(view);
  const [deedDone, setDeedDone] = useState<AgreementDeed | null>(null);
  const sign = <SignAction offReason={off} onDone={() => setDeedDone("sign")} view={view} />;
  const takeBack = <WithdrawAction onDone={() => setDeedDone("withdraw")} view={view} />;
  return (
    <Page
      action={sign}
      lead={<p>{page.lead({ number: agreement.documentNumber, version: agreement.version })}</p>}
      offHelp={agreement.state === "signing" && off && <MissingFactor deed="agreement.sign" />}
      offReason={agreement.state === "signing" ? off : null}
      state={<AgreementStateTag state={agreement.state} />}
      title={agreement.title}
    >
      {deedDone && <DeedResult agreement={agreement} deed={deedDone} />}
      <Progress view={view} />
      <BasisNotice isFixed matrixId={agreement.matrixId} />
      <Part title={list.signatures}>
        <SignatureList view={view} />
      </Part>
      {agreement.state === "signing" && (
        <Part title={withdraw.part}>
          <p className="max-w-[48em]">{withdraw.about}</p>
          {takeBack}
        </Part>
      )}
      <VersionList
        matrix={{ id: agreement.matrixId, state: agreement.withdrawal ? "talking" : "fixed" }}
        shownId={agreement.id}
      />
      <Part title={page.document}>
        <DocumentPart agreement={agreement} />
        <DocumentCheck view={view} />
      </Part>
      <Part title={page.text}>
        <p>{page.textLead}</p>
        <InLanguage language={agreement.language}>
          <AgreementText content={view.content} contentSha256={agreement.contentSha256} />
        </InLanguage>
      </Part>
      <AgreementGuests agreement={agreement} />
      <ViewersPart id={agreement.id} kind="agreement" />
      {agreement.state === "signing" && (
        <div className="flex flex-col gap-3 border-t border-solid-gray-300 pt-4">
          <div className="[&>button]:max-sm:w-full">
            {sign}
            {off && <p className="mt-1 text-[0.875rem] text-solid-gray-700">{off}</p>}
            {off && <MissingFactor deed="agreement.sign" />}
          </div>
          {takeBack}
        </div>
      )}
    </Page>
  );
}

/** Who has to sign, or how far the seals are. */
function Progress({ view: { agreement, content } }: { readonly view: AgreementView }) {
  const words = useWords();
  const { page } = words.agreement;
  const { sealsDone, signatures, signersNeeded, state } = agreement;
  if (state === "complete") {
    return <Notice announce="status" title={page.complete} tone="success" />;
  }
  if (agreement.withdrawal) {
    return (
      <WithdrawnNotice agreement={agreement} parties={content.parties}>
        <Link
          className="link"
          params={{ matrixId: agreement.matrixId }}
          search={{}}
          to="/matrices/$matrixId"
        >
          {words.agreement.withdraw.goMatrix}
        </Link>
      </WithdrawnNotice>
    );
  }
  const missing = signersNeeded.filter((key) =>
    signatures.every(({ partyKey }) => partyKey !== key),
  );
  return (
    <div className="flex flex-col gap-2">
      {missing.length > 0 && (
        <p className="font-bold">
          {page.waitingFor({ names: partyNames(missing, content.parties, words) })}
        </p>
      )}
      {signatures.length > sealsDone && (
        <ProgressBar
          label={page.sealing}
          percent={(100 * sealsDone) / signersNeeded.length}
          text={page.sealCount({ done: sealsDone, needed: signersNeeded.length })}
        />
      )}
    </div>
  );
}
