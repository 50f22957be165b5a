import { formatDateTime } from "@bunkai/language/date";
import { wordsOf } from "@bunkai/language/words";
import { View } from "@react-pdf/renderer";
import type { CertificateFacts, CertifiedSignature } from "../agreement/certificate-facts.ts";
import type { UsedSeal } from "../agreement/find-used-seals.ts";
import { Definitions } from "./definitions.tsx";
import { NumberedSteps } from "./numbered-steps.tsx";
import { Paper } from "./paper.tsx";
import { Paragraph } from "./paragraph.tsx";
import { Table, type TableColumn } from "./table.tsx";
import { CONTENT_WIDTH_PT, colors, page, textStyles } from "./theme.ts";

export type CertificatePaperProps = {
  readonly facts: CertificateFacts;
  readonly seals: readonly UsedSeal[];
};

const SECTION_GAP_PT = 14;
const full = { widthPt: CONTENT_WIDTH_PT };

/** The certificate of signatures (署名証明書): who signed which bytes, when, how strongly known, and how to check it. */
export function CertificatePaper({ facts, seals }: CertificatePaperProps) {
  const { certificate: words } = wordsOf(facts.language).agreement;
  return (
    <Paper
      identity={{
        language: facts.language,
        title: words.title,
        organizationName: facts.title,
        documentId: facts.documentNumber,
        hash: facts.sealedSha256,
        madeAt: facts.certifiedAt,
      }}
    >
      <Paragraph {...full} text={words.title} textStyle={textStyles.title} />
      <View style={{ gap: SECTION_GAP_PT, paddingTop: SECTION_GAP_PT / 2 }}>
        <Paragraph {...full} text={words.about} textStyle={textStyles.body} />
        <Definitions
          entries={[
            { label: words.document, value: `${facts.documentNumber}\n${facts.title}` },
            { label: words.contentHash, value: facts.contentSha256 },
            { label: words.documentHash, value: facts.documentSha256 },
            { label: words.sealedHash, value: facts.sealedSha256 },
          ]}
        />
        <View>
          <Paragraph {...full} text={words.signers} textStyle={textStyles.heading} />
          <Table
            columns={columnsOf(facts)}
            keyOf={({ partyName }) => partyName}
            rows={facts.signatures}
          />
        </View>
        <View wrap={false}>
          <Paragraph {...full} text={words.consent} textStyle={textStyles.heading} />
          <Paragraph {...full} text={facts.consent} textStyle={textStyles.body} />
        </View>
        <SealList facts={facts} seals={seals} />
        <NumberedSteps
          note={words.note}
          steps={[
            words.steps.open,
            words.steps.keep,
            words.steps.offline,
            words.steps.hash,
            words.steps.embedded,
          ]}
          title={words.recompute}
        />
      </View>
    </Paper>
  );
}

/** The hash of each certificate that sealed, in full, with what it sealed: a reader compares it with a list kept apart. */
function SealList({ facts, seals }: CertificatePaperProps) {
  const { certificate: words } = wordsOf(facts.language).agreement;
  return (
    <View wrap={false}>
      <Paragraph {...full} text={words.seals} textStyle={textStyles.heading} />
      {seals.map((seal) => (
        <View key={seal.certificateSha256}>
          <Paragraph {...full} text={seal.certificateSha256} textStyle={textStyles.body} />
          <Paragraph
            {...full}
            color={colors.textMinor}
            text={sealText(seal, facts)}
            textStyle={textStyles.body}
          />
        </View>
      ))}
    </View>
  );
}

/** What a certificate has sealed. */
function sealText({ partyNames, sealsCertificate }: UsedSeal, { language }: CertificateFacts) {
  const { account, agreement } = wordsOf(language);
  const { ownSeal, sealOf } = agreement.certificate;
  const names = [...partyNames, ...(sealsCertificate ? [ownSeal] : [])];
  return sealOf({ names: names.join(account.listSeparator) });
}

function columnsOf({ language }: CertificateFacts): TableColumn<CertifiedSignature>[] {
  const { certificate: words, strength: strengths } = wordsOf(language).agreement;
  return [
    { title: words.organization, widthPt: 140, textOf: ({ partyName }) => partyName },
    { title: words.signer, widthPt: 90, textOf: ({ signerName }) => signerName },
    { title: words.role, widthPt: 60, textOf: ({ role }) => role },
    { title: words.strength, widthPt: 90, textOf: ({ strength }) => strengths[strength] },
    {
      title: words.signedAt,
      widthPt: CONTENT_WIDTH_PT - 380 - 4 * page.gapPt,
      textOf: ({ signedAt }) => formatDateTime(signedAt, language, { seconds: true }),
    },
  ];
}
