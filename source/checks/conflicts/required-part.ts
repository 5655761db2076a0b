import type {Facts, Rule, UseCase} from '../../documents/facts.js';
import {plainText} from '../../documents/plain-text.js';
import type {Stop} from '../finding.js';
import {stopOf} from './stop-of.js';

const parts: ReadonlyArray<readonly [part: string, words: RegExp, has: (useCase: UseCase) => boolean]> = [
	['primary actor', /\bprimary actors?\b/i, ({actors}) => actors.some(({role}) => role === 'primary')],
	['actors', /\b(?<!primary )actors?\b/i, ({actors}) => actors.length > 0],
	['trigger', /\btriggers?\b/i, ({triggers}) => triggers.length > 0],
	['preconditions', /\bpre-?conditions?\b/i, ({preconditions}) => preconditions.length > 0],
	['guarantees', /\b(?:post-?conditions?|guarantees?)\b/i, ({guarantees}) => guarantees.length > 0],
	['main flow', /\b(?:main|basic|normal) (?:flow|scenario|success scenario|course)\b/i, ({mainFlow}) => mainFlow.length > 0],
	[
		'alternative flows',
		/\b(?:alternat(?:e|ive)|exception|failure|error) (?:flows?|scenarios?|paths?)\b|\bextensions\b/i,
		({alternatives}) => alternatives.length > 0,
	],
	['acceptance criteria', /\bacceptance criteri(?:a|on)\b/i, ({acceptance, stories}) => acceptance.length > 0 || stories.length > 0],
	['business rules', /\bbusiness rules?\b/i, ({rules}) => rules.length > 0],
	['non-functional requirements', /\b(?:non-?functional|quality) requirements?\b|\bNFRs?\b/i, ({requirements}) => requirements.length > 0],
	['constraints', /\bconstraints\b/i, ({constraints}) => constraints.length > 0],
	['assumptions', /\bassumptions\b/i, ({assumptions}) => assumptions.length > 0],
	['out of scope', /\b(?:out[- ]of[- ]scope|non-?goals)\b/i, ({outOfScope}) => outOfScope.length > 0],
	['open questions', /\bopen questions\b/i, ({openQuestions}) => openQuestions.length > 0],
	['objectives', /\b(?:objectives|goals)\b/i, ({objectives, stories}) => objectives.length > 0 || stories.length > 0],
];
const form =
	/^(?:(?:every|each|a|an|any|the|all)\s+)?use[- ]cases?(?:\s+(?:document|description|file|specification)s?)?\s+(?:MUST|SHALL|must|shall)\s+(?:always\s+)?(?:have|contain|include|list|name|state|define|describe|specify|document|provide)\s+(.{3,300})$/i;
const elsewhere = /\b(?:if|when|where|unless|only|tests?|code|for (?:every|each)|in (?:the|its) (?:plan|code|tests?))\b/i;

/**
The parts that a rule asks of every use case; none where it asks for something else.
*/
export const requiredParts = (rule: Rule): readonly (typeof parts)[number][] => {
	const listed = form.exec(plainText(rule.text).split(/(?<=\p{L})\.\s/u)[0] ?? '')?.[1];
	return listed === undefined || elsewhere.test(listed) ? [] : parts.filter(([, words]) => words.test(listed));
};

/**
Parts that a MUST of the guidelines asks of every use case («A use case MUST have acceptance criteria») and this one lacks. Rules on what else a plan or the code must have are no part of this.

Rulings: `guideline` (the part is written first; the plan notes what is missing), `use-case` (the rule is waived here).
*/
export const requiredPart = ({guidelines, useCase}: Facts): readonly Stop[] =>
	guidelines.rules
		.filter(({level}) => level === 'must')
		.flatMap(rule =>
			requiredParts(rule)
				.filter(([, , has]) => !has(useCase))
				.map(([part]) =>
					stopOf({
						id: `required-part/${rule.id}/${part.replaceAll(' ', '-')}`,
						check: 'required-part',
						subject: part,
						message: `Unexpected use case without ${part}, expected them (${rule.id})`,
						question: `The guidelines ask every use case for ${part}; this one has none. How to go on?`,
						facts: [rule],
						options: [
							{id: 'guideline', label: `The use case lacks its ${part}`, effect: `The plan names the missing ${part} as an open question.`},
							{id: 'use-case', label: 'This use case needs none', effect: `${rule.id} is recorded as waived for this use case.`},
						],
						recommended: null,
						dependents: [],
						canWait: true,
					}),
				),
		);
