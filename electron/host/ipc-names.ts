/** The only two names on Electron's wire: one for every call, one for every event. */
export const CALL = 'copydesk:call'
export const EVENT = 'copydesk:event'
