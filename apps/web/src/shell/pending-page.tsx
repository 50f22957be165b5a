import { Skeleton } from "../ui/skeleton.tsx";

/** Keeps the place of a page whose code or guard is still under way. */
export function PendingPage() {
  return (
    <div className="mx-auto max-w-180 px-6 py-10">
      <Skeleton lines={3} />
    </div>
  );
}
