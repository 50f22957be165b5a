import { z } from "zod";

// Our pages run under a policy that forbids `eval`. zod would probe for it and fill the log with violations.
// Imported first by `main.tsx`, since zod looks when a schema is built.
z.config({ jitless: true });
