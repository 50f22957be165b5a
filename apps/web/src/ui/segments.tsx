import { type ReactNode, useId } from "react";

export type Segment<Value extends string> = {
  readonly value: Value;
  readonly name: string;
  /** What is drawn, where it is more than the name. It must say the same. */
  readonly face?: ReactNode;
};

export type SegmentsProps<Value extends string> = {
  readonly segments: readonly Segment<Value>[];
  /** Null: none is chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly label?: string;
  /** The id of the text that names the group, instead of `label`. */
  readonly labelledBy?: string;
};

/** One out of two to four, all in sight, in one line: radio buttons drawn as a bar. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { segments, value, onChange, label, labelledBy } = props;
  const name = useId();
  return (
    <fieldset
      aria-label={label}
      aria-labelledby={labelledBy}
      className="inline-flex max-w-full flex-wrap rounded-8 border border-solid-gray-600 bg-white"
    >
      {segments.map((segment) => (
        <label
          className="relative inline-flex min-h-9 items-center gap-1.5 rounded-8 border-2 border-transparent px-2.5 text-[0.875rem] leading-130 not-has-checked:[&_*]:text-solid-gray-800 hover:bg-solid-gray-50 has-checked:border-key-900 has-checked:bg-key-50 has-checked:font-bold has-focus-visible:z-10 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-black forced-colors:has-checked:border-[Highlight]"
          key={segment.value}
        >
          <input
            checked={segment.value === value}
            className="absolute inset-0 m-0 cursor-pointer opacity-0"
            name={name}
            onChange={() => onChange(segment.value)}
            type="radio"
            value={segment.value}
          />
          {segment.face ?? segment.name}
        </label>
      ))}
    </fieldset>
  );
}
