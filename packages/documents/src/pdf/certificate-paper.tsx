import { formatDateTime } from "@bunkai/language/date";
import { wordsOf } from "@bunkai/language/words";
import { View } from "@react-pdf/renderer";
import type { CertificateFacts, CertifiedSignature } from "../agreement/certificate-facts.ts";
import { Definitions } from "./definitions.tsx";
import { NumberedSteps } from "./numbered-steps.tsx";
import { Paper } from "./paper.tsx";
import { Paragraph } from "./paragraph.tsx";
import { Table, type TableColumn } from "./table.tsx";
import { CONTENT_WIDTH_PT, page, textStyles } from "./theme.ts";

export type CertificatePaperProps = { readonly facts: CertificateFacts };

const SECTION_GAP_PT = 14;
const full = { widthPt: CONTENT_WIDTH_PT };

/** The certificate of signatures (署名証明書): who signed which bytes, when, how strongly known, and how to check it. */
export function CertificatePaper({ facts }: CertificatePaperProps) {
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
        <NumberedSteps
          note={words.note}
          steps={[words.steps.open, words.steps.hash, words.steps.embedded]}
          title={words.recompute}
        />
      </View>
    </Paper>
  );
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
