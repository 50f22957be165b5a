export const auditJa = {};
