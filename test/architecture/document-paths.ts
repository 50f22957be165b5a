import { posix } from "node:path";

/** A path as a document writes it, and what it means from the top of the project. */
export type PathInDocument = { readonly written: string; readonly path: string };

const LOOKS_LIKE_OURS = /^(apps|packages|test|docs|\.ci)\/[\w./@<>*{},…-]+$/;
const NAMES_OF_PACKAGES = /^@bunkai\/([a-z]+)(?:\/([\w./-]+))?$/;

/**
 * Every path of the project that a Markdown text names: targets of links, and code in backticks that looks like one
 * (`packages/db`, `apps/api/src/routes/<word>.ts`, `@bunkai/domain/id`). Blocks of code are left out.
 */
export function pathsInDocument(documentPath: string, text: string): readonly PathInDocument[] {
  const prose = text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, "");
  const links = [...prose.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((written) => ({ written, path: posix.join(posix.dirname(documentPath), written) }));
  const codes = [...prose.matchAll(/`([^`\n]+)`/g)]
    .map(([, code = ""]) => code)
    .flatMap((written) => {
      const path = pathOfCode(written);
      return path ? [{ written, path }] : [];
    });
  return [...links, ...codes];
}

/** True when a file or folder of the project fits: `<word>`, `*` and `…` stand for anything, `{a,b}` for one of the two. */
export function fitsAnyFile(path: string, files: readonly string[]): boolean {
  const pattern = path
    .replace(/\/$/, "")
    .replaceAll(/[.+?^$()|[\]\\]/g, "\\$&")
    .replaceAll(/<[^>]+>|\*+|…/g, "[^\\n]*")
    .replaceAll(/\{([^}]+)\}/g, (_, choices: string) => `(${choices.replaceAll(",", "|")})`);
  const fits = new RegExp(`^${pattern}(/|$)`);
  return files.some((file) => fits.test(file));
}

function pathOfCode(code: string): string | null {
  const ofPackage = NAMES_OF_PACKAGES.exec(code);
  if (ofPackage)
    return `{packages,apps}/${ofPackage[1]}${ofPackage[2] ? `/src/${ofPackage[2]}.ts` : ""}`;
  return LOOKS_LIKE_OURS.test(code) ? code.replace(/:\d+$/, "") : null;
}
