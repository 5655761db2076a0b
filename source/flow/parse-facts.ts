import * as v from 'valibot';
import type {Gathered} from '../documents/read-facts.js';

const text = v.string();
const texts = v.array(text);
const place = v.object({path: text, line: v.number(), endLine: v.number()});
const base = {id: text, text, place};
const fact = v.object(base);
const facts = v.array(fact);
const step = v.object({...base, number: text, actor: v.nullable(text)});

const quality = v.object({metric: text, comparator: v.picklist(['<', '<=', '=', '>=', '>']), number: v.number(), unit: text});

const attribute = v.object({
	...base,
	name: text,
	type: v.nullable(text),
	nullable: v.nullable(v.boolean()),
	length: v.nullable(v.number()),
	values: texts,
});

const relation = v.object({
	...base,
	to: text,
	cardinality: v.nullable(v.picklist(['1', '0..1', '1..*', '0..*'])),
	name: v.nullable(text),
});

const entity = v.object({
	...base,
	name: text,
	status: v.picklist(['current', 'planned']),
	attributes: v.array(attribute),
	relations: v.array(relation),
});

const useCase = v.object({
	path: text,
	id: v.nullable(text),
	title: text,
	family: v.picklist(['stories', 'cockburn', 'ears', 'gherkin', 'spec-kit', 'prd', 'mixed', 'unknown']),
	language: text,
	stories: v.array(v.object({...base, title: text})),
	objectives: facts,
	actors: v.array(v.object({...base, name: text, role: v.picklist(['primary', 'supporting', 'system'])})),
	triggers: facts,
	preconditions: facts,
	guarantees: facts,
	mainFlow: v.array(step),
	alternatives: v.array(v.object({...base, at: v.nullable(text), condition: text, steps: v.array(step)})),
	requirements: v.array(v.object({...base, quality: v.nullable(quality)})),
	acceptance: v.array(v.object({...base, story: v.nullable(text)})),
	definitionOfDone: facts,
	rules: facts,
	constraints: facts,
	assumptions: facts,
	outOfScope: facts,
	openQuestions: facts,
	data: v.array(entity),
});

const rule = v.object({...base, level: v.picklist(['must', 'must-not', 'should', 'may']), normative: v.boolean(), section: text});

const decision = v.object({...base, category: text, choice: text, version: v.nullable(text), reason: v.optional(v.nullable(text), null)});

const contradiction = v.object({
	subject: text,
	about: v.picklist(['type', 'nullability', 'values', 'cardinality']),
	first: fact,
	second: fact,
});

const domainModel = v.object({
	entities: v.array(entity),
	glossary: v.array(v.object({...base, term: text, synonyms: texts})),
	contradictions: v.exactOptional(v.array(contradiction)),
});

const manifest = v.object({
	path: text,
	ecosystem: text,
	name: v.nullable(text),
	technologies: v.array(v.object({...base, name: text, version: v.nullable(text), isDevelopment: v.boolean()})),
	commands: v.array(v.object({...base, name: text, command: text})),
});

const gathered = v.object({
	facts: v.object({
		useCase,
		guidelines: v.object({rules: v.array(rule)}),
		technicalSummary: v.object({decisions: v.array(decision), ruledOut: v.array(decision), learnings: facts}),
		domainModel,
		manifests: v.array(manifest),
		notUnderstood: v.array(v.object({text, place, why: text})),
	}),
	others: texts,
	refusal: v.nullable(v.object({reason: text, place})),
});

/**
Reads the facts as they were settled; throws where the value is of another shape.
*/
export const parseGathered = (value: unknown): Gathered => v.parse(gathered, value);
