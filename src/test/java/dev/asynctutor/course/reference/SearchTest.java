package dev.asynctutor.course.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.reference.Search.Hit;
import dev.asynctutor.course.reference.Search.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {
    private final Course course = ReferenceFixture.read(ReferenceFixture.good());

    private List<Hit> search(String... words) {
        return Search.of(course, List.of(words));
    }

    @Test
    void everyKindOfPlaceIsSearched() {
        assertThat(search("kettle")).extracting(Hit::kind).contains(Kind.STEP, Kind.EXAMPLE, Kind.TERM);
        assertThat(search("fetch")).extracting(Hit::kind).contains(Kind.ENTRY, Kind.DECISION);
        assertThat(search("hangs")).extracting(Hit::kind).contains(Kind.DEBUGGING);
        assertThat(search("explain"))
                .extracting(Hit::kind, Hit::id)
                .contains(org.assertj.core.groups.Tuple.tuple(Kind.OUTCOME, "explain"));
    }

    @Test
    void whatIsCalledSoComesFirst() {
        assertThat(search("timeout").get(0).id()).isEqualTo("timeout");
        assertThat(search("loop").get(0).id()).isEqualTo("event-loop");
        assertThat(search("gather").get(0).id()).isEqualTo("gather");
    }

    @Test
    void allWordsMustBeThere() {
        assertThat(search("water", "seconds")).extracting(Hit::id).containsExactly("1/kettle");
        assertThat(search("water", "queue")).isEmpty();
    }

    @Test
    void wordsAreFoundByTheirBeginnings() {
        assertThat(search("wait")).extracting(Hit::id).doesNotContain("it-blocks");
        assertThat(search("error")).extracting(Hit::line).contains("except TimeoutError:");
    }

    @Test
    void whereNoWordBeginsSoAnyPartOfOneIsFound() {
        assertThat(search("verlap")).extracting(Hit::id).contains("2/both");
    }

    @Test
    void aHitShowsTheLineThatSaysMost() {
        Hit hit = search("KETTLE", "water").get(0);
        assertThat(hit.line())
                .isEqualTo("An event loop looks at a kettle. Water takes two seconds here. See the next module.");
        assertThat(hit.marks())
                .extracting(mark -> hit.line().substring(mark.start(), mark.end()))
                .containsExactly("kettle", "Water");
    }

    @Test
    void metadataOfAnExampleIsNoText() {
        assertThat(search("requires-python")).isEmpty();
    }

    @Test
    void aTurkishLetterBreaksNothing() {
        assertThat(search("İ")).isEmpty();
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(search(" ")).isEmpty();
    }
}
