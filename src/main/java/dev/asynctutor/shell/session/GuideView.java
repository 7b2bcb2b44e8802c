package dev.asynctutor.shell.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.asynctutor.course.reference.Guide;
import java.util.List;
import java.util.Optional;

/** Draws a step of a guide, for a walk or alone. */
public final class GuideView {
    private final Session session;

    public GuideView(Session session) {
        this.session = session;
    }

    /** A step, as JSON. */
    public record StepJson(
            @JsonProperty String id,
            @JsonProperty String title,
            @JsonProperty String text,
            @JsonProperty List<ChoiceJson> choices,
            @JsonProperty List<String> diagnoses) {}

    /** A choice, as JSON; {@code step} is the id it leads to. */
    public record ChoiceJson(
            @JsonProperty String text, @JsonProperty String step) {}

    public static StepJson json(Guide.Step step) {
        return new StepJson(
                step.id(),
                step.title(),
                step.text(),
                step.choices().stream()
                        .map(choice -> new ChoiceJson(choice.text(), choice.target()))
                        .toList(),
                step.diagnoses());
    }

    /** A step whose choices are numbers. */
    void draw(GuideTrail trail) {
        text(trail);
        if (!trail.choices().isEmpty()) {
            session.screen().blank();
            session.screen()
                    .numbered(trail.choices().stream().map(Guide.Choice::text).toList());
        }
    }

    /** A step alone, where no number can be typed: each choice with the command that leads on. */
    public void drawAlone(GuideTrail trail) {
        text(trail);
        if (trail.choices().isEmpty()) return;
        session.screen().blank();
        session.screen()
                .table(
                        List.of("answer", "then type"),
                        trail.choices().stream()
                                .map(choice -> List.of(
                                        choice.text().replace("`", ""),
                                        trail.book().command() + " " + choice.target()))
                                .toList());
    }

    private void text(GuideTrail trail) {
        Optional<Guide.Step> here = trail.here();
        String title = here.map(Guide.Step::title).orElse(trail.guide().title());
        String text = here.map(Guide.Step::text).orElse(trail.guide().intro());
        session.screen().title(title);
        if (text.isBlank()) return;
        session.screen().blank();
        LinkCommands links = new LinkCommands(session.course(), trail.book().file());
        session.screen().markdown(ReferenceView.withOutputNamed(text), links::commandOf);
    }
}
