import type {Json, Shown} from '../effects.js';

const member = (value: Json | undefined, name: string): Json | undefined =>
	value !== null && typeof value === 'object' && !Array.isArray(value) ? new Map(Object.entries(value)).get(name) : undefined;

const textsIn = (question: Json): readonly string[] => {
	const facts = member(member(member(question, 'shown'), 'stop'), 'facts');
	return Array.isArray(facts) ? facts.flatMap((fact: Json) => member(fact, 'text') ?? []).filter(text => typeof text === 'string') : [];
};

/**
What has changed in the texts that collide since a question of the same name was answered; nothing for a question that no texts collide in.

@param before - The question as it was recorded then.
*/
export const changedSince = (before: Json, shown: Shown): {readonly gone: readonly string[]; readonly come: readonly string[]} => {
	const was = textsIn(before);
	const is = shown.kind === 'stop' ? shown.stop.facts.map(({text}) => text) : [];
	return {gone: was.filter(text => !is.includes(text)), come: is.filter(text => !was.includes(text))};
};
