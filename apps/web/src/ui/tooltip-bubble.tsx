import { Tooltip } from "@base-ui/react/tooltip";
import type { ReactNode } from "react";

/** The bubble of a tooltip. The same text must also be reachable without it (name or description). */
export function TooltipBubble({ children }: { readonly children: ReactNode }) {
  return (
    <Tooltip.Portal>
      <Tooltip.Positioner className="z-50" collisionPadding={8} sideOffset={6}>
        <Tooltip.Popup className="max-w-80 rounded-4 border border-solid-gray-800 bg-solid-gray-900 px-3 py-2 text-[0.875rem] leading-150 text-white shadow-2">
          {children}
        </Tooltip.Popup>
      </Tooltip.Positioner>
    </Tooltip.Portal>
  );
}
