import type { OrganizationId } from "@bunkai/domain/id";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { filesQuery } from "./file-queries.ts";
import { uploadFile } from "./upload-file.ts";

/** One file on its way. */
export type UploadState = {
  readonly key: number;
  readonly name: string;
  readonly sizeBytes: number;
  readonly sentBytes: number;
  readonly state: "sending" | "done" | "failed";
  readonly error: unknown;
};

export type Uploads = {
  readonly uploads: readonly UploadState[];
  readonly add: (files: readonly File[]) => void;
  readonly stop: (key: number) => void;
  readonly dismiss: (key: number) => void;
};

/** Sends files one after the other and tells how far each one is. */
export function useUploads(organizationId: OrganizationId): Uploads {
  const queries = useQueryClient();
  const [uploads, setUploads] = useState<readonly UploadState[]>([]);
  const keyNext = useRef(0);
  const stops = useRef(new Map<number, AbortController>());
  const queue = useRef(Promise.resolve());

  const change = (key: number, part: Partial<UploadState>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const dismiss = (key: number) => setUploads((all) => all.filter((one) => one.key !== key));

  const send = async (key: number, file: File, { signal }: AbortController) => {
    if (signal.aborted) return;
    try {
      const onProgress = (sentBytes: number) => change(key, { sentBytes });
      await uploadFile({ file, organizationId, onProgress, signal });
      change(key, { state: "done", sentBytes: file.size });
      await queries.invalidateQueries({ queryKey: filesQuery(organizationId).queryKey });
    } catch (error) {
      if (!signal.aborted) change(key, { state: "failed", error });
    } finally {
      stops.current.delete(key);
    }
  };

  const add: Uploads["add"] = (files) => {
    for (const file of files) {
      keyNext.current += 1;
      const key = keyNext.current;
      const stop = new AbortController();
      stops.current.set(key, stop);
      const { name, size: sizeBytes } = file;
      setUploads((all) => [
        ...all,
        { key, name, sizeBytes, sentBytes: 0, state: "sending", error: null },
      ]);
      queue.current = queue.current.then(() => send(key, file, stop));
    }
  };

  const stop: Uploads["stop"] = (key) => {
    stops.current.get(key)?.abort();
    dismiss(key);
  };
  return { uploads, add, stop, dismiss };
}
