import {foldText} from '../ids.js';

const patterns: readonly RegExp[] = [
	/^(?:\S+ )?(?:type ?check(?:s|ing)?|types?|tsc|lint(?:er|ing|s)?|biome|eslint|prettier|formatting|build|ci|pipeline|code)(?: (?:and|&|\/) (?:lint|typecheck|types|tests?|build))? (?:pass(?:es|ed)?|succeeds?|is (?:green|clean|reviewed|formatted)|are (?:green|clean)|checks? pass|reports no errors?|compiles?)\b/,
	/^(?:all |existing |the |new |automated ){0,3}(?:unit |integration |e2e |end[- ]to[- ]end |regression |acceptance )?(?:and (?:unit |integration |e2e ))?tests? (?:pass|passes|passed|are green|are written|is written|written and passing|succeed)\b/,
	/^(?:changes? )?verif(?:y|ied)(?: \w+){0,3} in (?:the |a )?browser\b/,
	/^(?:no|zero) (?:new )?(?:lint|linter|type|typescript|compiler|console|eslint)(?: or \w+)? (?:errors?|warnings?)\b/,
	/^(?:npm|pnpm|yarn|bun|make|cargo|go|dotnet|mvn|gradle) (?:run )?[\w:.-]+ (?:passes|succeeds|exits|is green|runs clean)\b/,
	/^(?:code|pull request|pr|change) (?:is |was |has been )?(?:reviewed|merged|approved)\b/,
	/^(?:test )?coverage (?:is |stays |of )?(?:at least|above|over|not lower|>|≥)/,
	/^(?:documentation|docs|readme|changelog) (?:is |are |has been )?updated\b/,
];

/**
Whether a criterion asks for finished work («Typecheck passes», «Verify in browser») and not for a behaviour.
*/
export const isDefinitionOfDone = (text: string): boolean => {
	const folded = foldText(text.slice(0, 300));
	return patterns.some(pattern => pattern.test(folded));
};
