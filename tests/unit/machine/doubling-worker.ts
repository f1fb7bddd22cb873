import { answerQuestions } from '../../../src/machine/worker.ts';

answerQuestions(({ by }: { by: number }) => (value: number) => {
  if (value < 0) throw new Error(`${value} is below nothing`);
  return value * by;
});
