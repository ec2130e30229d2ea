package org.chancery.cable.internal.check;

import java.util.List;
import java.util.Locale;
import org.chancery.cable.Element;
import org.chancery.cable.Portion;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.marking.Label;
import org.chancery.marking.Level;
import org.chancery.marking.Release;

/// What must hold among captions, and between them and the marks.
final class CaptionChecks {
    static final String NOFORN = "NOFORN";
    private static final String EXDIS = "EXDIS";
    private static final String NODIS = "NODIS";

    private CaptionChecks() {}

    static void check(Examined e) {
        List<Element> captions = e.body.captions();
        int exdis = find(captions, EXDIS);
        int nodis = find(captions, NODIS);
        if (exdis >= 0 && nodis >= 0) {
            Span place = captions.get(Math.max(exdis, nodis)).span();
            e.find(Rule.EXDIS_WITH_NODIS, place, "EXDIS and NODIS stand beside each other");
        }
        boolean noforn = noforn(e);
        int limited = exdis >= 0 ? exdis : nodis;
        if (limited >= 0 && !noforn) {
            Element caption = captions.get(limited);
            e.find(Rule.CAPTION_WITHOUT_NOFORN, caption.span(), caption.text() + " without NOFORN");
        }
        if (noforn && limited < 0) {
            borne(e, captions);
        }
    }

    /// Whether NOFORN stands among the captions or in the classification line.
    static boolean noforn(Examined e) {
        return find(e.body.captions(), NOFORN) >= 0
                || (e.body.classLine().isPresent() && names(e.body.classLine().get()));
    }

    private static boolean names(Element classLine) {
        String text = classLine.text();
        int slash = text.indexOf('/');
        return slash >= 0
                && text.substring(slash)
                        .replace(" ", "")
                        .toUpperCase(Locale.ROOT)
                        .contains(NOFORN);
    }

    private static int find(List<Element> captions, String word) {
        for (int i = 0; i < captions.size(); i++) {
            if (captions.get(i).text().equalsIgnoreCase(word)) {
                return i;
            }
        }
        return -1;
    }

    /// Tells NOFORN of the whole where every paragraph is marked, one is classified, and none bears NOFORN.
    private static void borne(Examined e, List<Element> captions) {
        Level lowest = e.reading.scheme().unclassified().level();
        boolean classified = false;
        for (int i = 0; i < e.portions.size(); i++) {
            Portion portion = e.portions.get(i);
            boolean paragraph = portion.kind() == Portion.Kind.PARAGRAPH;
            if (paragraph && portion.mark().isEmpty()) {
                return;
            }
            if (portion.mark().isPresent()) {
                Label label = portion.mark().get().label();
                if (label.release() instanceof Release.NoForeign) {
                    return;
                }
                classified |= paragraph && label.level().compareTo(lowest) > 0;
            }
        }
        if (classified) {
            int caption = find(captions, NOFORN);
            Span place = caption >= 0
                    ? captions.get(caption).span()
                    : e.body.classLine().get().span();
            e.find(Rule.NOFORN_NOT_BELOW, place, "NOFORN as a whole, and no portion bears it");
        }
    }
}
