import { describe, expect, it } from 'vitest';
import { openAids } from '../../../../src/gainsay.ts';
import type { Report } from '../../../../src/model/report.ts';
import { slice } from '../../../../src/model/span.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../../src/read/mention/read-mentions.ts';
import type { LinearWeights } from '../../../../src/read/statement/weights/linear-scorer.ts';
import type { Scene } from '../../../../src/read/statement/scene/scene.ts';
import { LEAST, standingOf } from '../../../../src/read/statement/stance/stands.ts';
import { chooseCandidates } from '../../../../src/read/statement/read-statements.ts';
import { plainReport } from '../../../support/plain-report.ts';

const aids = openAids();

/** Weights that speak against whatever they are asked about, and weights that say nothing. */
const REFUSING: LinearWeights = { bits: 1, classes: 2, scale: 1, values: Int8Array.of(127, 0, 127, 0) };
const SILENT: LinearWeights = { bits: 1, classes: 2, scale: 1, values: new Int8Array(4) };
const GRANTING: LinearWeights = { bits: 1, classes: 2, scale: 1, values: Int8Array.of(0, 127, 0, 127) };

/** What stands of a text, were these the weights. */
function keptBy(stands: LinearWeights, text: string, facts: Partial<Report> = {}): Scene[] {
  const report = plainReport(text, facts);
  const tokens = tokenise(report);
  const mentions = readMentions(report, tokens, aids.codebooks);
  const classifier = { ...aids.classifier, stands };
  return chooseCandidates(report, tokens, mentions, { ...aids, classifier }).kept.map(({ scene }) => scene);
}

/** The cues of the candidates that stand and of those that fall. */
function sortedBy(weights: LinearWeights, text: string): { stand: string[]; fall: string[] } {
  const scenes = keptBy(GRANTING, text);
  const standing = standingOf(scenes, weights);
  const cues = (wanted: boolean) =>
    scenes.flatMap(({ candidate: { cue } }, i) =>
      standing[i]!.stands === wanted ? [cue ? slice(text, cue) : '-'] : [],
    );
  return { stand: cues(true), fall: cues(false) };
}

describe('whether a candidate stands', () => {
  it.each([
    ['Two new wells were discovered in the valley.', [], ['were discovered']],
    ['The pump was connected to the old main.', [], ['was connected']],
    ['Norland accused Westmark of hacking its ports.', ['accused'], []],
    ['Westmark denied the charges.', ['denied'], []],
    ['The minister fears that the pumps will stop.', ['fears'], []],
    ['Rain is expected on Monday. Westmark denied the charges.', ['denied'], ['is expected']],
    ['Norland accused Westmark of hacking its ports. The harbour has two cranes.', ['accused'], ['-']],
  ])('%s', (text, stand, fall) => expect(sortedBy(aids.classifier.stands, text)).toEqual({ stand, fall }));

  it.each([
    ['a reporting adverb', 'Westmark reportedly hacked the port.', 'reportedly'],
    ['what is not disclosed', 'The sum was not disclosed.', 'was not disclosed'],
    ['silence', 'The embassy hung up.', 'hung up'],
    ['an answer that is none', 'Spokesperson: I have nothing on that.', '-'],
    ['a name that is given', 'Westmark called the raid a border clash.', 'called'],
  ])('is settled for %s, whatever the weights say', (_, text, cue) =>
    expect(sortedBy(REFUSING, text)).toEqual({ stand: [cue], fall: [] }),
  );

  it('is a matter of weights for everything else', () => {
    const text = 'Norland accused Westmark of hacking its ports. Westmark denied the charges.';
    expect(sortedBy(REFUSING, text)).toEqual({ stand: [], fall: ['accused', 'denied'] });
    expect(sortedBy(GRANTING, text)).toEqual({ stand: ['accused', 'denied'], fall: [] });
  });

  it('goes by the probability: even odds, where the weights say nothing, are enough, and less is not', () => {
    const scenes = keptBy(GRANTING, 'Westmark denied the charges.');
    expect(standingOf(scenes, SILENT)).toEqual([{ probability: 0.5, least: LEAST, stands: true }]);
    expect(standingOf(scenes, REFUSING)[0]).toMatchObject({ least: LEAST, stands: false });
    expect(standingOf(scenes, REFUSING)[0]!.probability).toBeLessThan(LEAST);
  });
});

describe("the outlet's own sentence", () => {
  const said = (text: string, facts?: Partial<Report>) =>
    keptBy(GRANTING, text, facts).flatMap(({ candidate: { source, cue, content } }) =>
      source || cue ? [] : [slice(text, content[0]!)],
    );
  const QUARREL = 'Norland accused Westmark of hacking its ports. ';
  const AFTERMATH = 'The crews were back at work by noon.';

  it('is a matter of weights in a report that accuses', () => {
    expect(said(QUARREL + AFTERMATH)).toEqual([AFTERMATH]);
    expect(keptBy(REFUSING, QUARREL + AFTERMATH)).toEqual([]);
  });

  it('needs words on the matter in a report that accuses nobody', () => {
    expect(said(AFTERMATH)).toEqual([]);
    expect(said('There is no proof of who attacked the port.')).toHaveLength(1);
  });

  it('needs them on air as well', () => {
    const onAir = { marks: [{ start: 0, seconds: 0 }] };
    expect(said(QUARREL + AFTERMATH, onAir)).toEqual([]);
    expect(said(`${QUARREL}There is no proof of who attacked the port.`, onAir)).toHaveLength(1);
  });

  it('is told once, and not where somebody says it', () => {
    expect(said('The allegation is groundless. Norland accused Westmark of hacking its ports.')).toHaveLength(1);
    expect(said('Ada Lund said the port was shut. Norland accused Westmark of hacking its ports.')).toEqual([]);
  });
});

describe('a report', () => {
  const text = 'Norland accused Westmark of hacking its ports. Westmark denied the charges.';

  it('is sifted', () => expect(keptBy(REFUSING, text)).toEqual([]));

  it('is not where it is a transcript: the weights know nothing of live speech', () => {
    expect(keptBy(REFUSING, text, { marks: [{ start: 0, seconds: 0 }] })).toHaveLength(2);
  });
});
