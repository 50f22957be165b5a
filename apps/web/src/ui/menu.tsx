import { Menu as Base } from "@base-ui/react/menu";
import CheckIcon from "lucide-react/icons/check";
import type { LucideIcon } from "lucide-react/types";
import type { ReactElement, ReactNode } from "react";

export type MenuProps = {
  /** The button that opens the menu. */
  readonly trigger: ReactElement;
  readonly align?: "start" | "end";
  readonly children: ReactNode;
};

/** A list of deeds under a button. Arrows move, letters jump, Escape closes. */
export function Menu({ trigger, align = "end", children }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} className="z-50" collisionPadding={8} sideOffset={4}>
          <Base.Popup className="max-h-(--available-height) min-w-52 max-w-80 overflow-y-auto rounded-8 border border-solid-gray-420 bg-white py-2 shadow-2 outline-none">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

const itemStyle =
  "flex min-h-10 w-full cursor-pointer items-center gap-2 px-4 py-1.5 text-left text-[0.9375rem] leading-150 outline-none " +
  "data-highlighted:bg-solid-gray-50 data-highlighted:underline data-highlighted:underline-offset-4 forced-colors:data-highlighted:bg-[Highlight]";

export type MenuItemProps = {
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly tone?: "plain" | "danger";
  /** Why the deed is off. It stays in the menu, reachable, with the reason below its name. */
  readonly offReason?: string | null;
};

/** One deed of a menu. */
export function MenuItem({ icon: Icon, children, onSelect, tone, offReason }: MenuItemProps) {
  if (offReason) {
    return (
      <Base.Item aria-disabled="true" className={`${itemStyle} items-start`} closeOnClick={false}>
        {Icon && <Icon aria-hidden="true" className="mt-1 size-4 shrink-0 text-solid-gray-600" />}
        <span>
          <span className="text-solid-gray-600">{children}</span>
          <span className="block text-[0.8125rem] text-solid-gray-700">{offReason}</span>
        </span>
      </Base.Item>
    );
  }
  return (
    <Base.Item
      className={`${itemStyle} ${tone === "danger" ? "text-error-2" : ""}`}
      onClick={onSelect}
    >
      {Icon && <Icon aria-hidden="true" className="size-4 shrink-0" />}
      {children}
    </Base.Item>
  );
}

export type MenuChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: ReactNode }[];
  readonly onChoose: (value: string) => void;
};

/** One out of several within a menu, the chosen one ticked. */
export function MenuChoice({ label, value, options, onChoose }: MenuChoiceProps) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-4 py-1 text-[0.8125rem] font-bold text-solid-gray-700">
        {label}
      </Base.GroupLabel>
      <Base.RadioGroup onValueChange={(next) => onChoose(String(next))} value={value}>
        {options.map((option) => (
          <Base.RadioItem
            className={itemStyle}
            closeOnClick
            key={option.value}
            value={option.value}
          >
            <span className="size-4 shrink-0">
              <Base.RadioItemIndicator>
                <CheckIcon aria-hidden="true" className="size-4" />
              </Base.RadioItemIndicator>
            </span>
            {option.label}
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

/** A line between groups of deeds. */
export function MenuSeparator() {
  return <Base.Separator className="my-2 h-px bg-solid-gray-300" />;
}
