export const fileJa = {};
