import type {Family, UseCase} from '../facts.js';

type Read = Pick<UseCase, 'stories' | 'mainFlow' | 'alternatives' | 'acceptance' | 'requirements' | 'objectives'>;

const isEars = (text: string): boolean => /\bshall\b/i.test(text);
const isScenario = (text: string): boolean => /\b(?:given|when)\b[\s\S]*\bthen\b/i.test(text.slice(0, 1000)) && !isEars(text);

/**
The family that a use case is written in, by what was found in it.
*/
export const familyOf = ({stories, mainFlow, alternatives, acceptance, requirements, objectives}: Read): Family => {
	const texts = [...acceptance, ...requirements].map(({text}) => text);
	const ids = requirements.map(({id}) => id);
	const ears = texts.length > 0 && texts.filter(isEars).length * 2 >= texts.length;
	const gherkin = acceptance.length > 0 && acceptance.filter(({text}) => isScenario(text)).length * 2 >= acceptance.length;

	if (ids.some(id => /^FR-\d{3}$/.test(id)) && ids.some(id => /^SC-\d{3}$/.test(id))) {
		return 'spec-kit';
	}

	const families: readonly Family[] = [
		...(mainFlow.length > 0 || (alternatives.length > 0 && stories.length === 0 && !ears && !gherkin) ? (['cockburn'] as const) : []),
		...(ears ? (['ears'] as const) : stories.length > 0 ? (['stories'] as const) : []),
		...(gherkin && stories.length === 0 ? (['gherkin'] as const) : []),
	];

	if (families.length > 0) {
		return families.length > 1 ? 'mixed' : (families[0] ?? 'unknown');
	}

	return requirements.length > 0 || acceptance.length > 0 ? 'prd' : objectives.length > 0 ? 'prd' : 'unknown';
};
