export const notificationJa = {};
