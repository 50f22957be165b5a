/** Where a scheme ends: `https:` before `//`. */
const AFTER_SCHEME = /(?<=:)(?=\/\/)/gu;
/** A dot, or what names of hosts take for one, inside of something that could be such a name. */
const INSIDE_HOST = /(?<=[\p{L}\p{N}\]_-][.\uFF0E\uFF61])(?=\p{L})/gu;
/** The full stop of Japanese, which a host's name takes for a dot too, where no Japanese stands beside it. */
const INSIDE_LATIN_HOST = /(?<=[a-z\d-]。)(?=[a-z])/giu;

/**
 * A text that somebody has written, as mails to others hold it: spaces part what a mail program would make a link of.
 * Whoever founds an organisation must not send strangers to places of his choice through us. What it says stays readable.
 */
export function unlinkedText(text: string): string {
  return text.replace(AFTER_SCHEME, " ").replace(INSIDE_HOST, " ").replace(INSIDE_LATIN_HOST, " ");
}
