/** The tongues Bunkai speaks. Japanese first: it is the source, English follows it key by key. */
export const languages = ["ja", "en"] as const;
export type Language = (typeof languages)[number];

/**
 * The reader's tongue from an `Accept-Language` header. Japanese when nothing fits.
 *
 * Weights are compared; `en-US` counts as `en`.
 */
export function languageFromHeader(header: string | null | undefined): Language {
  const wishes = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { tag: tag.split("-")[0], weight: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const wish = wishes.find(({ tag }) => languages.some((language) => language === tag));
  return wish?.tag === "en" ? "en" : "ja";
}
