export const glossaryJa = {};
