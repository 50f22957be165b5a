import { Link } from "@tanstack/react-router";
import { useFrontWords } from "../language/use-words.ts";
import { buttonStyle } from "../ui/button-style.ts";
import { Page } from "../ui/page.tsx";
import { SignInLink } from "./sign-in-link.tsx";

/** The very first page of a fresh installation: what this is, and the three steps until work can begin. */
export function WelcomePage() {
  const words = useFrontWords();
  const { steps } = words.account.welcome;
  return (
    <Page lead={<p>{words.account.welcome.lead}</p>} title={words.account.welcome.title}>
      <ol className="flex list-decimal flex-col gap-2 pl-6 marker:font-bold">
        <li>{steps.account}</li>
        <li>{steps.mail}</li>
        <li>{steps.organization}</li>
      </ol>
      <p className="text-solid-gray-800">{words.account.welcome.administrator}</p>
      <div className="flex flex-wrap items-center gap-4">
        <Link className={buttonStyle({ kind: "primary", size: "normal" })} to="/sign-up">
          {words.account.welcome.begin}
        </Link>
        <SignInLink />
      </div>
    </Page>
  );
}
