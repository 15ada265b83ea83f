// The news since the last visit, for pages that load them later. A separate module: one that is loaded both ways costs every
// page a wrapper.
import './visit.js';
