import type { ReactNode } from "react";

export type SampleProps = { readonly name: string; readonly children: ReactNode };

/** One part in its states, under the name it has in the code. */
export function Sample({ name, children }: SampleProps) {
  return (
    <section aria-label={name} className="flex flex-col gap-4 border-t border-solid-gray-300 pt-4">
      <h2 className="font-mono text-[0.9375rem] text-solid-gray-700">{name}</h2>
      <div className="flex flex-wrap items-start gap-4 [&>*]:min-w-0">{children}</div>
    </section>
  );
}
