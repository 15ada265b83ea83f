// status.json: a team's desk in figures, so that a mentor of many teams sees which one to open first.
import { z } from 'zod';
import { localizedText } from '../../site/localized-text.js';
import { attentionKinds } from './attention.js';
import { healthStates } from './health.js';
import { shownPoints } from './rubric.js';
import { sealStates } from './seal.js';
const count = z.int().min(0);
const shareSchema = z.object({ count, of: count, unknown: count });
/** Unknown keys of a later version are ignored; a version that removes a key or changes its meaning increases `schema`. */
export const statusSchema = z.object({
    schema: z.literal(1),
    name: z.string(),
    language: z.string(),
    /** Address of the site, if known. */
    url: z.string().optional(),
    /** False if the site has no review desk; absent if it has one. */
    desk: z.literal(false).optional(),
    weeks: z.array(z.object({
        week: z.int(),
        health: z.enum([...healthStates, 'unknown']),
        seal: z.enum(sealStates),
        reviews: count,
        verdict: z.string().optional(),
        remarks: count,
    })),
    /** Chains of tasks, each counted once with its last state. */
    tasks: z.object({
        total: count,
        states: z.record(z.string(), count),
        onTime: shareSchema,
        slipped: shareSchema,
        carriedOver: shareSchema,
        evidence: shareSchema,
    }),
    /** Absent without a calendar. */
    missedDays: count.optional(),
    /** Content errors that make figures incomplete; absent if the check found none, as in every built site. */
    errors: count.optional(),
    attention: z.array(z.object({ kind: z.string(), week: z.int(), count, anchor: z.string().optional(), ids: z.array(z.string()) })),
    remarks: z.object({ open: count, answered: count, closed: count }),
    /** Points rounded to two decimals; a missing total is unknown. Absent without a rubric. */
    rubric: z
        .object({
        total: z.number().optional(),
        of: z.number(),
        missing: z.array(z.string()),
        threshold: z.number().optional(),
        parts: z.array(z.object({ id: z.string(), score: z.number().optional(), weight: z.number(), scored: count, of: count })),
        /** Weeks that score only some criteria of a part; absent if there are none. */
        partial: z.array(z.object({ part: z.string(), week: z.int(), scored: count, of: count })).optional(),
    })
        .optional(),
});
function rubricStatus({ total }) {
    if (!total)
        return undefined;
    const partial = total.parts.flatMap((part) => part.partial.map((one) => ({ part: part.id, ...one })));
    return {
        ...(total.total === undefined ? {} : { total: shownPoints(total.total) }),
        of: total.of,
        missing: [...total.missing],
        ...(total.threshold === undefined ? {} : { threshold: total.threshold }),
        parts: total.parts.map(({ id, score, weight, scored, of }) => ({
            id,
            ...(score === undefined ? {} : { score: shownPoints(score) }),
            weight,
            scored,
            of,
        })),
        ...(partial.length > 0 ? { partial } : {}),
    };
}
/** The document of status.json. `url` is the address of the published site, if known. */
export function statusOf(desk, site, url) {
    const [language = 'en'] = site.languages;
    const { total, states, onTime, slipped, carriedOver, evidence } = desk.progress;
    const rubric = rubricStatus(desk);
    const remarks = (state) => desk.remarks.filter((remark) => remark.state === state).length;
    return {
        schema: 1,
        name: localizedText(site.name, language),
        language,
        ...(url === undefined ? {} : { url }),
        ...(site.features?.review === false ? { desk: false } : {}),
        weeks: desk.weeks.map((week) => {
            const last = week.reviews.at(-1);
            return {
                week: week.week,
                health: week.health.health ?? 'unknown',
                seal: week.seal.state,
                reviews: week.reviews.length,
                ...(last ? { verdict: last.verdict } : {}),
                remarks: week.remarks.filter(({ state }) => state !== 'closed').length,
            };
        }),
        tasks: { total, states: { ...states }, onTime, slipped, carriedOver, evidence },
        ...(desk.missed ? { missedDays: desk.missed.length } : {}),
        attention: desk.attention.map((item) => ({ ...item, ids: [...item.ids] })),
        remarks: { open: remarks('open'), answered: remarks('answered'), closed: remarks('closed') },
        ...(rubric ? { rubric } : {}),
    };
}
/** How many items of each kind need the mentor, in the order of `attentionKinds`. */
export const needs = ({ attention }) => attentionKinds.map((kind) => attention.filter((item) => item.kind === kind).length);
/**
 * Teams by urgency: compared kind by kind in the order of `attentionKinds`, more items first; equal ones by name.
 */
export function rankTeams(teams) {
    return [...teams].sort((a, b) => {
        const [one, other] = [needs(a), needs(b)];
        const index = one.findIndex((items, kind) => items !== other[kind]);
        if (index >= 0)
            return (other[index] ?? 0) - (one[index] ?? 0);
        return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
    });
}
