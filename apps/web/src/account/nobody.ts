/** In the address of a handover: what nobody is responsible for. */
export const NOBODY = "nobody";
