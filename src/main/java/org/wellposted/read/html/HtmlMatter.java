package org.wellposted.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What of a page belongs to the posting, told by tags and roles alone. Where that is unsure all is read: a menu too many
 * is better than a duty too few.
 */
final class HtmlMatter {

    private static final Set<String> NEVER_READ = Set.of(
            "head",
            "title",
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "map",
            "button",
            "select",
            "textarea",
            "input",
            "datalist",
            "option",
            "progress",
            "meter",
            "noframes",
            "frameset",
            "applet");
    private static final Set<String> ROLES_NEVER_READ =
            Set.of("navigation", "search", "menu", "menubar", "toolbar", "button");
    private static final Set<String> DIALOGS = Set.of("dialog", "alertdialog");
    private static final Set<String> PRINCIPAL = Set.of("h1", "main", "article");

    private static final Pattern INVISIBLE =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern COOKIES = Pattern.compile("(?i)cookie");
    private static final Pattern MENU =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?)(?:$|[\\s_-])");

    /** So many letters at least are a posting's. */
    private static final int ENOUGH = 600;

    /** The head of a page that names the job, with its place and hours, is no longer. */
    private static final int BRIEF = 400;

    private final Document page;
    private final Map<Element, Measure> measures;

    HtmlMatter(Document page) {
        this.page = page;
        Measuring measuring = new Measuring();
        NodeTraversor.traverse(measuring, page);
        this.measures = measuring.measures;
    }

    /** The elements that hold the posting, in order: what marks itself as such, or the whole body. */
    List<Element> elements() {
        Element body = page.body();
        Element main = only("[itemtype$=/JobPosting]", 0);
        if (main == null) main = only("main, [role=main]", 0);
        if (main == null) main = only("article", ENOUGH);
        if (main == null || letters(main) < ENOUGH && letters(main) * 2 < letters(body)) return List.of(body);
        List<Element> elements = new ArrayList<>();
        Element title = main.selectFirst("h1") == null ? only("h1", 0) : null;
        if (title != null) elements.add(headOf(title, main));
        elements.add(main);
        return elements;
    }

    /** Whether a reader of the page does not see it, or sees that it is no part of the posting. */
    boolean isLeftOut(Element element) {
        String name = element.normalName();
        if (NEVER_READ.contains(name)) return true;
        if (name.equals("label") && element.closest("form") != null) return true;
        if (element.attributesSize() == 0) return name.equals("aside") && isMostlyLinks(element);
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        if (ROLES_NEVER_READ.contains(role) && !name.equals("a")) return true;
        if (isHidden(element, role)) return true;
        if (name.equals("html") || name.equals("body") || name.equals("main")) return false;
        String names = element.id() + " " + element.className();
        if (name.equals("aside") || MENU.matcher(names).find()) return isMostlyLinks(element);
        boolean dialog = name.equals("dialog") || DIALOGS.contains(role);
        return (dialog || COOKIES.matcher(names).find()) && !measures.get(element).principal;
    }

    /** Whether a table holds another: then it only lays the page out. */
    boolean holdsTable(Element table) {
        return measures.get(table).tables > 1;
    }

    private static boolean isHidden(Element element, String role) {
        if (role.equals("tabpanel")) return false;
        return element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")
                || element.attr("aria-hidden").equals("true")
                || INVISIBLE.matcher(element.attr("style")).find();
    }

    private boolean isMostlyLinks(Element element) {
        Measure measure = measures.get(element);
        return !measure.principal && measure.linked * 2 > measure.letters;
    }

    /** The heading with what stands beside it, if that is not much. */
    private Element headOf(Element title, Element main) {
        Element around = title.parent();
        return around == null || main.parents().contains(around) || letters(around) > BRIEF ? title : around;
    }

    /** The one element of its kind that is shown and holds as many letters; null if there are several. */
    private Element only(String selector, int letters) {
        Element found = null;
        for (Element element : page.select(selector)) {
            boolean shown = !isLeftOut(element) && element.parents().stream().noneMatch(this::isLeftOut);
            if (!shown || letters(element) < letters) continue;
            if (found != null) return null;
            found = element;
        }
        return found;
    }

    /** Of what is read in it. */
    private int letters(Element element) {
        int[] letters = new int[1];
        NodeTraversor.filter(
                (Node node, int depth) -> {
                    if (node instanceof TextNode text) letters[0] += lettersIn(text);
                    return depth > 0 && node instanceof Element inner && isLeftOut(inner)
                            ? NodeFilter.FilterResult.SKIP_ENTIRELY
                            : NodeFilter.FilterResult.CONTINUE;
                },
                element);
        return letters[0];
    }

    private static int lettersIn(TextNode text) {
        return (int)
                text.getWholeText().chars().filter(Character::isLetterOrDigit).count();
    }

    /** What an element holds, however deep. */
    private static final class Measure {
        private int letters;
        private int linked;
        private int tables;
        private boolean principal;

        private void add(Measure inner) {
            letters += inner.letters;
            linked += inner.linked;
            tables += inner.tables;
            principal |= inner.principal;
        }
    }

    /** Measures all elements in one pass: asked of each anew, a page of menus in menus would take minutes. */
    private static final class Measuring implements NodeVisitor {

        private final Map<Element, Measure> measures = new IdentityHashMap<>();
        private final Deque<Measure> open = new ArrayDeque<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element) open.push(new Measure());
            else if (node instanceof TextNode text && !open.isEmpty()) open.peek().letters += lettersIn(text);
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            Measure measure = open.pop();
            if (element.nameIs("a")) measure.linked = measure.letters;
            if (element.nameIs("table")) measure.tables++;
            measure.principal |= PRINCIPAL.contains(element.normalName());
            measures.put(element, measure);
            if (!open.isEmpty()) open.peek().add(measure);
        }
    }
}
