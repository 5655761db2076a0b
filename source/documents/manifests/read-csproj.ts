import type {ManifestParts} from './manifest-entry.js';
import {without} from './without.js';

/**
.NET's project file, read lightly: target framework, SDK and package references.

@throws {Error} When it is no project.
*/
export const readCsproj = (text: string): ManifestParts => {
	const plain = without(text, '<!--', '-->');

	if (!/<Project\b/.test(plain)) {
		throw new Error('There is no <Project> in it.');
	}

	const framework = /<TargetFrameworks?>\s*net(?:coreapp)?(\d+\.\d+)/.exec(plain)?.[1];
	const sdk = /<Project\b[^>]{0,200}\bSdk="([^"]{1,100})"/.exec(plain)?.[1];
	const isTest = /Microsoft\.NET\.Test\.Sdk|<IsTestProject>\s*true/i.test(plain);
	const packages = [...plain.matchAll(/<PackageReference\b([^>]{0,400})>/g)].flatMap(([, attributes = '']) => {
		const name = /\bInclude="([^"]{1,200})"/.exec(attributes)?.[1];
		const version = /\bVersion="([^"]{1,60})"/.exec(attributes)?.[1] ?? null;
		return name === undefined ? [] : [{name: name.toLowerCase(), version, isDevelopment: isTest, find: [name]}];
	});

	return {
		ecosystem: '.NET',
		name: /<AssemblyName>\s*([^<\s]{1,200})/.exec(plain)?.[1] ?? null,
		technologies: [
			...(framework === undefined ? [] : [{name: '.net', version: framework, isDevelopment: false, find: ['TargetFramework']}]),
			...(sdk === 'Microsoft.NET.Sdk.Web'
				? [{name: 'microsoft.net.sdk.web', version: framework ?? null, isDevelopment: false, find: ['Microsoft.NET.Sdk.Web']}]
				: []),
			...packages,
		],
		commands: [
			{name: 'test', command: 'dotnet test', find: ['Project']},
			{name: 'build', command: 'dotnet build', find: ['Project']},
		],
	};
};
