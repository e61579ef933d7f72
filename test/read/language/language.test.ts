import { describe, expect, it } from 'vitest';
import { isReadAsEnglish, languageCode, languageName, readLanguage } from '../../../src/read/language/language.ts';

describe('readLanguage', () => {
  it.each([
    [
      'en',
      'The bureau said on Thursday that six officers of the corps had attacked the port, and that it would pay for their arrest.',
    ],
    [
      'fr',
      'Le ministère a rejeté mardi les accusations du bureau, selon lequel six officiers auraient attaqué le port, et a demandé des preuves.',
    ],
    [
      'de',
      'Das Ministerium wies die Vorwürfe der Behörde am Dienstag zurück und verlangte Beweise, die jeder überprüfen könne, bevor Namen genannt werden.',
    ],
    ['zh', '国防部星期二否认了公安局的指控，并要求在公布更多姓名之前提供任何人都可以核实的证据。'],
    [
      'ru',
      'Министерство обороны отвергло обвинения бюро и потребовало доказательств, которые может проверить каждый, прежде чем называть имена.',
    ],
    [
      'es',
      'El ministerio rechazó el martes las acusaciones de la oficina, según la cual seis oficiales habrían atacado el puerto, y pidió pruebas.',
    ],
    [null, 'Marl, June.'],
    [null, '█████ 123'],
    [null, ''],
  ])('%s', (language, prose) => {
    expect(readLanguage(prose)).toBe(language);
  });
});

describe('isReadAsEnglish', () => {
  it.each([
    [true, 'en', ''],
    [false, 'fr', 'The bureau said so.'],
    [true, null, 'The bureau denies it.'],
    [false, null, 'Das Amt schweigt.'],
    [false, null, '公安局否认。'],
  ])('%s for %s %j', (read, language, prose) => {
    expect(isReadAsEnglish(prose, language)).toBe(read);
  });
});

describe('languageCode and languageName', () => {
  it.each([
    ['fr', 'fr'],
    ['zh-Hans', 'zh'],
    ['German', 'de'],
    ['Klingonese', null],
    ['', null],
  ])('%s', (value, code) => {
    expect(languageCode(value)).toBe(code);
  });
  it('names a language in English', () => {
    expect(languageName('ru')).toBe('Russian');
  });
});
