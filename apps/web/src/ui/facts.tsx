import type { ReactNode } from "react";

/** What is known of one thing, line by line: label and value. */
export function Facts({ lines }: { readonly lines: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="max-w-180 border-t border-solid-gray-300">
      {lines.map(([label, value]) => (
        <div
          className="grid gap-x-6 border-b border-solid-gray-300 py-3 sm:grid-cols-[12rem_1fr]"
          key={label}
        >
          <dt className="font-bold">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
