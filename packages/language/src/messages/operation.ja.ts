/** What the installation itself says: papers, workbooks, the state of its parts. */
export const operationJa = {
  paper: {
    page: ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
      `${pageNumber} / ${totalPages} ページ`,
    missingGlyphs: {
      title: "印字できなかった文字",
      explanation:
        "この文書の書体にない文字は「〓」に、書体にない異体字は普通の字形に置き換えて印字しています。",
      noGlyph: ({ codePoints }: { codePoints: string }) => `${codePoints}：書体にない文字`,
      variant: ({ codePoints, plain }: { codePoints: string; plain: string }) =>
        `${codePoints}：「${plain}」の異体字`,
    },
  },
};
