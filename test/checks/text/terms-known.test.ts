import {expect, test} from 'vitest';
import {termsKnown} from '../../../source/checks/text/terms-known.js';
import type {Entity, Facts} from '../../../source/documents/facts.js';
import {knownIn, printed, stretchOf} from '../sample-stretch.js';

const place = {path: 'docs/domain-model.md', line: 1, endLine: 1};
const attribute = (name: string) => ({
	id: `DM:Customer.${name}`,
	text: name,
	place,
	name,
	type: null,
	nullable: null,
	length: null,
	values: [],
});
const customer: Entity = {
	id: 'DM:Customer',
	text: 'Customer: somebody with a contract',
	place,
	name: 'Customer',
	status: 'current',
	attributes: [attribute('totalMinor'), attribute('paymentReference')],
	relations: [],
};

const found = (text: string) => {
	const known = knownIn(text);
	const facts: Facts = {...known.facts, domainModel: {entities: [customer], glossary: []}};
	return printed(termsKnown(stretchOf(text), {...known, facts}));
};

const honest: readonly string[] = [
	'Customer, Customers, CUSTOMER, `customer`, `customer.totalMinor`, `total_minor`, PaymentReferences',
	'Custom fields and the Customs Office have nothing to do with it',
	'An Invoice and a Contract are other things',
	'«Costumer» [FR-1] is a quotation',
	'```text\nCostumer\n```',
	'`src/costumer.ts` is a path, #Costumer an anchor',
];

for (const text of honest) {
	test(`no false alarm on terms: ${JSON.stringify(text)}`, () => {
		expect(found(text)).toEqual([]);
	});
}

const cases: ReadonlyArray<readonly [text: string, name: string, meant: string]> = [
	['The Costumer pays', 'Costumer', 'Customer'],
	['`total_minro` is added', 'total_minro', 'totalMinor'],
	['one `customer.paymentReferense` each', 'paymentReferense', 'paymentReference'],
];

for (const [text, name, meant] of cases) {
	test(`a misspelt term: ${name}`, () => {
		expect(found(`${text} ${text}`)).toEqual([`1 advice ${name}: Unexpected «${name}», expected perhaps «${meant}»`]);
	});
}
