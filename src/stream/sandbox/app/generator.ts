// Generates traffic: the progress becomes part of the state, the result an announcement.
import type { ClickstreamEvent } from '../../events/index.ts';
import type { Generation, Sandbox } from '../../runtimes/browser/client.ts';
import type { Said, Traffic } from './state.ts';

export interface GeneratorControls {
  generate: (events: number, seed: number) => void;
  /** Pauses or resumes the generator. */
  pause: () => void;
  endTraffic: () => void;
}

export interface GeneratorPorts {
  generate: Sandbox['generate'];
  /** The state that `onTraffic` replaces. */
  traffic: () => Traffic | undefined;
  onTraffic: (traffic: Traffic | undefined) => void;
  onSample: (sample: readonly ClickstreamEvent[]) => void;
  /** Announces the result or the failure. */
  run: (work: Promise<Said>) => void;
}

export function createGenerator({ generate, traffic, onTraffic, onSample, run }: GeneratorPorts): GeneratorControls {
  let generation: Generation | undefined;
  return {
    generate(events, seed) {
      generation = generate({ seed, events }, ({ made, of, sample }) => {
        onSample(sample);
        const now = traffic();
        if (now?.seconds === undefined) onTraffic({ made, of, seed, paused: now?.paused ?? false });
      });
      onTraffic({ made: 0, of: events, seed, paused: false });
      run(
        generation.done.then(
          ({ made, seconds }) => {
            onTraffic({ made, of: events, seed, paused: false, seconds });
            return { what: 'made', events: made, seconds };
          },
          (error) => {
            onTraffic(undefined);
            throw error;
          },
        ),
      );
    },
    pause() {
      const now = traffic();
      if (!now) return;
      generation?.[now.paused ? 'resume' : 'pause']();
      onTraffic({ ...now, paused: !now.paused });
    },
    endTraffic: () => generation?.stop(),
  };
}
