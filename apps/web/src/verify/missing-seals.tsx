import type { SealedAgreement } from "@bunkai/domain/agreement/read-sealed-agreement";
import { useWords } from "../language/use-words.ts";

/** Whether everybody has signed who has to, and who has not. */
export function MissingSeals({ agreement }: { readonly agreement: SealedAgreement }) {
  const { account, verify } = useWords();
  const { embedded: texts } = verify;
  const { missing } = agreement;
  if (missing === null) return <p className="font-bold">{texts.unjudged}</p>;
  const names = missing.map(({ name }) => name).join(account.listSeparator);
  return (
    <p className="font-bold">{missing.length === 0 ? texts.allSealed : texts.missing({ names })}</p>
  );
}
