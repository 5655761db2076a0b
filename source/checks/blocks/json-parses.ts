import {type ParseError, parse, printParseErrorCode} from 'jsonc-parser';
import type {Finding} from '../finding.js';
import {type CodeBlock, type Fault, findingIn, firstOfEachLine, lineAt, shortened} from './code-block.js';
import {deepest, nestsTooDeep} from './nesting.js';

const expectations: Readonly<Record<string, string>> = {
	InvalidSymbol: 'a value or a key in double quotes',
	InvalidNumberFormat: 'a number',
	PropertyNameExpected: 'a key in double quotes',
	ValueExpected: 'a value',
	ColonExpected: 'a colon',
	CommaExpected: 'a comma',
	CloseBraceExpected: '`}`',
	CloseBracketExpected: '`]`',
	EndOfFileExpected: 'one value and nothing after it',
	InvalidCommentToken: 'no comment',
	UnexpectedEndOfComment: '`*/`',
	UnexpectedEndOfString: 'a closing quote on the same line',
	UnexpectedEndOfNumber: 'a digit',
	InvalidUnicode: 'four hex digits after `\\u`',
	InvalidEscapeCharacter: 'a valid escape',
	InvalidCharacter: 'no control character in a string',
};

const check = 'json-parses';

const isJson = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

const isMissing = ({error}: ParseError): boolean => ['ValueExpected', 'PropertyNameExpected'].includes(printParseErrorCode(error));

// After a symbol that is none, the parser misses what it stands for.
const follows = (errors: readonly ParseError[], index: number): boolean => {
	const error = errors[index];
	const cause = errors.slice(0, index).findLast(each => !isMissing(each));
	return error !== undefined && isMissing(error) && cause !== undefined && printParseErrorCode(cause.error) === 'InvalidSymbol';
};

const parseErrors = (text: string, isCommented: boolean): readonly ParseError[] => {
	const errors: ParseError[] = [];
	parse(text, errors, {disallowComments: !isCommented, allowTrailingComma: isCommented, allowEmptyContent: false});
	return errors.slice(0, 100).filter((_, index, all) => !follows(all, index));
};

// Behind a comma too many, the parser gives up at the bracket that follows.
const commaBefore = (text: string, error: ParseError): number | null => {
	const before = text.slice(0, error.offset).trimEnd();
	return isMissing(error) && /[}\]]/.test(text[error.offset] ?? '') && before.endsWith(',') ? before.length - 1 : null;
};

const faultOf = (text: string, parseError: ParseError): Fault => {
	const comma = commaBefore(text, parseError);

	if (comma !== null) {
		return {check, line: lineAt(text, comma), message: 'Unexpected comma after the last entry, expected none'};
	}

	const {error, offset, length} = parseError;
	const found = shortened(text.slice(offset, offset + Math.max(length, 1)));
	const expected = expectations[printParseErrorCode(error)] ?? 'valid JSON';
	return {
		check,
		line: lineAt(text, offset),
		message: `Unexpected ${found === '' ? 'end of the JSON' : `\`${found}\``}, expected ${expected}`,
	};
};

const faultsOf = (text: string, isCommented: boolean): readonly Fault[] => {
	if (isJson(text)) {
		return [];
	}

	if (nestsTooDeep(text)) {
		return [{check, line: 1, message: `Unexpected depth of nesting, expected at most ${deepest} levels`}];
	}

	const errors = parseErrors(text, isCommented);

	if (errors.length === 0 && !isCommented) {
		return [{check, line: 1, message: 'Unexpected text, expected valid JSON'}];
	}

	return firstOfEachLine(errors.map(error => faultOf(text, error)));
};

/**
Finds JSON blocks that do not parse, with the line of each fault.

`json` is read strictly: no comments, no trailing comma, one value. `jsonc` may have both, `jsonl` and `ndjson` hold a value a line.
*/
export const jsonParses = (block: CodeBlock): readonly Finding[] => {
	const isLines = block.language === 'jsonl' || block.language === 'ndjson';
	const faults = isLines
		? block.text.split('\n').flatMap((line, index) =>
				line.trim() === ''
					? []
					: faultsOf(line, false)
							.slice(0, 1)
							.map(fault => ({...fault, line: index + 1})),
			)
		: faultsOf(block.text, block.language === 'jsonc');
	return firstOfEachLine(faults).map(fault => findingIn(block, fault));
};
