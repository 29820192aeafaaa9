/** Pure rules over the words of the domain: the same question always has the same answer. */
@NullMarked
package app.ukemi.domain.rule;

import org.jspecify.annotations.NullMarked;
