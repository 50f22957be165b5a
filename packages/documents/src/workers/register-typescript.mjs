// Development only: lets a worker load TypeScript. The tsconfig is named, since tsx would look for one where the
// process was started.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
