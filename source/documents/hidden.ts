const joining =
	'\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}' +
	'\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}';
const control = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F';
const invisible =
	'\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0D' +
	'\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}\\p{Cs}';

const patterns = [
	`[${control}${invisible}]`,
	'\\r(?!\\n)',
	'(?<!\\p{Emoji})[\\uFE0E\\uFE0F]',
	`(?<![${joining}])\\u200C`,
	`(?<![${joining}])\\u200D(?:(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]\\u200D)|(?!\\p{Extended_Pictographic}))`,
];

const hidden = new RegExp(patterns.join('|'), 'gu');

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
Every character of a text that a person cannot see: control, bidi, zero-width and tag characters, carriage returns that end no line, lone surrogates. Joiners inside an emoji or a word of a script that needs them are none of these.

@returns In order; `offset` counts UTF-16 units.
*/
export const hiddenIn = (text: string): ReadonlyArray<{readonly code: string; readonly offset: number}> =>
	Array.from(text.matchAll(hidden), found => ({code: codeOf(found[0]), offset: found.index}));

/**
The text with every hidden character written out, as in `‹U+202E›`.
*/
export const showHidden = (text: string): string => text.replace(hidden, found => `‹${codeOf(found)}›`);

/**
The text without its hidden characters.
*/
export const dropHidden = (text: string): string => text.replace(hidden, '');
