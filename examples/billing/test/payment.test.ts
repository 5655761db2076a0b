import {expect, test} from 'vitest';
import {refusalOf} from '../src/payments/payment.ts';

const cases = [
  {name: 'the whole amount due', amount: 12_000, due: 12_000, isOpen: true, refusal: null},
  {name: 'a part of it', amount: 1_000, due: 12_000, isOpen: true, refusal: null},
  {name: 'a cent more than is due', amount: 12_001, due: 12_000, isOpen: true, refusal: 'more-than-due'},
  {name: 'nothing', amount: 0, due: 12_000, isOpen: true, refusal: 'not-positive'},
  {name: 'an invoice that is not open', amount: 12_000, due: 12_000, isOpen: false, refusal: 'not-open'},
];

for (const {name, amount, due, isOpen, refusal} of cases) {
  test(`${name}: ${refusal ?? 'booked'}`, () => {
    expect(refusalOf(amount, due, isOpen)).toBe(refusal);
  });
}
