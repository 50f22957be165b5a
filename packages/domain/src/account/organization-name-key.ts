/** Abbreviations of legal forms, as NFKC leaves them. */
const LEGAL_FORMS: readonly (readonly [pattern: RegExp, form: string])[] = [
  [/\(株\)/gu, "株式会社"],
  [/\(有\)/gu, "有限会社"],
  [/\(合\)/gu, "合同会社"],
  [/\((?:医|医社)\)/gu, "医療法人"],
];
const SILENT = /[\p{Z}\p{P}\p{M}]/gu;

/**
 * What two names have in common that a reader takes for the same: width, case, spaces, marks and the way a legal form is
 * written do not count. Nobody who sells may be called like somebody else who sells: hospitals choose by names.
 */
export function organizationNameKey(name: string): string {
  const plain = name.normalize("NFKC").toLowerCase();
  const spelled = LEGAL_FORMS.reduce((text, [pattern, form]) => text.replace(pattern, form), plain);
  const key = spelled.replace(SILENT, "");
  return key === "" ? plain : key;
}
