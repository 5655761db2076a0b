import {singular, wordsOf} from '../../documents/domain-model/name-key.js';
import {mentions} from '../../documents/technologies/mentions.js';
import type {CodeBlock} from '../blocks/code-block.js';
import type {Finding} from '../finding.js';
import {componentsOf} from './components-of.js';
import {crossFinding} from './cross-finding.js';
import type {Models} from './models.js';

// What every system has, whatever it is called.
const everywhere = new Set(
	'system app application client browser user frontend backend ui page screen server web api http service services database db store storage queue worker job scheduler cron clock timer cache bus broker gateway proxy balancer network filesystem file files log logs mail email sms provider host admin staff team person somebody anyone caller consumer producer handler'.split(
		' ',
	),
);

const filler = new Set('the a an of for and in on to our own src source lib app index ts js'.split(' '));

const folded = (name: string): readonly string[] =>
	wordsOf(name.replace(/<br\s*\/?>/gi, ' '))
		.filter(word => !filler.has(word))
		.map(singular);

const lineOf = (block: CodeBlock, id: string, label: string): number => {
	const lines = block.text.split('\n');
	const declared = lines.findIndex(
		line => /^\s*(?:create\s+)?(?:participant|actor)\b/.test(line) && (line.includes(label) || line.includes(id)),
	);
	return block.line + Math.max(declared < 0 ? lines.findIndex(line => line.includes(id)) : declared, 0);
};

const knownWords = ({plan, facts, diagrams, shapes}: Models): ReadonlySet<string> => {
	const names = [
		...componentsOf(plan).map(({name}) => name),
		...diagrams.flatMap(({diagram}) => (diagram.kind === 'c4' ? diagram.elements.flatMap(({alias, label}) => [alias, label]) : [])),
		...(facts?.useCase.actors ?? []).map(({name}) => name),
		...[...shapes.tables.values(), ...shapes.entities.values()].map(({name}) => name),
		...(facts?.technicalSummary.decisions ?? []).flatMap(({choice, category}) => [choice, category]),
	];
	return new Set(names.flatMap(folded));
};

/**
Finds participants of a plan's sequence diagrams that are none of its components: no component of section 3, no container drawn, no actor, no technology and nothing that every system has carries any word of the name.

A sequence with somebody that nobody builds cannot be built. Without a list of components nothing is said.
*/
export const participantsKnown = (models: Models): readonly Finding[] => {
	const components = componentsOf(models.plan);
	const words = knownWords(models);
	const [first] = components;
	return first === undefined || components.length < 2
		? []
		: models.diagrams.flatMap(({block, diagram}) =>
				diagram.kind !== 'sequence'
					? []
					: diagram.participants
							.filter(({id, label, isPerson}) => {
								const own = [...folded(id), ...folded(label)];
								const isKnown = own.some(word => words.has(word) || everywhere.has(word)) || mentions(label, true).length > 0;
								return !isPerson && own.length > 0 && !isKnown;
							})
							.map(({id, label}) => {
								const line = lineOf(block, id, label);
								return crossFinding({
									check: 'participants-known',
									severity: 'error',
									subject: label,
									message: `Unexpected participant ${label}, expected a component of section 3, a container, an actor or a system outside`,
									place: {path: block.path, line, endLine: line},
									other: first.place,
								});
							}),
			);
};
