import { SECRET_MASK } from "@bunkai/domain/notification/mask-secrets";

/** A stretch of a text; `href` when it is an address. */
export type Stretch = {
  readonly key: number;
  readonly text: string;
  readonly href: string | null;
};

const ADDRESS = /https?:\/\/[^\s「」<>（）]+/gu;

/** Cuts a plain text into addresses and what stands between them. An address without its secret leads nowhere: it is no link. */
export function linkedText(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index > end) stretches.push(plain(end, text.slice(end, match.index)));
    const [address] = match;
    const href = address.includes(SECRET_MASK) ? null : address;
    stretches.push({ key: match.index, text: address, href });
    end = match.index + match[0].length;
  }
  if (end < text.length) stretches.push(plain(end, text.slice(end)));
  return stretches;
}

function plain(key: number, text: string): Stretch {
  return { key, text, href: null };
}
