export const shellJa = {};
