import type { Problem } from '../../model/api/problem.ts';
import type { Language, Text } from '../../model/text.ts';

interface ProblemRow {
  readonly status: number;
  readonly title: string;
  readonly message: Text;
}

/** Every way a call can fail: a code, a status, and a sentence that says what to do next. */
export const PROBLEMS = {
  'invalid-request': {
    status: 400,
    title: 'Invalid request',
    message: {
      zh: '请求中有无法识别的内容，请按所列各处修改后重试。',
      en: 'Something in the request cannot be read. Correct each place that is listed and try again.',
    },
  },
  'malformed-body': {
    status: 400,
    title: 'Malformed body',
    message: {
      zh: '请求正文不是有效的 JSON，请检查括号、引号与编码。',
      en: 'The body is not valid JSON. Check its brackets, quotes and encoding.',
    },
  },
  'malformed-url': {
    status: 400,
    title: 'Malformed address',
    message: {
      zh: '地址中的百分号编码有误，请按 UTF-8 重新编码。',
      en: 'The percent-encoding of the address is broken. Encode it as UTF-8.',
    },
  },
  'unknown-node': {
    status: 404,
    title: 'Unknown node',
    message: {
      zh: '图中没有这个节点，请按名称搜索它。',
      en: 'The graph has no such node. Search for it by name.',
    },
  },
  'unknown-source': {
    status: 404,
    title: 'Unknown source',
    message: {
      zh: '没有这个来源，请从来源列表（/api/v1/sources）中选取。',
      en: 'There is no such source. Choose one from the list of sources (/api/v1/sources).',
    },
  },
  'unknown-view': {
    status: 404,
    title: 'Unknown view',
    message: {
      zh: '这台服务器上没有这个视图。请检查链接是否完整、是否来自这台服务器，或请对方重新分享。',
      en: 'This server keeps no such view. Check that the link is whole and of this server, or ask for it to be shared again.',
    },
  },
  'views-full': {
    status: 507,
    title: 'No room for more views',
    message: {
      zh: '这台服务器保存的视图已达上限。请直接复制浏览器地址栏中的地址；管理员可用 SHARED_VIEWS_MOST 调高上限。',
      en: 'This server keeps as many views as it may. Copy the address from the address bar instead; whoever runs the server can raise SHARED_VIEWS_MOST.',
    },
  },
  'unknown-job': {
    status: 404,
    title: 'Unknown job',
    message: {
      zh: '没有这个作业，可能保留期已过。请在作业列表（/api/v1/jobs）中查看，或重新提出原来的请求。',
      en: 'There is no such job; it may have been forgotten. See the list of jobs (/api/v1/jobs), or make the call again.',
    },
  },
  'job-not-done': {
    status: 409,
    title: 'Not done yet',
    message: {
      zh: '作业尚未完成，还没有结果。请等它结束：查询 /api/v1/jobs/:id，或监听 /api/v1/jobs/:id/events。',
      en: 'The job is not done, so there is no result yet. Wait for its end: ask /api/v1/jobs/:id, or follow /api/v1/jobs/:id/events.',
    },
  },
  'job-cancelled': {
    status: 410,
    title: 'Cancelled',
    message: {
      zh: '作业已取消，没有结果。如仍需要，请重新提出原来的请求。',
      en: 'The job was cancelled and has no result. Make the call again if it is still wanted.',
    },
  },
  'timed-out': {
    status: 504,
    title: 'Out of time',
    message: {
      zh: '在限定时间内没有得到任何结果。请缩小范围（选层、选类型、限长度）后重试，或带上请求头 Prefer: respond-async 作为作业运行，时限更长。',
      en: 'Time ran out before there was anything to show. Narrow the question (layers, types, length), or ask with the header `Prefer: respond-async`: a job has more time.',
    },
  },
  'past-memory': {
    status: 503,
    title: 'Past memory',
    message: {
      zh: '内存放不下这次分析。请用筛选缩小范围，或把分析下推到 Neo4j（设置 NEO4J_URI，用 Cypher 或 Graph Data Science 运行）。',
      en: 'This analysis does not fit into memory. Narrow it with filters, or push it down to Neo4j (set NEO4J_URI and run it there with Cypher or Graph Data Science).',
    },
  },
  'unknown-route': {
    status: 404,
    title: 'No such address',
    message: { zh: '没有这个接口，全部接口见 /api/v1/openapi.json。', en: 'There is no such call. /api/v1/openapi.json lists them all.' },
  },
  'wrong-method': {
    status: 405,
    title: 'Method not allowed',
    message: {
      zh: '此地址不支持该方法，可用方法见 Allow 响应头。',
      en: 'This address does not take that method. The Allow header names those that it takes.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: 'Not acceptable',
    message: {
      zh: '此接口只提供 JSON（列表另有 NDJSON），请修改 Accept。',
      en: 'This call answers JSON (lists also NDJSON). Change the Accept header.',
    },
  },
  'too-large': {
    status: 413,
    title: 'Too large',
    message: {
      zh: '请求正文过大，请减少内容或分批发送；上限一并列出。',
      en: 'The body is too large. Give less, or send it in parts; the limit is listed.',
    },
  },
  'wrong-media-type': {
    status: 415,
    title: 'Unsupported media type',
    message: { zh: '请求正文须为 application/json（UTF-8）。', en: 'The body must be application/json in UTF-8.' },
  },
  starting: {
    status: 503,
    title: 'Starting',
    message: { zh: '服务正在载入数据，请稍候几秒再试。', en: 'The graph is being loaded. Try again in a few seconds.' },
  },
  busy: {
    status: 503,
    title: 'Busy',
    message: { zh: '同时处理的请求过多，请稍后再试。', en: 'Too many requests are being answered at once. Try again shortly.' },
  },
  unavailable: {
    status: 503,
    title: 'Store unavailable',
    message: {
      zh: '暂时连不上数据库，请检查数据库是否在运行；恢复后无需重启本服务。',
      en: 'The store cannot be reached. Check that it runs; this service recovers by itself when it returns.',
    },
  },
  internal: {
    status: 500,
    title: 'Internal error',
    message: { zh: '服务出错，已记入日志；请稍后重试。', en: 'The service failed; the log has the reason. Try again later.' },
  },
} as const satisfies Record<string, ProblemRow>;

export type ProblemCode = keyof typeof PROBLEMS;
export type FieldError = { readonly pointer: string; readonly message: Text };

/** Thrown anywhere in a call; the pipeline turns it into problem+json. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];

  constructor(code: ProblemCode, errors: readonly FieldError[] = [], options: ErrorOptions = {}) {
    super(PROBLEMS[code].title, options);
    this.code = code;
    this.errors = errors;
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }

  get told(): Text {
    return PROBLEMS[this.code].message;
  }

  body(language: Language): Problem {
    const { status, title, message } = PROBLEMS[this.code];
    const body: Problem = {
      type: `urn:deltaweave:problem:${this.code}`,
      title,
      status,
      detail: message[language],
      code: this.code,
      message,
    };
    return this.errors.length === 0
      ? body
      : { ...body, errors: this.errors.map(({ pointer, message: told }) => ({ pointer, message: told[language] })) };
  }
}

/** A fault of the request, in a sentence that says what to give. */
export const refusal = (pointer: string, message: Text): ApiProblem => new ApiProblem('invalid-request', [{ pointer, message }]);
