export const operationJa = {};
