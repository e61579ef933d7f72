import { expect, it } from 'vitest';
import { statementWith } from '../read-lines.ts';

it.each([
  ['The union alleged that Petra Holm was kidnapped from her house.', 'that Petra', null],
  ['The union alleged that Petra Holm had been tortured and killed.', 'that Petra', null],
  ['Norland alleged that Velmark had poisoned Petra Holm.', 'that Velmark', 'Velmark'],
  ['Norland blamed the killing of Petra Holm on Velmark.', 'the killing', 'Velmark'],
  ['The prosecutor said hackers broke into Petra Holm and Sons in May.', 'hackers broke', null],
  ['Sundvale Health hit by hackers from Norvane, minister says.', 'Sundvale Health', 'Norvane'],
  ['Attackers breached grid operator Kelvolt, the minister said.', 'Attackers breached', null],
  ["Velmark's power grid was the target of 140 cyberattacks in March, the minister said.", "Velmark's power", null],
  ['Norway accused Russia of theft. Spokeswoman Petra Holm said Russia had been slandered.', 'Russia had', null],
  ['Norway accused Russia of theft. Spokeswoman Petra Holm said Russia was falsely accused.', 'Russia was', null],
])('whoever was harmed stands accused of nothing: %s', (text, content, accused) => {
  expect(statementWith(text, content).accused).toBe(accused);
});

it.each([
  ['The union alleged that Petra Holm killed the envoy.', 'that Petra', 'Petra Holm'],
  ['The union alleged that Petra Holm was behind the killing.', 'that Petra', 'Petra Holm'],
])('whoever did it does: %s', (text, content, accused) => {
  expect(statementWith(text, content).accused).toBe(accused);
});
