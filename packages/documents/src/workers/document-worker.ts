import { warmPdf } from "../pdf/warm-pdf.tsx";
import { serveTasks } from "./serve-tasks.ts";
import { tasks } from "./tasks.ts";

// Before it takes a task, so that a worker that replaces a lost one is warm as well.
await warmPdf();

// The entry of a document worker: in production this file is an entry of the bundle.
await serveTasks(tasks);
