import { resolve } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** A thread that answers questions, one after the other, while this one goes on. */
export interface Answering<Question, Answer> {
  /** Rejects with what went wrong in the thread, for this question and all that wait. */
  ask: (question: Question) => Promise<Answer>;
  close: () => Promise<void>;
}

interface Waiting<Answer> {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

/** Starts a module that calls `answerQuestions`, by its path from the project's root. `data` is what it needs to begin. */
export function startWorker<Question, Answer>(module: string, data: unknown): Answering<Question, Answer> {
  const worker = new Worker(resolve(module), { workerData: data });
  // A build that fails ends without waiting for it.
  worker.unref();
  const waiting: Waiting<Answer>[] = [];
  worker.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error as Error);
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
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
