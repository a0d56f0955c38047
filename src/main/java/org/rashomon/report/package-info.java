/// What came in: reports, their spans and sentences. HTML is cleaned and text is split here, and
/// nothing further left exists.
@NullMarked
package org.rashomon.report;

import org.jspecify.annotations.NullMarked;
