/** The worker of the benchmark: what is measured here runs as the extension's worker runs it. */
import { detect } from './detect';
import { match } from './match';
import type { Answer, Job } from './protocol';

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  postMessage(answer(data));
});

function answer(job: Job): Answer {
  try {
    return job.kind === 'match' ? match(job) : detect(job);
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
