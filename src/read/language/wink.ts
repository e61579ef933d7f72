import winkNLP, { type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** The steps of wink-nlp: `sbd` sentences, `pos` part of speech and lemma, and those reading does not need. */
export type WinkPipe = 'sbd' | 'negation' | 'sentiment' | 'ner' | 'pos' | 'cer';

/** Opens wink-nlp with its English model and only the steps named. Takes some 300 ms and 50 MB the first time. */
export function openWink(pipes: readonly WinkPipe[]): WinkMethods {
  return winkNLP(model, [...pipes]);
}
