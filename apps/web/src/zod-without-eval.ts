import { config } from "zod/v4";

// Our pages run under a policy that forbids `eval`. zod would probe for it and fill the log with violations.
config({ jitless: true });

/** zod as every module of the web gets it (an alias in `vite.config.ts`): set up before the first schema is built. */
export { z } from "zod/v4";
