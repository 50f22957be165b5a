import DownloadIcon from "lucide-react/icons/download";
import { Fragment } from "react";
import { API } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Part } from "../ui/page.tsx";
import { TRUST_PATH } from "./trust-path.ts";

/** The list of this installation's certificates for the keeping: with it, documents can be verified when Bunkai is gone. */
export function TrustDownload() {
  const { trust } = useWords().verify;
  return (
    <Part title={trust.title}>
      <p>{trust.about}</p>
      <p>
        <Command text={trust.command} />
      </p>
      <p>{trust.warning}</p>
      <p>
        <a
          className="link inline-flex items-center gap-1.5"
          download="bunkai-trust.json"
          href={`${API}${TRUST_PATH}`}
        >
          <DownloadIcon aria-hidden="true" className="size-4 shrink-0" />
          {trust.download}
        </a>
      </p>
    </Part>
  );
}

/** A command breaks between its words only: `--` and `trust` on two lines read like two. */
function Command({ text }: { readonly text: string }) {
  return (
    <code className="font-mono text-[0.875rem]">
      {text.split(" ").map((word) => (
        <Fragment key={word}>
          <span className="whitespace-nowrap">{word}</span>{" "}
        </Fragment>
      ))}
    </code>
  );
}
