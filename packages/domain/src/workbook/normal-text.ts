/** Spaces, punctuation and signs: they carry no meaning of their own in a question or a label. */
const SILENT = /[\s\p{P}\p{S}\u200B-\u200D\uFEFF]+/gu;
const IN_BRACKETS = /[([{<【〔〈《「『][^)\]}>】〕〉》」』]*[)\]}>】〕〉》」』]/gu;

/** Letters in one form: NFKC (full and half width, ① as 1), lower case, marks without their variation selector. */
export function normalText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\uFE00-\uFE0F]/gu, "")
    .toLowerCase()
    .trim();
}

/** A label for comparison: `Ｎｏ．` is `no`, `回答（○×で記入）` is `回答`. */
export function normalLabel(text: string): string {
  const plain = normalText(text);
  const outside = plain.replace(IN_BRACKETS, "").replace(SILENT, "");
  return outside === "" ? plain.replace(SILENT, "") : outside;
}

/**
 * What stands behind the first letters of a text, in its own width.
 *
 * @param length of the part to leave out, in letters of the NFKC form
 */
export function behindNormalised(text: string, length: number): string {
  let cut = 0;
  while (cut < text.length && text.slice(0, cut).normalize("NFKC").length < length) cut += 1;
  return text.slice(cut);
}

/** Ways of writing one and the same word. The first is written instead of the others. */
const spellings: readonly (readonly [string, RegExp])[] = [
  ["又は", /または|もしくは|若しくは/gu],
  ["及び", /および|ならびに|並びに/gu],
  ["等", /など/gu],
  ["持出", /持ち?出し?/gu],
  ["取込", /取り?込み?/gu],
  ["書換", /書き?換え?/gu],
  ["切離", /切り?離し?/gu],
  ["組合", /組み?合わ?せ/gu],
  ["扱", /取り?扱/gu],
];

/** Polite endings, and the plain ones that ask the same. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/いますか$/u, "いるか"],
  [/ありますか$/u, "あるか"],
  [/できますか$/u, "できるか"],
  [/されますか$/u, "されるか"],
  [/しますか$/u, "するか"],
  [/ですか$/u, "か"],
];

/** A text with one spelling for every word, and without the long-vowel mark (サーバー is サーバ). Punctuation stays. */
export function plainSpelling(text: string): string {
  let plain = normalText(text).replaceAll("ー", "");
  for (const [spelling, others] of spellings) plain = plain.replace(others, spelling);
  return plain;
}

/**
 * A question for comparison: two questions of the same wording differ at most in width, spaces, punctuation,
 * the long-vowel mark, everyday spellings, and how polite their ending is.
 */
export function normalWording(text: string): string {
  let wording = plainSpelling(text).replace(SILENT, "");
  for (const [polite, plain] of endings) wording = wording.replace(polite, plain);
  return wording;
}
