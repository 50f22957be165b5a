import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import { Document, Page, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { Paragraph } from "./paragraph.tsx";
import { CONTENT_WIDTH_PT, colors, page, textStyles } from "./theme.ts";

/** What every paper says of itself, on each page and in the file's properties. */
export type PaperIdentity = {
  readonly language: Language;
  readonly title: string;
  readonly organizationName: string;
  readonly documentId: string;
  /** What the paper vouches for, lower-case hex; null when there is none yet. */
  readonly hash: string | null;
  readonly madeAt: Date;
  /** What stands at the head and the foot of each page; without it title and maker, and the whole hash. */
  readonly running?: { readonly head: string; readonly foot: string };
};

export type PaperProps = { readonly identity: PaperIdentity; readonly children: ReactNode };

/** An A4 document with running head and foot. PDF 1.7, since attachments and signatures belong to it. */
export function Paper({ identity, children }: PaperProps) {
  return (
    <Document
      author={identity.organizationName}
      creationDate={identity.madeAt}
      creator="Bunkai"
      language={identity.language}
      modificationDate={identity.madeAt}
      pdfVersion="1.7"
      producer="Bunkai"
      subject={identity.documentId}
      title={identity.title}
    >
      {/* A layout implies the newer pagination, which needs a third of the time for 1,000 rows. */}
      <Page
        layout={(place) => <Sheet identity={identity} place={place} />}
        size="A4"
        style={{ paddingHorizontal: page.marginXPt, paddingVertical: page.marginYPt }}
      >
        {children}
      </Page>
    </Document>
  );
}

type SheetProps = {
  readonly identity: PaperIdentity;
  readonly place: {
    readonly children: ReactNode;
    readonly pageNumber?: number;
    readonly totalPages?: number;
  };
};

/** One page: head, what flows, foot. Head and foot have the same height on all pages. */
function Sheet({ identity, place }: SheetProps) {
  const { paper } = wordsOf(identity.language).operation;
  const { pageNumber = 1, totalPages = 1, children } = place;
  const {
    head = `${identity.title} / ${identity.organizationName}`,
    foot = identity.hash === null ? "" : `SHA-256 ${identity.hash}`,
  } = identity.running ?? {};
  return (
    <>
      <Running left={head} right={identity.documentId} />
      <View style={{ flexGrow: 1, paddingVertical: page.runningGapPt }}>{children}</View>
      <Running left={foot} right={paper.page({ pageNumber, totalPages })} />
    </>
  );
}

const RIGHT_WIDTH_PT = 120;

function Running({ left, right }: { readonly left: string; readonly right: string }) {
  const style = { color: colors.textMinor, textStyle: textStyles.running };
  return (
    <View style={{ flexDirection: "row", gap: page.gapPt }}>
      <Paragraph {...style} text={left} widthPt={CONTENT_WIDTH_PT - RIGHT_WIDTH_PT - page.gapPt} />
      <Paragraph {...style} align="right" text={right} widthPt={RIGHT_WIDTH_PT} />
    </View>
  );
}
