import { findAll, labelled, type PersonalData } from './personal-data.ts';

const NUMBER_WORD = String.raw`(?:numbers?|nos?\b\.?|nr\b\.?|#)`;
const LABEL = new RegExp(
  String.raw`(?:\b(?:accounts?|acct|a/c)\.? ?${NUMBER_WORD}|\b(?:bank|savings|checking) (?:account|a/c)|\bsort codes?|\brouting ${NUMBER_WORD}|\bKontonummer|\bBSB|(?:银行|銀行)(?:卡|账户|帳戶)?(?:账号|帳號|号码|號碼|户口)|账号|帳號|賬號)(?:\s*[:=#(]|\s+(?:is|was|are|were)\b)?\s*$`,
  'i',
);
const REACH = 40;
const NUMBER = /(?<![\w█]|[\d][-.,/])(?=(?:[ -]?\d){6,24}(?![\d]|[.,/-]\d))\d+(?:[ -]\d+)*/g;

/** Numbers of bank accounts that the words call so: `account number`, `sort code`, `账号`. */
export const bankAccount: PersonalData = {
  name: 'bank account number',
  find: (text) => labelled(text, findAll(text, NUMBER), LABEL, REACH),
};
