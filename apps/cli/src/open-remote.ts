import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";

/** What a program asks a running server for, with the organisation's key. */
export type Remote = {
  /**
   * Asks for something below `/api/v1`.
   *
   * @throws Error with a sentence: what the server refused, or that none answers
   */
  ask(path: `/${string}`, init?: RequestInit): Promise<Response>;
};

const HERE = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * A running server, with the key of the environment (`BUNKAI_API_KEY`). The key is sent encrypted, or on this machine
 * alone, and to nowhere else that an answer may point to.
 *
 * @throws Error with a sentence when there is no key, or the address is none for it
 */
export function openRemote(
  url: string,
  language: Language,
  key: string | undefined = process.env.BUNKAI_API_KEY,
): Remote {
  const { remote: said } = wordsOf(language).command;
  if (!key) throw new Error(said.keyMissing);
  const base = URL.canParse(url) ? new URL(url) : null;
  const isSafe =
    base?.protocol === "https:" || (base?.protocol === "http:" && HERE.has(base.hostname));
  if (!base || !isSafe) throw new Error(said.addressUnsafe({ url }));
  return {
    async ask(path, init = {}) {
      const address = new URL(`/api/v1${path}`, base);
      const answer = await fetch(address, {
        ...init,
        headers: {
          "accept-language": language,
          ...(init.headers as Readonly<Record<string, string>> | undefined),
          authorization: `Bearer ${key}`,
        },
        redirect: "error",
      }).catch((cause: unknown) => {
        throw new Error(said.unreachable({ url }), { cause });
      });
      if (!answer.ok)
        throw new Error(await refusalOf(answer, said.refused({ status: answer.status })));
      return answer;
    },
  };
}

/** The server's own sentence, in the tongue of the command; otherwise what answered was no Bunkai. */
async function refusalOf(answer: Response, otherwise: string): Promise<string> {
  const said = (await answer.json().catch(() => null)) as Partial<Refusal> | null;
  return said?.title && said.detail ? `${said.title}\n${said.detail}` : otherwise;
}

/** What a problem (RFC 9457) says to people. */
type Refusal = { readonly title: string; readonly detail: string };
