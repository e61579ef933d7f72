/** Participles that tell: what is `not disclosed` is not told. */
export const TOLD: ReadonlySet<string> = new Set(
  'disclosed released named identified specified revealed given published provided explained known clear announced detailed made confirmed verified checked corroborated authenticated established determined ascertained attributed spelled attached presented offered cited issued shown received answered returned shared mentioned addressed discussed stated enclosed transmitted supplied learned'.split(
    ' ',
  ),
);

/** Participles that tell where there is nothing: `no reason was given`. */
export const NONE_TOLD: ReadonlySet<string> = new Set(
  'given released disclosed provided offered published presented received set named cited shown attached announced made identified produced granted mentioned blamed transmitted laid enclosed supplied stated taken confirmed verified'.split(
    ' ',
  ),
);

/** Whether a participle tells. */
export function isOfTelling(participle: string): boolean {
  return TOLD.has(participle) || NONE_TOLD.has(participle);
}
