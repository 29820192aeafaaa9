/** Leads through the real application, screen by screen, and takes the pictures of {@code mvn -Ptour verify}. */
package app.ukemi.tour;
