import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The last line of 5.x runs on the Java 17 that Debian ships. */
const NEO4J_VERSION = '5.26.30';

/** What is missing to run a Neo4j, in one line that says what to install; null when nothing is. */
export function missingForNeo4j(): string | null {
  const missing = ['java', 'mvn'].filter((program) => spawnSync(program, ['-version'], { stdio: 'ignore' }).error !== undefined);
  return missing.length === 0 ? null : `${missing.join(' and ')} not found: apt-get install default-jdk-headless maven`;
}

/** The folder of Neo4j's jars, fetched from Maven Central the first time. */
export function neo4jJars(cache: string): string {
  const folder = join(cache, NEO4J_VERSION);
  const lib = join(folder, 'lib');
  if (existsSync(lib)) return lib;
  const unfinished = join(folder, 'unfinished');
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(folder, 'pom.xml'), pom());
  execFileSync(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      join(folder, 'pom.xml'),
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${unfinished}`,
    ],
    {
      stdio: 'inherit',
    },
  );
  // Under its name only when it is whole: a fetch that was cut off is begun anew.
  renameSync(unfinished, lib);
  return lib;
}

const dependency = (group: string, artifact: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${NEO4J_VERSION}</version></dependency>`;

const pom = (): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>deltaweave</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <dependencies>${dependency('org.neo4j', 'neo4j')}${dependency('org.neo4j.app', 'neo4j-server')}</dependencies>
</project>
`;
