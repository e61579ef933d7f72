/** The pieces of every quotation in a text output: joints and the mark of a cut are left out, line breaks folded. */
export function quotationsIn(text: string): string[] {
  const quotations = text.replace(/\s+/g, ' ').match(/“[^”]*”/g) ?? [];
  return quotations
    .flatMap((quotation) =>
      quotation
        .slice(1, -1)
        .replace(/…$/, '')
        .split(/ \/ | … /),
    )
    .filter((piece) => piece !== '');
}
