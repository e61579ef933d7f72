/** Words for a relative, as a pattern source. `Partner` and `twin` may be said of things too: `its partner Hexagon`, `its twin campaign`. */
export const KIN =
  '(?:wife|husband|brother|sister|son|daughter|mother|father|widow|widower|fianc[ée]e?|cousin|uncle|aunt|nephew|niece)';
