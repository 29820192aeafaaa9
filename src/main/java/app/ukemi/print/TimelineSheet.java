package app.ukemi.print;

import app.ukemi.domain.Paper;
import app.ukemi.domain.rule.Timeline;
import java.util.List;

/**
 * What is to be printed of the timeline.
 *
 * @param timeline the rows that passed the filter, the last noticed first
 * @param filters what was filtered by, in words; none where all is shown
 * @param said what the data says, in sentences
 */
public record TimelineSheet(Timeline timeline, List<String> filters, List<String> said, Paper paper) {

    public TimelineSheet {
        filters = List.copyOf(filters);
        said = List.copyOf(said);
    }
}
