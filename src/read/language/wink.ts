import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** The steps of wink-nlp: `sbd` sentences, `pos` part of speech and lemma, and those reading does not need. */
export type WinkPipe = 'sbd' | 'negation' | 'sentiment' | 'ner' | 'pos' | 'cer';

/** Opens wink-nlp with its English model and only the steps named. Takes some 300 ms and 50 MB the first time. */
export function openWink(pipes: readonly WinkPipe[]): WinkMethods {
  return winkNLP(model, [...pipes]);
}

/** What wink-nlp says of a text; the arrays run side by side. */
export interface Tagged {
  words: string[];
  tags: string[];
  lemmas: string[];
  /** Index of the last word of each sentence. */
  ends: number[];
}

interface Aspects {
  value: ItsFunction<string>;
  pos: ItsFunction<string>;
  lemma: ItsFunction<string>;
  span: ItsFunction<[number, number]>;
}

let opened: WinkMethods | null = null;

/** Words, their parts of speech and lemmas, and where sentences end. */
export function tag(text: string): Tagged {
  opened ??= openWink(['sbd', 'pos']);
  const its = opened.its as unknown as Aspects;
  const doc = opened.readDoc(text);
  const tokens = doc.tokens();
  const sentences = doc.sentences().out(its.span) as [number, number][];
  const words = tokens.out(its.value);
  // Of a bare `cannot` it gives none: `what we cannot: ...`.
  const lemmas = (tokens.out(its.lemma) as (string | undefined)[]).map((lemma, i) => lemma ?? words[i]!.toLowerCase());
  return {
    words,
    tags: tokens.out(its.pos),
    lemmas,
    ends: sentences.map(([, last]) => last),
  };
}
