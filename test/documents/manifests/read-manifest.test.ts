import {expect, test} from 'vitest';
import {isManifest, readManifest} from '../../../source/documents/manifests/read-manifest.js';

const told = (text: string, path: string): readonly string[] => {
	const {facts, notUnderstood} = readManifest(text, path);
	return [
		...facts.technologies.map(
			({name, version, isDevelopment, place}) => `${place.line} ${name} ${version}${isDevelopment ? ' (development)' : ''}`,
		),
		...facts.commands.map(({name, command}) => `${name}: ${command}`),
		...notUnderstood.map(() => 'not understood'),
	];
};

const packageJson = `{
  "name": "shop",
  "engines": {"node": ">=20"},
  "scripts": {"test": "vitest run", "postinstall": "x"},
  "dependencies": {
    "fastify": "^5.0.0"
  },
  "devDependencies": {
    "vitest": "4"
  }
}`;
const pyproject = `[project]
name = "shop"
requires-python = ">=3.11"
dependencies = [
  "Django>=5.0,<6",
  "psycopg[binary]==3.2 ; python_version > '3'",
]
[tool.poetry.group.dev.dependencies]
pytest = {version = "^8"}
`;
const pom = `<project>
<!-- <dependency><artifactId>old</artifactId></dependency> -->
<parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>3.3.0</version></parent>
<artifactId>shop</artifactId>
<properties><java.version>21</java.version><pg>42.7</pg></properties>
<dependencies>
<dependency>
<groupId>org.postgresql</groupId>
<artifactId>postgresql</artifactId>
<version>\${pg}</version>
</dependency>
<dependency><groupId>junit</groupId><artifactId>junit</artifactId><scope>test</scope></dependency>
</dependencies>
</project>`;
const gradle = `plugins { id("org.springframework.boot") version "3.3.1" }
java { toolchain { languageVersion = JavaLanguageVersion.of(21) } }
dependencies {
  // implementation("a:b:1")
  implementation("com.mysql:mysql-connector-j:9.0")
  testImplementation 'org.junit.jupiter:junit-jupiter'
}`;
const csproj = `<Project Sdk="Microsoft.NET.Sdk.Web">
<PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
<ItemGroup><PackageReference Include="Npgsql" Version="8.0.3" /></ItemGroup>
</Project>`;
const compose = `name: shop
services:
  db:
    image: docker.io/library/postgres:16-alpine
  bus:
    image: registry.example:5000/team/bus:2
  web:
    build: .
`;

const cases: ReadonlyArray<readonly [path: string, text: string, facts: readonly string[]]> = [
	['package.json', packageJson, ['3 node >=20', '6 fastify ^5.0.0', '9 vitest 4 (development)', 'test: vitest run']],
	[
		'api/pyproject.toml',
		pyproject,
		['3 python >=3.11', '5 django >=5.0,<6', '6 psycopg ==3.2', '9 pytest ^8 (development)', 'test: pytest'],
	],
	['requirements.txt', '# tools\nflask==3.0 # web\n-r other.txt\nredis\n', ['2 flask ==3.0', '4 redis null']],
	[
		'go.mod',
		'module example.com/shop\n\ngo 1.22\n\nrequire (\n\tgithub.com/jackc/pgx/v5 v5.6.0\n\tgithub.com/x/y v1.0.0 // indirect\n)\n',
		['3 golang 1.22', '6 github.com/jackc/pgx v5.6.0', 'test: go test ./...', 'build: go build ./...'],
	],
	[
		'Cargo.toml',
		'[package]\nname = "shop"\nrust-version = "1.80"\n[dependencies]\naxum = "0.7"\n[dev-dependencies]\nrstest = {version = "0.2"}\n',
		['3 rust 1.80', '5 axum 0.7', '7 rstest 0.2 (development)', 'test: cargo test', 'build: cargo build'],
	],
	[
		'pom.xml',
		pom,
		[
			'5 java.version',
			'9 org.postgresql:postgresql 42.7',
			'12 junit:junit null (development)',
			'3 org.springframework.boot:spring-boot-starter-parent 3.3.0',
			'test: mvn test',
			'build: mvn package',
		].map(line => (line === '5 java.version' ? '5 java 21' : line)),
	],
	[
		'build.gradle.kts',
		gradle,
		[
			'2 java 21',
			'1 org.springframework.boot 3.3.1',
			'5 com.mysql:mysql-connector-j 9.0',
			'6 org.junit.jupiter:junit-jupiter null (development)',
			'test: ./gradlew test',
			'build: ./gradlew build',
		],
	],
	['Shop.csproj', csproj, ['2 .net 8.0', '1 microsoft.net.sdk.web 8.0', '3 npgsql 8.0.3', 'test: dotnet test', 'build: dotnet build']],
	['docker-compose.yml', compose, ['4 postgres 16-alpine', '6 registry.example:5000/team/bus 2']],
	['package.json', '{"dependencies": 5, "scripts": [1]}', []],
	['package.json', '{', ['not understood']],
	['package.json', '[]', []],
	['pyproject.toml', '[project', ['not understood']],
	['Cargo.toml', 'a = ', ['not understood']],
	['compose.yaml', 'a: [b', ['not understood']],
	[
		'compose.yaml',
		`a: &a [1, 1, 1]\n${Array.from({length: 12}, (_, at) => `b${at}: &b${at} [*${at === 0 ? 'a' : `b${at - 1}`}, *${at === 0 ? 'a' : `b${at - 1}`}, *${at === 0 ? 'a' : `b${at - 1}`}]`).join('\n')}`,
		['not understood'],
	],
	['pom.xml', '<html>', ['not understood']],
	['App.csproj', '', ['not understood']],
	['notes.txt', 'x', ['not understood']],
];

for (const [path, text, facts] of cases) {
	test(`${path}: ${text.slice(0, 24).split('\n')[0]}`, () => {
		expect(told(text, path)).toEqual(facts);
	});
}

test('a manifest is known by its name', () => {
	expect(['package.json', 'a/compose.dev.yml', 'b/X.fsproj', 'package.json.md', 'composer.json'].filter(isManifest)).toEqual([
		'package.json',
		'a/compose.dev.yml',
		'b/X.fsproj',
	]);
});

test('tags that are never closed take no longer than others', () => {
	expect(told(`<project>${'<dependency><!--'.repeat(200_000)}`, 'pom.xml')).toHaveLength(2);
});
