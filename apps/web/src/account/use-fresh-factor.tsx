import { type ReactNode, useState } from "react";
import { isProblem } from "../problem.ts";
import { FreshFactorDialog } from "./fresh-factor-dialog.tsx";
import { ProviderFactorDialog } from "./provider-factor-dialog.tsx";
import { useMe } from "./use-membership.ts";

type Asked = {
  readonly takesRecoveryCode: boolean;
  readonly settle: (isShown: boolean) => void;
};

/**
 * Does deeds for which a second factor must have been shown just before: where the server asks for it, so does a
 * dialog, and then the same deed is sent again.
 *
 * @returns `run` does the deed; `dialog` belongs inside the dialog of the deed, so that focus finds its way
 */
export function useFreshFactor(): {
  readonly run: <Done>(deed: () => Promise<Done>) => Promise<Done>;
  readonly dialog: ReactNode;
} {
  const [asked, setAsked] = useState<Asked | null>(null);
  const run = async <Done,>(deed: () => Promise<Done>): Promise<Done> => {
    try {
      return await deed();
    } catch (error) {
      if (!isProblem(error, "fresh_factor_needed")) throw error;
      const takesRecoveryCode = error.facts.recoveryCode === true;
      const isShown = await new Promise<boolean>((settle) =>
        setAsked({ settle, takesRecoveryCode }),
      );
      setAsked(null);
      if (!isShown) throw error;
      return deed();
    }
  };
  const { method } = useMe();
  const dialog = asked && method === "provider" && (
    <ProviderFactorDialog onClose={() => asked.settle(false)} />
  );
  const ownDialog = asked && method !== "provider" && (
    <FreshFactorDialog
      onClose={() => asked.settle(false)}
      onShown={() => asked.settle(true)}
      takesRecoveryCode={asked.takesRecoveryCode}
    />
  );
  return { run, dialog: dialog || ownDialog };
}
