import { expect, test } from 'vitest';
import { meantBy } from './meant-by.ts';

test.each([
  [
    'The Ports Ministry closed the pier. The Signals Department of Velmora was named. The ministry denied it.',
    'The ministry',
    'The Ports Ministry',
  ],
  [
    'The Ports Department closed the pier. Velmora’s ministry was named. The department denied it.',
    'The department',
    'The Ports Department',
  ],
  [
    'The Harbour Agency closed the pier. The post office of Marholm shut. The agency denied it.',
    'The agency',
    'The Harbour Agency',
  ],
  [
    'The Dredging Service closed the pier. Marholm has other services. The service denied it.',
    'The service',
    'The Dredging Service',
  ],
  [
    'The Coordination Office spoke. The Office’s own cyber unit was named. The Office denied it.',
    'The Office',
    'The Coordination Office',
  ],
])('a body of that very noun is meant, whatever may be called so stands nearer: %s', (text, words, full) => {
  expect(meantBy(text, words)).toBe(full);
});

test.each([
  ['The Justice Department spoke of hackers. The ministry denied it.', 'The ministry', 'The Justice Department'],
  ['The Ministry of Ports spoke of hackers. The department denied it.', 'The department', 'The Ministry of Ports'],
  ['The Signals Directorate spoke of hackers. The agency denied it.', 'The agency', 'The Signals Directorate'],
  ['The Sixth Department was named. The department denied it.', 'The department', 'The Sixth Department'],
])('what may be called so is meant where no such body is named: %s', (text, words, full) => {
  expect(meantBy(text, words)).toBe(full);
});

test.each([
  ['The Sixth Department of Velmora was named. The ministry denied it.', 'The ministry'],
  ['The 12th Main Department was named. The ministry denied it.', 'The ministry'],
  ['The ministry’s own contractors were named. The Office denied it.', 'The Office'],
  ['The Harbour Union accused the cabinet of sloth. The ministry denied it.', 'The ministry'],
])('a numbered part of a body is no ministry, and no other body is: %s', (text, words) => {
  expect(meantBy(text, words)).toBeNull();
});

test.each([
  [
    'Iris Orrin ran for mayor. The Orrin campaign spoke of hackers. The campaign denied it.',
    'The campaign',
    'The Orrin campaign',
  ],
  ['The Harbour Union spoke. The ministry was named. The union denied it.', 'The union', 'The Harbour Union'],
  ['The Reed Institute spoke. The ministry was named. The institute denied it.', 'The institute', 'The Reed Institute'],
  ['The Savings Bank spoke. The ministry was named. The bank denied it.', 'The bank', 'The Savings Bank'],
  ['The Port Authority spoke. The ministry was named. The authority denied it.', 'The authority', 'The Port Authority'],
  [
    'The Signals Directorate spoke. The port was named. The directorate denied it.',
    'The directorate',
    'The Signals Directorate',
  ],
])('a union, a bank or a campaign by its noun is the one of that name: %s', (text, words, full) => {
  expect(meantBy(text, words)).toBe(full);
});

test.each([
  ['The hackers began in March. The campaign hit ten ports.', 'The campaign', 'none'],
  ['The campaign hit ten ports. Iris Orrin ran for mayor. The Orrin campaign was one target.', 'The campaign', 'none'],
  ['Iris Orrin ran for mayor. The Orrin campaign spoke. The hacking campaign went on.', 'The hacking campaign', 'none'],
  ['The Reed Institute spoke of hackers. The union denied it.', 'The union', null],
])('no other thing is: %s', (text, words, full) => {
  expect(meantBy(text, words)).toBe(full);
});
