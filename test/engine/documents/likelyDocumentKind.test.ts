import assert from 'node:assert/strict';
import { likelyDocumentKind } from '../../../src/engine/documents/likelyDocumentKind.js';

describe('what a document is taken for', () => {
  const cases: [kind: string, name: string, text: string][] = [
    ['recording', 'hearing.vtt', 'The chair opens the hearing.'],
    ['recording', 'hearing.SRT', 'CHAIR: Order.\n\nCHAIR: Order!'],
    ['transcript', 'hearing.txt', 'CHAIR: Order.\n\nMs. Lund: I object.\n\nCHAIR: Noted.'],
    ['transcript', 'hearing.md', '# Hearing\n\nAnn Lund: No.\n\nOmar Diaz: Yes.\n\nAnn Lund: No.'],
    ['transcript', 'talk.docx', 'Q: Why?\n\nA: Because.\n\nQ: Really?'],
    [
      'document',
      'statement.md',
      '# Statement\n\nThe firm has done everything that was asked of it.',
    ],
    [
      'document',
      'memo.docx',
      'From: Ann Lund\nTo: Omar Diaz\nDate: 4 May\nSubject: cranes\n\nDear Omar,',
    ],
    ['document', 'report.pdf', 'The fund has 41 employees.\n\nNote: figures are rounded.'],
    ['document', 'empty.txt', ''],
  ];
  for (const [kind, name, text] of cases)
    it(`${name} is a ${kind}: ${text.slice(0, 30).replace(/\n/g, ' ')}`, () => {
      assert.equal(likelyDocumentKind(name, text), kind);
    });
});
