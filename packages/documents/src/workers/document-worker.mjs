import "./register-typescript.mjs";

await import("./document-worker.ts");
