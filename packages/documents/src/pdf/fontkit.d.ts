/** The part of fontkit that we use; it ships no types. */
declare module "fontkit" {
  export type Glyph = { readonly advanceWidth: number };

  export type VariationSelector = {
    readonly varSelector: number;
    readonly defaultUVS?: readonly {
      readonly startUnicodeValue: number;
      readonly additionalCount: number;
    }[];
  };

  export type Font = {
    readonly type: "TTF";
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): Glyph;
    /** Private to fontkit, and the only way to its variation selectors. The version is pinned, a test watches it. */
    readonly _cmapProcessor?: {
      readonly uvs?: { readonly varSelectors: { toArray(): readonly VariationSelector[] } };
    };
  };

  export function openSync(path: string): Font;
}
