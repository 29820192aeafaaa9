/** What the rules of the house need from the code itself; every package may use it. */
@NullMarked
package app.ukemi.house;

import org.jspecify.annotations.NullMarked;
