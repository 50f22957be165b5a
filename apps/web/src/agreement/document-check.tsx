import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Notice } from "../ui/notice.tsx";
import type { AgreementView } from "./agreement-queries.ts";
import { useDocumentCheck } from "./use-document-check.ts";

/** Says whether the text on the page is the one that is signed, as this browser has computed it. */
export function DocumentCheck({ view }: { readonly view: AgreementView }) {
  const { check } = useWords().agreement;
  const query = useDocumentCheck(view);
  if (query.isPending) return <p role="status">{check.running}</p>;
  return (
    <Loaded lines={1} query={query}>
      {(result) =>
        result === "same" ? (
          <Notice announce="status" title={check.same} tone="success">
            {check.sameDetail}
          </Notice>
        ) : (
          <Notice announce="alert" title={check.failedTitle} tone="error">
            {check[result]}
          </Notice>
        )
      }
    </Loaded>
  );
}
