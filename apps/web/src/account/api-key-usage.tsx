import { API } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { Part } from "../ui/page.tsx";

/** The shortest way to see that a key works: the list of forms is open to every key. */
export function ApiKeyUsage() {
  const words = useWords().apiKey.usage;
  const line = `curl -H "Authorization: Bearer $BUNKAI_API_KEY" ${window.location.origin}${API}/editions`;
  return (
    <Part title={words.title}>
      <p className="max-w-[48em]">{words.lead}</p>
      <div className="flex items-start gap-2 rounded-8 border border-solid-gray-420 bg-white px-4 py-3">
        <code className="min-w-0 flex-1 font-mono text-[0.875rem] leading-160 break-all">
          {line}
        </code>
        <CopyButton label={words.copy} text={line} />
      </div>
      <p>
        <a className="link" href="/api/docs">
          {words.docs}
        </a>
      </p>
    </Part>
  );
}
