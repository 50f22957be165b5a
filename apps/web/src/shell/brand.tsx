import { Link } from "@tanstack/react-router";
import { useFrontWords } from "../language/use-words.ts";

/** The name of the product, leading home. */
export function Brand() {
  const words = useFrontWords();
  return (
    <Link
      aria-label={words.shell.brand.home}
      className="inline-flex items-center gap-2 rounded-4 font-bold"
      to="/"
    >
      <img alt="" className="size-7" height={28} src="/icon.svg" width={28} />
      <span className="text-[1.125rem] leading-130">Bunkai</span>
      <span className="text-[0.8125rem] text-solid-gray-700" lang="ja">
        {words.shell.brand.kanji}
      </span>
    </Link>
  );
}
