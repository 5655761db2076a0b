import type {ManifestParts} from './manifest-entry.js';
import {without} from './without.js';

type Technology = ManifestParts['technologies'][number];

const tag = (block: string, name: string): string | null => {
	const start = block.indexOf(`<${name}>`);
	const end = start < 0 ? -1 : block.indexOf(`</${name}>`, start);
	return end < 0 ? null : block.slice(start + name.length + 2, end).trim();
};

const between = (text: string, open: string, close: string): readonly string[] => {
	const found: string[] = [];

	for (let start = text.indexOf(open); start >= 0; ) {
		const end = text.indexOf(close, start);

		if (end < 0) {
			break;
		}

		found.push(text.slice(start + open.length, end));
		start = text.indexOf(open, end);
	}

	return found;
};

const technologyOf = (group: string | null, artifact: string, version: string | null, isDevelopment: boolean): Technology => ({
	name: `${group === null ? '' : `${group}:`}${artifact}`,
	version,
	isDevelopment,
	find: [artifact, version ?? ''],
});

/**
Maven's `pom.xml`, read lightly: dependencies, the parent, and the version of Java. Properties such as `${version}` are looked up.

@throws {Error} When it is no project.
*/
export const readPom = (text: string): ManifestParts => {
	const plain = without(text, '<!--', '-->');

	if (!plain.includes('<project')) {
		throw new Error('There is no <project> in it.');
	}

	const properties = between(plain, '<properties>', '</properties>').join('\n');
	const resolve = (version: string | null): string | null => {
		const property = /^\$\{([\w.-]+)\}$/.exec(version ?? '')?.[1];
		return property === undefined ? version : tag(properties, property);
	};
	const java = ['java.version', 'maven.compiler.release', 'maven.compiler.source', 'maven.compiler.target'].find(
		name => tag(properties, name) !== null,
	);
	const blocks = [...between(plain, '<dependency>', '</dependency>'), ...between(plain, '<parent>', '</parent>')];
	const dependencies = blocks.flatMap(block => {
		const artifact = tag(block, 'artifactId');
		return artifact === null
			? []
			: [technologyOf(tag(block, 'groupId'), artifact, resolve(tag(block, 'version')), tag(block, 'scope') === 'test')];
	});
	const head = plain.slice(Math.max(0, plain.indexOf('</parent>')));
	return {
		ecosystem: 'Maven',
		name: tag(head, 'artifactId'),
		technologies: [
			...(java === undefined ? [] : [{name: 'java', version: tag(properties, java), isDevelopment: false, find: [java]}]),
			...dependencies,
		],
		commands: [
			{name: 'test', command: 'mvn test', find: ['project']},
			{name: 'build', command: 'mvn package', find: ['project']},
		],
	};
};

const gradleDependency =
	/\b(implementation|api|runtimeOnly|compileOnly|testImplementation|testRuntimeOnly|annotationProcessor|developmentOnly|kapt)\s*\(?\s*(?:platform\(\s*)?["']([\w.-]+):([\w.-]+)(?::([\w.$-]+))?["']/g;

/**
Gradle's `build.gradle` and `build.gradle.kts`, read lightly: dependencies written as text, the Spring Boot plug-in, and the version of Java.
*/
export const readGradle = (text: string): ManifestParts => {
	const plain = without(text, '/*', '*/').replace(/^\s*\/\/.*$/gm, '');
	const dependencies = [...plain.matchAll(gradleDependency)].map(([, kind = '', group = '', artifact = '', version]) =>
		technologyOf(group, artifact, version ?? null, kind.startsWith('test')),
	);
	const java =
		/JavaLanguageVersion\.of\((\d+)\)/.exec(plain)?.[1] ??
		/(?:source|target)Compatibility\s*=?\s*(?:JavaVersion\.VERSION_|["'])?(\d+)/.exec(plain)?.[1] ??
		/jvmToolchain\((\d+)\)/.exec(plain)?.[1];
	const boot = /id\s*\(?\s*["']org\.springframework\.boot["']\s*\)?\s*version\s*["']([\w.-]+)["']/.exec(plain)?.[1];
	return {
		ecosystem: 'Gradle',
		name: null,
		technologies: [
			...(java === undefined ? [] : [{name: 'java', version: java, isDevelopment: false, find: [java]}]),
			...(boot === undefined
				? []
				: [{name: 'org.springframework.boot', version: boot, isDevelopment: false, find: ['org.springframework.boot']}]),
			...dependencies,
		],
		commands: [
			{name: 'test', command: './gradlew test', find: ['plugins']},
			{name: 'build', command: './gradlew build', find: ['plugins']},
		],
	};
};
