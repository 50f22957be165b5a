import type { AgreementContent } from "@bunkai/domain/agreement/agreement";
import type { Language } from "@bunkai/language/language";
import { canonicalJson } from "@bunkai/proof/canonical-json";
import { sha256Hex } from "@bunkai/proof/sha256";
import { AgreementPaper } from "../pdf/agreement-paper.tsx";
import { renderPdf } from "../pdf/render-pdf.ts";
import { attachJson } from "../signature/attach-json.ts";

/** The name of the embedded file that holds the text which is agreed. */
const ATTACHMENT_NAME = "agreement.json";

/**
 * The agreement as a PDF that carries its own content as JSON. Made once, when the content is fixed;
 * from then on the bytes are stored and only appended to.
 */
export async function renderAgreement(input: {
  readonly content: AgreementContent;
  readonly language: Language;
}): Promise<{ document: Uint8Array; documentSha256: string; contentSha256: string }> {
  const { content, language } = input;
  const json = canonicalJson(content);
  const contentSha256 = sha256Hex(json);
  const paper = await renderPdf(
    <AgreementPaper content={content} contentSha256={contentSha256} language={language} />,
  );
  const createdAt = new Date(content.fixedAt);
  const document = await attachJson(paper, { name: ATTACHMENT_NAME, json, createdAt });
  return { document, documentSha256: sha256Hex(document), contentSha256 };
}
