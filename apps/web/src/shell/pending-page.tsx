import { useFrontWords } from "../language/use-words.ts";
import { Skeleton } from "../ui/skeleton.tsx";

/** Keeps the place of a page whose code is still under way, inside the frame. */
export function PendingPage() {
  return <Skeleton lines={3} />;
}

/** Keeps the place of the frame itself, until it is known who is there. */
export function WholePendingPage() {
  const words = useFrontWords();
  return (
    <main className="mx-auto max-w-180 px-6 py-10">
      <h1 className="sr-only">{words.shell.state.loading}</h1>
      <Skeleton lines={3} />
    </main>
  );
}
