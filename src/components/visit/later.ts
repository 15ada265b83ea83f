// The news since the last visit, for pages that load them when they stand. A module of its own: one that is loaded both ways costs every
// page a wrapper.
import './visit.ts';
