/** Whoever is quoted behind it calls somebody so; matched against what stands before a quotation mark. */
export const CALLS =
  /\b(?:calls?|called|calling|dubs?|dubbed|terms|termed|labels?|labell?ed|known as|describes? as|so-called)\s+(?:(?:an?|the|its|their)\s+)?$/i;

/** How many characters before a quotation mark the calling stands. */
export const CALLS_REACH = 40;
