import { Select as Base } from "@base-ui/react/select";
import CheckIcon from "lucide-react/icons/check";
import DownIcon from "lucide-react/icons/chevron-down";

export type SelectProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

/** One out of a short closed list, shown folded. For two or three options use radio buttons instead. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, onChange } = props;
  return (
    <Base.Root
      items={options}
      onValueChange={(next) => next !== null && onChange(next)}
      value={value}
    >
      <div className="flex flex-col items-start gap-1">
        <Base.Label className="text-[0.9375rem] font-bold">{label}</Base.Label>
        <Base.Trigger className="flex min-h-11 min-w-56 items-center justify-between gap-3 rounded-8 border border-solid-gray-600 bg-white px-3 text-left hover:bg-solid-gray-50">
          <Base.Value />
          <Base.Icon>
            <DownIcon aria-hidden="true" className="size-4" />
          </Base.Icon>
        </Base.Trigger>
      </div>
      <Base.Portal>
        <Base.Positioner alignItemWithTrigger={false} className="z-50" sideOffset={4}>
          <Base.Popup className="max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto rounded-8 border border-solid-gray-420 bg-white py-2 shadow-2 outline-none">
            {options.map((option) => (
              <Base.Item
                className="flex min-h-10 cursor-pointer items-center gap-2 px-3 outline-none data-highlighted:bg-solid-gray-50 data-highlighted:underline data-highlighted:underline-offset-4 forced-colors:data-highlighted:bg-[Highlight]"
                key={option.value}
                value={option.value}
              >
                <span className="size-4 shrink-0">
                  <Base.ItemIndicator>
                    <CheckIcon aria-hidden="true" className="size-4" />
                  </Base.ItemIndicator>
                </span>
                <Base.ItemText>{option.label}</Base.ItemText>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
