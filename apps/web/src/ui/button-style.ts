/** `primary`: the one deed of a page or dialog. `danger`: removes or ends something. `quiet`: beside other things. */
export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "small";

const base =
  "inline-flex shrink-0 items-center justify-center gap-2 rounded-8 font-bold whitespace-nowrap select-none " +
  "forced-colors:border forced-colors:border-solid print:hidden in-[td]:-my-1.5";

const sizes: Record<ButtonSize, string> = {
  normal: "min-h-11 px-4 text-[1rem] leading-130",
  small: "min-h-8 px-3 text-[0.875rem] leading-130",
};

const kinds: Record<ButtonKind, string> = {
  primary: "bg-key-900 text-white hover:bg-key-1000 active:bg-key-1200",
  secondary:
    "border border-key-900 bg-white text-key-900 hover:bg-key-50 active:bg-key-100 aria-expanded:bg-key-50",
  quiet:
    "bg-transparent text-key-1000 in-[td]:-ml-3 underline-offset-4 hover:bg-solid-gray-50 hover:underline active:bg-solid-gray-100 aria-expanded:bg-solid-gray-50",
  danger: "border border-error-2 bg-white text-error-2 hover:bg-red-50 active:bg-red-100",
};

/** An action that is off: grey, still readable, since its reason must be found. */
const off =
  "border border-solid-gray-300 bg-solid-gray-50 text-solid-gray-600 forced-colors:text-[GrayText]";

/** The look of every button, and of every link that looks like one. */
export function buttonStyle(look: {
  readonly kind: ButtonKind;
  readonly size: ButtonSize;
  readonly isOff?: boolean;
}): string {
  return `${base} ${sizes[look.size]} ${look.isOff ? off : kinds[look.kind]}`;
}
