import {expect, test} from 'vitest';
import {paradigm} from '../../source/sections/02-system-structure/paradigm.js';
import {type Decides, decides} from '../../source/sections/02-system-structure/structure-said.js';
import * as a from './build-facts.js';
import {ruling} from './projects.js';

const said: ReadonlyArray<readonly [text: string, decided: Decides]> = [
	['We use a modular monolith; microservices were rejected.', 'paradigm'],
	['Hexagonal, one deployable', 'paradigm'],
	['Architecture | layered', 'paradigm'],
	['The backend is event-driven.', 'paradigm'],
	['Style: client-server', 'paradigm'],
	['Two serverless functions answer the webhooks.', 'paradigm'],
	['**Layers.** Handlers call use cases, use cases call the domain.', 'inside'],
	['**Layering**: Controllers MUST NOT import repositories.', 'inside'],
	['Controllers only call services. Services use repositories; the domain knows nobody.', 'inside'],
	['Everything is shipped as a single container.', 'deployment'],
];

for (const [text, decided] of said) {
	test(`${text} decides: ${decided}`, () => {
		expect(decides(a.fact('X-1', text))).toBe(decided);
	});
}

const hosted: ReadonlyArray<readonly [category: string, text: string, decided: Decides | null]> = [
	['Hosting', 'Hosting | three instances behind a load balancer, one database', 'deployment'],
	['Deployment', 'Deployment | one process on a virtual machine', 'deployment'],
	['Hosting', 'Hosting | AWS Lambda', 'deployment'],
	['Hosting', 'Hosting | Kubernetes in Frankfurt', null],
	['Hosting', 'Hosting | three clusters, each with its own database', null],
	['Database', 'Database | one instance of PostgreSQL, one schema', null],
	['Backups', 'Backups | three copies of one database', null],
];

for (const [category, text, decided] of hosted) {
	test(`${text} decides: ${decided}`, () => {
		expect(decides({...a.decision('TS-1', category, ['x']), text})).toBe(decided);
	});
}

for (const text of [
	'Only non-use-case, event-driven, global or background behaviors stand here.',
	'The layered cake is served by the kitchen.',
	'The search is a client/server matter of the vendor.',
	'Tests call services.',
	'Services call the payment provider.',
	'The service uses the services of the bank.',
	'A layer of dust covers the shelf.',
	'Routes call services.',
	'The wizard is one application of many.',
	'One server answers within 300 ms.',
	'Users open a single-page form.',
	'Endpoints MUST NOT expose database ids.',
]) {
	test(`nothing decided: ${text}`, () => {
		expect(decides(a.fact('X-1', text))).toBe(null);
	});
}

const layers = {...a.decision('AD-1', 'Layers', ['Routes call services']), text: 'Layers. Routes call services, services call the domain.'};
const hosting = {...a.decision('TS-1', 'Hosting', ['two containers']), text: 'Hosting | two containers, one database'};
const given = (decisions: readonly (typeof layers)[]) => ({
	useCase: a.newUseCase('Pay', {}),
	technicalSummary: {...a.noSummary, decisions},
	guidelines: {rules: []},
	rulings: [],
});

for (const [name, decisions, options, lines] of [
	['nothing', [], ['modular-monolith', 'layered', 'services', 'serverless'], ''],
	[
		'the inside',
		[layers],
		['one', 'services', 'serverless'],
		'- Layered: «Layers. Routes call services, services call the domain.» [AD-1]',
	],
	['the deployment', [hosting], ['modules', 'layers', 'hexagonal'], '- Deployed as «two containers, one database» [TS-1]'],
	[
		'both',
		[layers, hosting],
		[],
		'- Layered: «Layers. Routes call services, services call the domain.» [AD-1]\n- Deployed as «two containers, one database» [TS-1]',
	],
] as const) {
	test(`what is asked where the documents decide ${name}: ${options.length === 0 ? 'nothing' : options.join(', ')}`, () => {
		const part = paradigm(given(decisions), {});
		expect(part.text).toBe(lines);
		expect(part.questions.flatMap(({ask}) => ask?.options.map(({id}) => id) ?? [])).toEqual(options);
	});
}

test('an answer is named first, what the documents describe after it', () => {
	const answer = ruling(1, {id: 'paradigm', check: 'outline', choice: 'one', ruling: 'One deployable'});
	const part = paradigm(given([layers]), {paradigm: answer});

	expect(part.text).toBe('- One deployable [D-1]\n- Layered: «Layers. Routes call services, services call the domain.» [AD-1]');
	expect(part.questions).toEqual([]);
});
