import { Popover } from "@base-ui/react/popover";
import { type ReactNode, useId, useState } from "react";

export type TermProps = {
  /** The word as it stands in the text. */
  readonly children: ReactNode;
  /** What it means, in one or two plain sentences. */
  readonly meaning: string;
  readonly tabIndex?: number;
};

/** A term of art: dotted underline, its meaning on hover, focus, click and tap, and as description for a screen reader. */
export function Term({ children, meaning, tabIndex }: TermProps) {
  const [open, setOpen] = useState(false);
  const meaningId = useId();
  return (
    <Popover.Root onOpenChange={setOpen} open={open}>
      <Popover.Trigger
        aria-describedby={meaningId}
        className="rounded-4 text-left font-[inherit] underline decoration-dotted underline-offset-4"
        delay={200}
        onBlur={() => setOpen(false)}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && setOpen(true)}
        openOnHover
        tabIndex={tabIndex}
      >
        {children}
      </Popover.Trigger>
      <span className="sr-only" id={meaningId}>
        {meaning}
      </span>
      <Popover.Portal>
        <Popover.Positioner className="z-50" collisionPadding={8} sideOffset={6}>
          <Popover.Popup
            aria-hidden="true"
            className="max-w-80 rounded-8 border border-solid-gray-600 bg-white px-4 py-3 text-[0.9375rem] leading-160 shadow-2 outline-none"
            finalFocus={false}
            initialFocus={false}
          >
            {meaning}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
