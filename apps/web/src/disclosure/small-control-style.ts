/** The look of a control inside a row of a sheet. */
export const smallControlStyle =
  "min-h-9 rounded-8 border border-solid-gray-600 bg-white px-2 text-[0.9375rem] aria-invalid:border-2 aria-invalid:border-error-2";

/** A filter that is pressed or not, in a row with others. */
export const chipStyle =
  "inline-flex min-h-9 items-center rounded-full border border-solid-gray-600 bg-white px-3 text-[0.875rem] hover:bg-solid-gray-50 aria-pressed:border-key-900 aria-pressed:bg-key-50 aria-pressed:font-bold forced-colors:aria-pressed:border-[Highlight]";
