import type { LucideIcon } from "lucide-react/types";
import type { ReactNode } from "react";

export type EmptyProps = {
  readonly icon: LucideIcon;
  readonly title: string;
  /** What will stand here, and how it gets here. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

/** A list with nothing in it yet: says what will stand here and how it gets here. */
export function Empty({ icon: Icon, title, children, action }: EmptyProps) {
  return (
    <div className="flex flex-col items-start gap-2 rounded-8 border border-dashed border-solid-gray-420 px-6 py-8">
      <p className="flex items-center gap-2 font-bold">
        <Icon aria-hidden="true" className="size-5 text-solid-gray-600" />
        {title}
      </p>
      {children && <div className="max-w-[40em] text-solid-gray-800">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
