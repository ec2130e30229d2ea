package org.chancery.server.twin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.Archive;
import org.chancery.archive.FindingView;
import org.chancery.archive.MessageView;
import org.chancery.archive.PortionView;
import org.chancery.store.Reader;

/// A leak in pages of messages: what a view becomes, given the view of who sees everything.
final class ViewLeak extends Leaky {
    private final Change change;

    ViewLeak(Archive sound, Change change) {
        super(sound);
        this.change = change;
    }

    /// What becomes of the view of a message, or of none where there is no such message in the sight.
    @FunctionalInterface
    interface Change {
        Optional<MessageView> of(Optional<MessageView> seen, Optional<MessageView> whole);
    }

    @Override
    public Optional<MessageView> read(Reader reader, UUID message) {
        return change.of(super.read(reader, message), whole(message));
    }

    /// What is withheld is refused otherwise than what is not there.
    static Optional<MessageView> refuses(Optional<MessageView> seen, Optional<MessageView> whole) {
        if (seen.isEmpty() && whole.isPresent()) {
            throw new IllegalStateException("not for this reader");
        }
        return seen;
    }

    /// The banner is the whole message's.
    static Optional<MessageView> marks(Optional<MessageView> seen, Optional<MessageView> whole) {
        return seen.map(view -> new MessageView(
                view.citation(),
                view.elements(),
                view.portions(),
                view.findings(),
                view.links(),
                whole.map(MessageView::label).orElse(view.label()),
                view.overall()));
    }

    /// Paragraphs are numbered through, those that are withheld too.
    static Optional<MessageView> numbers(Optional<MessageView> seen, Optional<MessageView> whole) {
        List<UUID> all = whole.stream()
                .flatMap(view -> view.portions().stream().map(PortionView::id))
                .toList();
        return seen.map(view -> new MessageView(
                view.citation(),
                view.elements(),
                view.portions().stream()
                        .map(portion -> new PortionView(
                                portion.id(),
                                portion.kind(),
                                Integer.toString(all.indexOf(portion.id())),
                                portion.mark(),
                                portion.written(),
                                portion.label(),
                                portion.text()))
                        .toList(),
                view.findings(),
                view.links(),
                view.label(),
                view.overall()));
    }

    /// What was found in the whole message is told to all.
    static Optional<MessageView> finds(Optional<MessageView> seen, Optional<MessageView> whole) {
        List<FindingView> all = whole.map(MessageView::findings).orElse(List.of());
        return seen.map(view -> new MessageView(
                view.citation(), view.elements(), view.portions(), all, view.links(), view.label(), view.overall()));
    }
}
