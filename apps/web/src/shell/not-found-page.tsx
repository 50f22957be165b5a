import { Link } from "@tanstack/react-router";
import { useWords } from "../language/use-words.ts";
import { Page } from "../ui/page.tsx";

/** No page lives at this address. */
export function NotFoundPage() {
  const words = useWords();
  return (
    <main className="mx-auto max-w-180 px-6 py-16" id="main">
      <Page lead={<p>{words.shell.notFound.lead}</p>} title={words.shell.notFound.title}>
        <p>
          <Link className="link" to="/">
            {words.shell.action.home}
          </Link>
        </p>
      </Page>
    </main>
  );
}
