import { type ReactNode, useEffect, useId } from "react";

export type PageProps = {
  readonly title: string;
  /** The state of the thing shown: tags, a date, a count. */
  readonly state?: ReactNode;
  /** The one primary action, at the right. */
  readonly action?: ReactNode;
  /** Why the primary action is off, in the open: nobody should have to hover for it. */
  readonly offReason?: string | null;
  /** The way to what would turn the primary action on. */
  readonly offHelp?: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

/** A page inside the frame: title, state, one primary action, the reason when it is off. */
export function Page(props: PageProps) {
  const { title, state, action, offReason, offHelp, lead, children } = props;
  const headingId = useId();
  useEffect(() => {
    document.title = `${title} – Bunkai`;
  }, [title]);
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-6">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <h1 className="text-std-24B-150 lg:text-std-28B-150" id={headingId} tabIndex={-1}>
              {title}
            </h1>
            {state}
          </div>
          {lead && <div className="mt-1 max-w-[48em] text-solid-gray-800">{lead}</div>}
        </div>
        {action && (
          <div className="flex flex-col gap-1 max-sm:w-full sm:items-end [&>button]:max-sm:w-full">
            {action}
            {offReason && (
              <p
                aria-hidden="true"
                className="max-w-72 text-[0.875rem] leading-150 text-solid-gray-700 sm:text-right"
              >
                {offReason}
              </p>
            )}
            {offHelp}
          </div>
        )}
      </header>
      {children}
    </section>
  );
}

export type PartProps = {
  readonly title: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page under its own heading. */
export function Part({ title, action, children }: PartProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-std-20B-150" id={headingId}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
