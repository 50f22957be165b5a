import { Popover } from "@base-ui/react/popover";
import type { ReactNode } from "react";

export type KeysPopoverProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** Keys, each with what it does. */
  readonly lines: readonly (readonly [keys: string, deed: string])[];
  /** The `Popover.Trigger` that opens it. */
  readonly children: ReactNode;
};

/** Which keys work here, beside the button that shows them. */
export function KeysPopover({ open, onOpenChange, title, lines, children }: KeysPopoverProps) {
  return (
    <Popover.Root onOpenChange={(next) => onOpenChange(next)} open={open}>
      {children}
      <Popover.Portal>
        <Popover.Positioner align="end" className="z-50" collisionPadding={8} sideOffset={6}>
          <Popover.Popup className="max-w-96 rounded-8 border border-solid-gray-420 bg-white p-4 shadow-2 outline-none">
            <Popover.Title className="mb-2 font-bold">{title}</Popover.Title>
            <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-[0.875rem]">
              {lines.map(([keys, deed]) => (
                <div className="col-span-2 grid grid-cols-subgrid" key={keys}>
                  <dt>
                    <kbd className="font-mono">{keys}</kbd>
                  </dt>
                  <dd>{deed}</dd>
                </div>
              ))}
            </dl>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
