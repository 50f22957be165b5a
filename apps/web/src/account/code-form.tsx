import { useFrontWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { SubmitForm } from "../ui/submit-form.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { CodeField } from "./code-field.tsx";
import { codeSchema } from "./credentials.ts";
import { verifyCode } from "./second-factor.ts";

export type CodeFormProps = {
  readonly onDone: () => void;
  /** Back to address and password: the question was asked too long ago, or of somebody else. */
  readonly onAgain: () => void;
};

/** The second step of signing in: the code of whoever has switched on two factors. */
export function CodeForm({ onDone, onAgain }: CodeFormProps) {
  const { code } = useFrontWords().account;
  const form = useDeedForm(codeSchema, verifyCode, onDone);
  return (
    <Page lead={<p>{code.lead}</p>} title={code.title}>
      <SubmitForm form={form} label={code.title} submit={code.submit}>
        <CodeField />
      </SubmitForm>
      <Button kind="quiet" onClick={onAgain}>
        {code.again}
      </Button>
    </Page>
  );
}
