import { useWords } from "../language/use-words.ts";
import { Button } from "./button.tsx";

export type MoreButtonProps = {
  /** What `useInfiniteQuery` gives. */
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
};

/** Below a list: fetches its next page. Nothing when the list has no more. */
export function MoreButton({ query }: MoreButtonProps) {
  const words = useWords();
  if (!query.hasNextPage) return null;
  return (
    <div>
      <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {words.shell.action.more}
      </Button>
    </div>
  );
}
