import { describe, expect, it } from 'vitest';
import { linesOf } from '../read-lines.ts';

/** Text, and every statement it must give: `source [cue] content / content`. */
type Case = [text: string, ...lines: string[]];

const CASES: Record<string, Case[]> = {
  'officials and what they look into': [
    [
      'Norland was behind the raid, officials investigating the theft of records said on Monday.',
      'officials investigating the theft of records [said] Norland was behind the raid',
    ],
    [
      'Officials investigating the breach said the hackers were paid.',
      'Officials investigating the breach [said] the hackers were paid',
    ],
    [
      'Police looking into the loss of files said Norland did it.',
      'Police looking into the loss of files [said] Norland did it',
    ],
    ['The head of records said it was late.', 'The head of records [said] it was late'],
  ],
  'kin of whoever stands accused': [
    ['"He never touched it," says sister of accused.', 'sister of accused [says] He never touched it,'],
    ['"He is a clerk," says brother of suspect.', 'brother of suspect [says] He is a clerk,'],
    ['"He is no hacker," says lawyer for accused.', 'lawyer for accused [says] He is no hacker,'],
    ['The minister accused officials of lying.', 'The minister [accused] officials of lying'],
    ['The founder of Tessel accused the ministry of lying.', 'The founder of Tessel [accused] the ministry of lying'],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  describe(name, () => {
    it.each(cases)('%s', (text, ...lines) => expect(linesOf(text)).toEqual(lines));
  });
}
