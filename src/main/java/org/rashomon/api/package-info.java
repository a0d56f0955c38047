/// HTTP: the resources and what they are wired from. Wire records, request reading, problems and
/// operation have rooms of their own below.
@NullMarked
package org.rashomon.api;

import org.jspecify.annotations.NullMarked;
