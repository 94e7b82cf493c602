import { z } from 'zod';

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8620),
  DATA_DIR: z.string().min(1).default('./data'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/./, 'Write it as bolt://host:7687 or neo4j://host:7687')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  /** Megabytes that the graph and its analyses may take; three quarters of the machine's unless told. */
  MEMORY_LIMIT: z.coerce.number().positive().optional(),
  /** How many shared views are kept before more are refused. */
  SHARED_VIEWS_MOST: z.coerce.number().int().min(0).default(20_000),
  /** Packs of the default graph to leave out, as a comma list: see seed/README.md. */
  SEED_WITHOUT: z.string().default(''),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly neo4j: Neo4jConfig | null;
  readonly logLevel: z.output<typeof Environment>['LOG_LEVEL'];
  readonly seedWithout: readonly string[];
  /** In bytes; null for what the machine gives. */
  readonly memoryLimit: number | null;
  readonly sharedViewsMost: number;
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The configuration, or a message that names every variable that is wrong. An empty variable counts as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = Environment.safeParse(given);
  if (!result.success) throw new ConfigError(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const {
    HOST,
    PORT,
    DATA_DIR,
    NEO4J_URI,
    NEO4J_USER,
    NEO4J_PASSWORD,
    NEO4J_DATABASE,
    LOG_LEVEL,
    SEED_WITHOUT,
    MEMORY_LIMIT,
    SHARED_VIEWS_MOST,
  } = result.data;
  if (NEO4J_URI !== undefined && NEO4J_PASSWORD === undefined) throw new ConfigError(['NEO4J_PASSWORD: needed beside NEO4J_URI']);
  return {
    host: HOST,
    port: PORT,
    dataDir: DATA_DIR,
    neo4j: NEO4J_URI === undefined ? null : { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD ?? '', database: NEO4J_DATABASE },
    logLevel: LOG_LEVEL,
    seedWithout: SEED_WITHOUT.split(',')
      .map((pack) => pack.trim())
      .filter((pack) => pack !== ''),
    memoryLimit: MEMORY_LIMIT === undefined ? null : MEMORY_LIMIT * 1_048_576,
    sharedViewsMost: SHARED_VIEWS_MOST,
  };
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(faults: readonly string[]) {
    super(`The configuration cannot be used. Correct these environment variables:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}
