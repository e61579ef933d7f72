import { expect, test } from 'vitest';
import { namesNoActor } from '../../../src/model/words/names-no-actor.ts';

test.each([
  'any foundation',
  'Any official at the port',
  'Further findings',
  'every report',
  'such claims',
  'No agency',
  '2025 persons',
  'documents',
  'Court papers',
  'the report',
  'The 40-page indictment unsealed on Monday',
  'an internal memo seen by the Harbour Post',
  'The evidence against Ivo Dane',
  'A post shared 12,000 times',
  'a video on the site',
  'grainy pictures',
])('%s is nobody who could speak or be accused', (words) => expect(namesNoActor(words)).toBe(true));

test.each([
  'the foundation',
  'A further 20 persons',
  'Further Education Board',
  'Everyday Systems',
  '2,025 persons',
  '2000 employees',
  '20 persons',
  'Unit 2025',
  'the authors of the report',
  'The Report Foundation',
  'a reporter',
  'The records office',
  'prosecutors',
  'the Kell Post',
  'the post office',
  'Post',
  'Anyang Port',
])('%s may speak and be accused', (words) => expect(namesNoActor(words)).toBe(false));
