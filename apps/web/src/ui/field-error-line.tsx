import { Field } from "@base-ui/react/field";
import AlertIcon from "lucide-react/icons/circle-alert";
import type { ReactNode } from "react";

/** What is wrong with the field it stands in. Sign and text, never colour alone. */
export function FieldErrorLine() {
  return (
    <Field.Error
      className="text-[0.9375rem] leading-160 text-error-2"
      render={({ children, ...props }) => (
        <div {...props}>
          <ErrorSign>{children}</ErrorSign>
        </div>
      )}
    />
  );
}

function ErrorSign({ children }: { readonly children: ReactNode }) {
  return (
    <span className="flex items-start gap-1.5">
      <AlertIcon aria-hidden="true" className="mt-1 size-4 shrink-0" />
      <span>{children}</span>
    </span>
  );
}
