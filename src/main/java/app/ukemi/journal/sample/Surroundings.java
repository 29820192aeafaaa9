package app.ukemi.journal.sample;

import app.ukemi.domain.Ids;
import app.ukemi.domain.Person;
import java.util.Map;
import java.util.UUID;

/** What the lines of one mistake are read with: the people, what its times count from, and its actions. */
record Surroundings(Map<String, Person> people, SampleTimes times, Ids ids, ActionKeys actions) {

    UUID id() {
        return ids.next();
    }

    Person person(SampleLine line, int field) {
        Person person = people.get(line.field(field));
        if (person == null) {
            throw line.fault("names '" + line.field(field) + "', who is not among the people");
        }
        return person;
    }

    Surroundings countedFrom(SampleLine line) {
        return new Surroundings(people, times.countedFrom(times.day(line.with(1, 1), 0)), ids, actions);
    }
}
