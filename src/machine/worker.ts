import { resolve } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** A thread that answers questions, one after the other, while this one goes on. */
export interface Answering<Question, Answer> {
  /** Rejects with what went wrong in the thread, for this question, all that wait and all that follow. */
  ask: (question: Question) => Promise<Answer>;
  close: () => Promise<void>;
}

interface Waiting<Answer> {
  resolve: (answer: Answer) => void;
  reject: (error: Error | undefined) => void;
}

/** Starts a module that calls `answerQuestions`, by its path from the project's root. `data` is what it needs to begin. */
export function startWorker<Question, Answer>(module: string, data: unknown): Answering<Question, Answer> {
  const worker = new Worker(resolve(module), { workerData: data, execArgv: [] });
  const waiting: Waiting<Answer>[] = [];
  const settle = (how: (one: Waiting<Answer>) => void, some: Waiting<Answer>[]) => {
    some.forEach(how);
    // A build that fails ends without waiting for the thread; one that waits for an answer does not.
    if (waiting.length === 0) worker.unref();
  };
  worker.on('message', (answer: Answer) => {
    settle(
      ({ resolve }) => {
        resolve(answer);
      },
      waiting.splice(0, 1),
    );
  });
  let failure: Error | undefined;
  worker.on('error', (error) => {
    failure = error as Error;
    settle(({ reject }) => {
      reject(failure);
    }, waiting.splice(0));
  });
  worker.unref();
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (failure) throw failure;
        waiting.push({ resolve, reject });
        worker.ref();
        worker.postMessage(question);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

/** In the thread: makes something of what it was started with, which answers each question. */
export function answerQuestions(open: (data: never) => (question: never) => unknown) {
  const answer = open(workerData as never);
  parentPort?.on('message', (question) => parentPort?.postMessage(answer(question as never)));
}
