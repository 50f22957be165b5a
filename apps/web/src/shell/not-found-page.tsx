import { Link } from "@tanstack/react-router";
import { useFrontWords } from "../language/use-words.ts";
import { Page } from "../ui/page.tsx";
import { PlainFrame } from "./plain-frame.tsx";

/** No page lives at this address. */
export function NotFoundPage() {
  const words = useFrontWords();
  return (
    <PlainFrame>
      <Page lead={<p>{words.shell.notFound.lead}</p>} title={words.shell.notFound.title}>
        <p>
          <Link className="link" to="/">
            {words.shell.action.home}
          </Link>
        </p>
      </Page>
    </PlainFrame>
  );
}
