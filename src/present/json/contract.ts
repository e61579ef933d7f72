/** The version of the JSON contract: it changes when a key is renamed or removed, not when one is added. */
export const CONTRACT_VERSION = 1;
