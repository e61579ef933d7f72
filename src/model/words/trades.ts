/** Nouns for what a body is by trade, as they stand before its name: `the grid operator Kelvolt`; alternatives of a pattern. */
export const TRADES = 'operator|company|firm|group|provider|giant|utility|maker|chain|airline|bank|hospital|retailer';
