import type { Shape } from "../shape.ts";
import type { notificationJa } from "./notification.ja.ts";

export const notificationEn: Shape<typeof notificationJa> = {};
