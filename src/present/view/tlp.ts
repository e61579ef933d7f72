/** The levels of the Traffic Light Protocol, version 2.0 (FIRST, 2022), from the one that may go everywhere to the one that may go nowhere. */
export const TLP_LEVELS = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const;
export type TlpLevel = (typeof TLP_LEVELS)[number];
