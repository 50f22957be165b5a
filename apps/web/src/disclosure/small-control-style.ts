/** The look of a control inside a row of a sheet. */
export const smallControlStyle =
  "min-h-9 rounded-8 border border-solid-gray-600 bg-white px-2 text-[0.9375rem] aria-invalid:border-2 aria-invalid:border-error-2";
