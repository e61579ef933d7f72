import { describe, expect, it } from 'vitest';
import { statementsOf } from './read-lines.ts';

function answered(text: string): number {
  return statementsOf(text)
    .filter(({ stance }) => stance === 'deny')
    .flatMap(({ answers }) => answers).length;
}

describe('what a denial answers', () => {
  it.each([
    ['Norway accused China of hacking its parliament.\n\nSweden denied that it had hacked a Chinese bank.', 0],
    ['Norway accused China of hacking its parliament.\n\nChina denied that it had hacked anyone.', 1],
    ['Norway accused China of hacking its parliament.\n\nChina denied the accusation.', 1],
  ])('%s', (text, count) => expect(answered(text)).toBe(count));
});

/** Each response with the places of what it answers, in text order. */
function ties(text: string): string[] {
  const statements = statementsOf(text);
  return statements.flatMap(({ stance, answers }) =>
    stance === 'accuse'
      ? []
      : [
          `${stance} ${answers
            .map((one) => `${statements.findIndex(({ id }) => id === one.statement)} ${one.element}`)
            .sort()
            .join(', ')}`.trim(),
        ],
  );
}

const hack = 'Norway accused China of hacking its parliament.';
const cable = 'Sweden accused Russia of cutting a cable.';

describe('which accusation is answered', () => {
  it.each([
    [`${hack} ${cable}\n\nRussia rejected the accusation.\n\nChina denied it too.`, ['deny 1 whole', 'deny 0 whole']],
    [
      `${hack}\n\nIn a separate case, prosecutors in Oslo charged Ola Berg with stealing crab recipes.\n\n` +
        'Berg denied that he had stolen any recipes.\n\nChina said the accusation was a fairy tale.',
      ['deny 1 act', 'deny 0 whole'],
    ],
    [
      `${hack}\n\n"China hacked our parliament for two years," the Norwegian prime minister, Kari Lind, said.\n\n` +
        'The Chinese foreign ministry rejected the accusation.',
      ['deny 0 whole'],
    ],
    [`${hack}\n\nThe Chinese embassy in Oslo did not respond to a request for comment.`, ['withhold 0 whole']],
    [`${hack}\n\nThe ministry declined to say how many computers were affected.`, ['withhold']],
    [
      `${hack}\n\nChina denied it and accused Norway of tapping the phones of its sailors.`,
      ['deny 0 whole', 'counter-accuse 0 whole'],
    ],
    [`${hack}\n\nChina neither confirmed nor denied that it had warned the harbour.`, ['withhold']],
    [`${hack}\n\nThe evidence against China was not disclosed.`, ['withhold']],
    [`${hack}\n\nNorway declined to say who had found the intruders.`, ['withhold']],
    [`${hack} No group has claimed responsibility.`, ['withhold']],
    [`${hack}\n\n${cable}`, []],
    // A lawyer or a relative answers for the client, an operator for itself.
    [
      'Police in Oslo charged two men with selling passwords. They accused the power firm Voltra of neglect.\n\n' +
        'A lawyer, Ina Kolb, said her client had been at work that day. Voltra denied that it had ignored warnings.',
      ['deny 0 act', 'deny 1 act'],
    ],
    [
      `Prosecutors charged Ola Berg with selling codes. ${cable}\n\n` +
        "Berg's mother, Ada Berg, said he had been at home.",
      ['deny 0 act'],
    ],
    [`${hack}\n\nThe operator Hydrona denied that it had ignored warnings.`, ['deny']],
    [`${hack}\n\nHydrona denied ignoring warnings.`, ['deny']],
    [`${hack}\n\nThe Russian embassy denied that Moscow had helped to plan an attack.`, ['deny']],
    // Who denies for the state that accuses answers nothing of that.
    ['The Chinese police accused Norway of raids on a bank.\n\nChina denied that it had done anything.', ['deny']],
    // A bystander that accuses nobody keeps no answer back.
    [`${hack} Hydrona did not say who was responsible.`, ['withhold']],
    ['Norway accused China of disabling the servers of Hydrona. Hydrona did not respond to questions.', ['withhold']],
    [`${hack} The company that runs the dam has not answered questions.`, ['withhold']],
  ])('%s', (text, expected) => expect(ties(text)).toEqual(expected));
});
