/** Colours of paper and ink, by day and by night; text on every ground keeps a contrast of 4.5 to 1 or more. */
export const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --sheet: #f4f1e9; --ink: #1d1b18; --soft: #5d574e; --rule: #d6d0c3; --strong: #1d1b18;
  --accent: #7d2417; --target: #ffe9a8;
  --accuse: #f7ded6; --counter: #f5dceb; --deny: #dbe7f4; --withhold: #ebe6da; --confirm: #dcecd9; --demand: #f7e9c6; --assess: #e5e1f3;
  --accuse-line: #a8402e; --counter-line: #9b3f76; --deny-line: #2e5f99; --withhold-line: #6f675a; --confirm-line: #3f7a3c; --demand-line: #8a6410; --assess-line: #6353a6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --sheet: #1e2024; --ink: #e8e3d9; --soft: #aea79a; --rule: #393a3f; --strong: #8d887e;
    --accent: #f2a58f; --target: #574a17;
    --accuse: #43241d; --counter: #40223a; --deny: #1d3047; --withhold: #2f2c26; --confirm: #203421; --demand: #3d3215; --assess: #2c2848;
    --accuse-line: #e58a76; --counter-line: #df90c0; --deny-line: #86b3e6; --withhold-line: #a89f90; --confirm-line: #8cc488; --demand-line: #d8b055; --assess-line: #a99ce6;
  }
}
`;
